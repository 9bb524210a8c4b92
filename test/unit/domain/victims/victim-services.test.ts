import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../shared/domain/case/case.ts';
import {
  forceSettingsSchema,
  nothingLoaded,
  type VictimService,
} from '../../../../shared/domain/settings/force-settings.ts';
import { type SupportOffer, supportOfferSchema } from '../../../../shared/domain/victims/victim-events.ts';
import { servicesToOffer, withAnswer } from '../../../../shared/domain/victims/victim-services.ts';
import { frozen } from '../../../factories/frozen.ts';
import { shopTheft } from '../../../factories/given-case.ts';
import { caseThrough } from '../../../factories/open-case.ts';
import { nonesuchStores } from '../../../factories/victims.ts';

const service = (id: string, area: string, ...needs: VictimService['needs']): VictimService => ({
  id,
  name: `Service ${id}`,
  area,
  needs,
  contact: '01632 960 441',
});
const care = service('care', 'Northmere', 'emotional', 'practical');
const shops = service('shops', 'Northmere', 'practical', 'business');
const young = service('young', 'Northmere', 'children');
const refuge = service('refuge', 'Sampleton', 'domestic-abuse');
const all = frozen([care, shops, young, refuge]);
const person = { kind: 'person' as const };

const opened = caseThrough('opened');
const offencesIn = (...areas: readonly (string | undefined)[]): Case['offences'] =>
  areas.map((area) => {
    const { area: _, ...offence } = { ...opened.offences[0], ...shopTheft, answers: {} };
    return { ...offence, ...(area && { area }) } as Case['offences'][number];
  });
const idsFor = (...asked: Parameters<typeof servicesToOffer>) => servicesToOffer(...asked).services.map(({ id }) => id);

describe('given services of Northmere and Sampleton', () => {
  test.each<[string, readonly (string | undefined)[], readonly string[], string | null, string | null]>([
    ['in Northmere', ['Northmere'], ['care', 'shops', 'young'], 'Northmere', null],
    ['in Northmere, written otherwise', ['NORTHMERE '], ['care', 'shops', 'young'], 'Northmere', null],
    ['in both', ['Sampleton', 'Northmere'], ['care', 'shops', 'young', 'refuge'], 'Northmere, Sampleton', null],
    ['one in Sampleton, one with no area', [undefined, 'Sampleton'], ['refuge'], 'Sampleton', null],
    ['elsewhere', ['Dummersley'], ['care', 'shops', 'young', 'refuge'], null, 'none-in-area'],
    ['with no area', [undefined], ['care', 'shops', 'young', 'refuge'], null, 'area-not-recorded'],
    ['none yet', [], ['care', 'shops', 'young', 'refuge'], null, 'area-not-recorded'],
  ])('when the offences are %s › then they are listed accordingly', (_, areas, ids, area, whyAll) => {
    const offered = servicesToOffer(all, person, offencesIn(...areas));
    expect(offered.services.map(({ id }) => id)).toEqual(ids);
    expect(offered).toMatchObject({ area, whyAll });
  });

  test('when the victim is a business › then business services come first', () => {
    expect(idsFor(all, nonesuchStores, offencesIn('Northmere'))).toEqual(['shops', 'care', 'young']);
  });

  test('when the victim is under 18 › then services for children come first', () => {
    expect(idsFor(all, { ...person, vulnerabilities: ['child'] }, offencesIn('Northmere'))).toEqual([
      'young',
      'care',
      'shops',
    ]);
  });

  test('when an offence is domestic abuse › then that service comes first, for a business it does not', () => {
    const offences = offencesIn(undefined).map((offence) => ({ ...offence, answers: { domesticAbuse: true } }));
    expect(idsFor(all, person, offences)[0]).toBe('refuge');
    expect(idsFor(all, nonesuchStores, offences)[0]).toBe('shops');
  });
});

describe('given an offer of another service, and one of a listed service', () => {
  const other: SupportOffer = { kind: 'other', service: 'Parish visitors', answer: 'offered' };
  const listed: SupportOffer = { kind: 'emotional', serviceId: 'care', service: 'Service care', answer: 'offered' };
  const offers = frozen([listed, other]);

  test('when the listed one is accepted › then its offer changes in its place, as one the schema takes', () => {
    const changed = withAnswer(offers, care, 'accepted');
    expect(changed).toEqual([{ ...listed, answer: 'accepted' }, other]);
    expect(supportOfferSchema.array().parse(changed)).toEqual(changed);
  });

  test('when a second listed one is declined › then its offer is added at the end under its main need', () => {
    expect(withAnswer(offers, shops, 'declined').at(-1)).toEqual({
      kind: 'practical',
      serviceId: 'shops',
      service: 'Service shops',
      answer: 'declined',
    });
  });

  test('when an answer is taken back › then only that offer is gone; of one never offered nothing changes', () => {
    expect(withAnswer(offers, care, undefined)).toEqual([other]);
    expect(withAnswer(offers, shops, undefined)).toEqual(offers);
  });
});

describe('given a pack with services for victims', () => {
  const accepts = (victimServices: unknown) =>
    forceSettingsSchema.safeParse({ ...nothingLoaded, victimServices }).success;

  test.each<[string, unknown, boolean]>([
    ['two of one area', [care, shops], true],
    ['none', [], true],
    ['null', null, true],
    ['one named twice', [care, care], false],
    ['one without a need', [{ ...care, needs: [] }], false],
    ['one with a need twice', [{ ...care, needs: ['emotional', 'emotional'] }], false],
    ['one without an area', [{ ...care, area: ' ' }], false],
    ['a contact of 300 characters', [{ ...care, contact: 'x'.repeat(300) }], true],
    ['a contact of 301 characters', [{ ...care, contact: 'x'.repeat(301) }], false],
  ])('when it lists %s › then that is accepted or refused', (_, victimServices, isAccepted) => {
    expect(accepts(victimServices)).toBe(isAccepted);
  });
});
