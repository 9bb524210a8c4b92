import type { Case } from '../case/case.ts';
import { foldText } from '../person/fold-text.ts';
import type { VictimService } from '../settings/force-settings.ts';
import type { SupportKind, SupportOffer, VictimDetails } from './victim-events.ts';

export interface ServicesOffered {
  /** Those that meet a need the case shows come first, otherwise in the order of the pack. */
  readonly services: readonly VictimService[];
  /** The area they are for; null when every service is listed: no area is recorded, or none serves it. */
  readonly area: string | null;
  readonly whyAll: 'area-not-recorded' | 'none-in-area' | null;
}

/** The support services to offer a victim: those of the area of an offence, or all where there are none (S0-42). */
export function servicesToOffer(
  services: readonly VictimService[],
  victim: Pick<VictimDetails, 'kind' | 'vulnerabilities'>,
  offences: Case['offences'],
): ServicesOffered {
  const shown = needsShown(victim, offences);
  const byNeed = (listed: readonly VictimService[]) => {
    const fits = ({ needs }: VictimService) => needs.some((need) => shown.has(need));
    return [...listed.filter(fits), ...listed.filter((service) => !fits(service))];
  };
  const areas = new Set(offences.flatMap(({ area }) => (area === undefined ? [] : [foldText(area)])));
  const local = services.filter(({ area }) => areas.has(foldText(area)));
  if (local.length > 0) {
    return { services: byNeed(local), area: [...new Set(local.map(({ area }) => area))].join(', '), whyAll: null };
  }
  return {
    services: byNeed(services),
    area: null,
    whyAll: areas.size === 0 ? 'area-not-recorded' : 'none-in-area',
  };
}

/** The needs that what is recorded of the victim and the offences speaks for. */
function needsShown(
  { kind, vulnerabilities = [] }: Pick<VictimDetails, 'kind' | 'vulnerabilities'>,
  offences: Case['offences'],
): ReadonlySet<SupportKind> {
  if (kind === 'business') return new Set(['business']);
  const isMarked = (marker: 'domesticAbuse' | 'hateCrime' | 'sexual' | 'childVictim') =>
    offences.some(({ answers }) => answers[marker] === true);
  return new Set([
    ...(isMarked('domesticAbuse') ? (['domestic-abuse'] as const) : []),
    ...(isMarked('sexual') ? (['sexual-violence'] as const) : []),
    ...(isMarked('hateCrime') ? (['hate-crime'] as const) : []),
    ...(vulnerabilities.includes('child') || isMarked('childVictim') ? (['children'] as const) : []),
  ]);
}

/** The offers with the answer to one of the force's services; undefined takes its offer away. Others stay in their place. */
export function withAnswer(
  offers: readonly SupportOffer[],
  { id, name, needs }: VictimService,
  answer: SupportOffer['answer'] | undefined,
): readonly SupportOffer[] {
  const at = offers.findIndex(({ serviceId }) => serviceId === id);
  if (answer === undefined) return at < 0 ? offers : offers.toSpliced(at, 1);
  const offer = { kind: needs[0] ?? 'other', serviceId: id, service: name, answer };
  return at < 0 ? [...offers, offer] : offers.with(at, offer);
}
