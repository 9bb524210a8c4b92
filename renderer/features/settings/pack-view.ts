import type { Response } from '../../../shared/contract/index.ts';
import type { Disposal } from '../../../shared/domain/case/events.ts';
import type { DisposalChange } from '../../../shared/domain/pack/compare.ts';
import type { LawConflict } from '../../../shared/domain/pack/law-holds.ts';
import {
  type AdoptedPack,
  fingerprintWords,
  isDraft,
  packBehind,
  publicKeySchema,
  type StationSettings,
} from '../../../shared/domain/pack/pack.ts';
import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import type { Status } from '../../../shared/frameworks/rule.ts';
import { type CalendarDay, longDate } from '../../../shared/time.ts';
import type { ChangedCase, PackChanges } from '../../app/pack-changes.ts';
import { disposalOrder, disposalWords, listName, statusWords } from '../../case/words.ts';
import { settingNames } from './setting-words.ts';
import { changedSections } from './settings-view.ts';

export type AcceptedPack = Extract<Response<'packsCheck'>, { readonly outcome: 'accepted' }>;

/** The settings in use, with the pack they came from. */
export function newestOf({ settings }: Response<'stationRead'>): StationSettings {
  const newest = settings.at(-1);
  if (!newest) throw new Error('A station has at least the settings of its first day');
  return newest;
}

export interface Row {
  readonly key: string;
  readonly value: string;
}

const usable = ({ effectiveFrom, expiresOn }: AdoptedPack): string =>
  `From ${longDate(effectiveFrom)}${expiresOn === null ? '' : ` until ${longDate(expiresOn)}`}`;

const basisWords: Record<AdoptedPack['basis'], string> = {
  'in-force': 'Law and guidance in force',
  draft: 'A draft: not law or guidance in force',
};

/** Who signed a pack, when it counts, and which settings it changes. */
export function packRows({ pack, signer, settings }: AcceptedPack, inUse: ForceSettings): readonly Row[] {
  const sections = changedSections(inUse, settings);
  return [
    { key: 'Pack', value: `${pack.title}, version ${pack.version}` },
    { key: 'Issued by', value: `${pack.issuer}, ${longDate(pack.issuedOn)}` },
    { key: 'Signed by', value: `${signer.name}, ${fingerprintWords(signer.fingerprint)}` },
    { key: 'Can be adopted', value: usable(pack) },
    { key: 'Basis', value: basisWords[pack.basis] },
    { key: 'Settings changed', value: sections.length > 0 ? sections.join(', ') : 'None' },
  ];
}

/** The pack behind the settings in use, or why there is none. */
export function packInUseRows(history: readonly StationSettings[]): readonly Row[] {
  const { version, pack: adopted } = history.at(-1) ?? {};
  const pack = version === undefined ? undefined : packBehind(history, version);
  if (!pack) return [{ key: 'Pack in use', value: 'None: the settings in use were entered by hand' }];
  const changed = adopted ? '' : ', changed by hand since';
  return [
    { key: 'Pack in use', value: `${pack.title}, version ${pack.version}${changed}` },
    { key: 'Issued by', value: `${pack.issuer}, ${longDate(pack.issuedOn)}` },
    {
      key: 'Signing key',
      value: pack.signed ? fingerprintWords(pack.signed.fingerprint) : 'None: this pack is part of Proviso',
    },
    { key: 'Basis', value: basisWords[pack.basis] },
  ];
}

/** Whether what is decided under the settings in use rests on a draft. */
export const isDraftInUse = (history: readonly StationSettings[]): boolean =>
  isDraft(history, history.at(-1)?.version ?? 0);

/** Where each setting of a pack comes from. */
export const citationLines = ({ citations }: AdoptedPack): readonly string[] =>
  citations.map(
    ({ about, text, kind, certainty, basis }) =>
      `${about === 'policy' ? 'force policy' : settingNames[about]}: ${text} (${kind}, ${certainty}${basis === 'draft' ? ', draft: not in force' : ''})`,
  );

const conflictNames: Readonly<Record<string, string>> = {
  'hourCaps.DC': 'Hours of a diversionary caution',
  'hourCaps.CC': 'Hours of a community caution',
  'victimCode.workingDays.standard': 'Working days to tell a victim',
  'victimCode.workingDays.enhanced': 'Working days to tell a victim with enhanced rights',
  'drugTest.chargeMinimumAge': 'Age for a drug test after charge',
};

/** `Hours of a diversionary caution: the pack says 30, and 20 holds (PCSC Act 2022 s101(5)).` */
export const conflictWords = ({ about, asked, held, law }: LawConflict): string =>
  held === null
    ? `Rule ${about.replace('severity.', '')}: the pack says ${asked}, and the rule stays as it is. ${law}.`
    : `${conflictNames[about] ?? about}: the pack says ${asked}, and ${held} holds (${law}).`;

/** The last day of the pack in use, once it is over. */
export const overSince = ({ pack }: StationSettings, today: CalendarDay): CalendarDay | null =>
  pack && pack.expiresOn !== null && pack.expiresOn < today ? pack.expiresOn : null;

export interface ChangeWords {
  readonly disposal: Disposal;
  /** `Community caution: from barred to available`. */
  readonly what: string;
  readonly why: string;
}

export interface CaseWords {
  readonly caseId: string;
  readonly name: string;
  readonly custodyRecordNumber: string | undefined;
  /** Set when the disposal already chosen is among those that change. */
  readonly chosenChanges: string | null;
  readonly changes: readonly ChangeWords[];
}

export function caseWords({ caseId, person, custodyRecordNumber, chosen, changes }: ChangedCase): CaseWords {
  const isChosenChanged = chosen !== undefined && changes.some(({ disposal }) => disposal === chosen);
  return {
    caseId,
    name: listName(person),
    custodyRecordNumber,
    chosenChanges: isChosenChanged ? `${disposalWords[chosen]} has been chosen for this case.` : null,
    changes: changes.map((change) => ({
      disposal: change.disposal,
      what: `${disposalWords[change.disposal]}: ${fromTo(change.from, change.to)}`,
      why: whyOf(change),
    })),
  };
}

const fromTo = (from: Status, to: Status): string =>
  `from ${statusWords[from].toLowerCase()} to ${statusWords[to].toLowerCase()}`;

function whyOf({ rule, effect, from, to }: DisposalChange): string {
  const cited = (words: string) => `${words} (${rule.citation.text}).`;
  if (effect === 'lifted') {
    return from === 'not-yet-known'
      ? cited(`Now known: ${rule.requirement.en}`)
      : cited(`No longer in the way: ${rule.failing.en}`);
  }
  return to === 'not-yet-known'
    ? cited(`Not known: ${rule.requirement.en}`)
    : cited(`Now in the way: ${rule.failing.en}`);
}

/** `41 open cases compared. 3 would change.`, and how many for each change of a disposal. */
export function totalWords({ compared, unread, changed }: PackChanges): {
  readonly summary: string;
  readonly lines: readonly string[];
} {
  const counts = new Map<string, number>();
  for (const { changes } of changed) {
    for (const { disposal, from, to } of changes) {
      const line = `${disposalWords[disposal]} ${fromTo(from, to)}`;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  const cases = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'case' : 'cases'}`;
  const ordered = disposalOrder.flatMap((disposal) =>
    [...counts].filter(([line]) => line.startsWith(disposalWords[disposal])),
  );
  const lost = unread === 0 ? '' : ` ${cases(unread)} could not be read: what would change for them is not known.`;
  return {
    summary: `${compared.toLocaleString('en-GB')} open ${compared === 1 ? 'case' : 'cases'} compared. ${
      changed.length === 0 ? 'Nothing would change.' : `${cases(changed.length)} would change.`
    }${lost}`,
    lines: ordered.map(([line, count]) => `${line}: ${cases(count)}`),
  };
}

/** The 32 bytes of a public key as people paste it; null when it is none. */
export function readPublicKey(
  typed: string,
): { readonly publicKey: string; readonly bytes: Uint8Array<ArrayBuffer> } | null {
  const parsed = publicKeySchema.safeParse(typed.trim());
  if (!parsed.success) return null;
  const binary = atob(parsed.data.replaceAll('-', '+').replaceAll('_', '/'));
  return { publicKey: parsed.data, bytes: Uint8Array.from(binary, (character) => character.charCodeAt(0)) };
}

/** The fingerprint main will keep with the key: the first 128 bits of its SHA-256, hex. */
export async function fingerprintOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
