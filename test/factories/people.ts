import type { CaseCommand } from '../../shared/domain/case/commands.ts';
import { type CaseId, caseIdSchema } from '../../shared/domain/case/identity.ts';
import type { CaseSummary } from '../../shared/domain/case/summary.ts';
import type { Order, PersonContact, PersonFlag } from '../../shared/domain/person/person-events.ts';
import { clockTimeSchema } from '../../shared/time.ts';
import { day, givenAt, id } from './given-case.ts';

export const time = (text: string) => clockTimeSchema.parse(text);

export const otherCaseId = (number: number): CaseId => caseIdSchema.parse(id('ther', number));

type MappaFlag = Extract<PersonFlag, { kind: 'mappa' }>;

export const mappaFlag: MappaFlag = {
  kind: 'mappa',
  flagId: id('mappa'),
  source: 'ViSOR',
  from: day('2026-01-05'),
  category: '2',
  level: '3',
};

/** A flag that says nothing more than its kind. */
export const plainFlag = (
  kind: Exclude<PersonFlag['kind'], 'mappa' | 'interpreter' | 'tag-and-curfew'>,
  changes: Partial<Pick<PersonFlag, 'flagId' | 'from' | 'until' | 'source'>> = {},
): PersonFlag => ({ kind, flagId: id(kind), source: 'PNC', from: day('2026-01-05'), ...changes });

export const curfewFlag: Extract<PersonFlag, { kind: 'tag-and-curfew' }> = {
  kind: 'tag-and-curfew',
  flagId: id('tag'),
  source: 'Electronic monitoring',
  from: day('2026-10-01'),
  until: day('2026-12-31'),
  curfewFrom: time('19:00'),
  curfewUntil: time('07:00'),
};

export const mappaContact: PersonContact = {
  contactId: id('contact'),
  about: 'mappa',
  with: 'Beti Placeholder, MAPPA unit',
  madeOn: day('2026-11-20'),
  madeAt: time('02:10'),
  note: 'No objection to a caution with conditions.',
};

export const licence: Order = {
  orderId: id('rder'),
  kind: 'licence',
  terms: 'To live where approved.',
  contactOfficer: 'Carys Invented, probation',
  until: day('2027-03-01'),
};

export const setsFlag = (flag: PersonFlag): CaseCommand => ({ type: 'SetPersonFlag', flag });
export const recordsContact = (contact: PersonContact = mappaContact): CaseCommand => ({
  type: 'RecordPersonContact',
  contact,
});

/** A worklist row of one fictional person's case. */
export const personRow = (number: number, changes: Partial<CaseSummary> = {}): CaseSummary => ({
  caseId: otherCaseId(number),
  sequence: 1,
  surname: 'Testowska',
  forenames: 'Zofia',
  offenceCount: 0,
  stage: 'screening',
  ownerId: id('sergeant'),
  ownerName: 'Alun Mockford',
  openedAt: givenAt,
  changedAt: givenAt,
  flags: [],
  exports: [],
  ...changes,
});
