import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../shared/domain/case/case.ts';
import type { CaseCommand } from '../../../../shared/domain/case/commands.ts';
import { decide } from '../../../../shared/domain/case/decide.ts';
import { caseEventBodySchema } from '../../../../shared/domain/case/events.ts';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import { summaryOf } from '../../../../shared/domain/case/summary.ts';
import { carriedOverFrom } from '../../../../shared/domain/person/carried-over.ts';
import type { PersonCommand } from '../../../../shared/domain/person/decide-person.ts';
import type { PersonFlag } from '../../../../shared/domain/person/person-events.ts';
import { flagsNotEnded } from '../../../../shared/domain/person/standing-flags.ts';
import { frozen } from '../../../factories/frozen.ts';
import { day, givenCaseId, instant, sergeant } from '../../../factories/given-case.ts';
import { carryOut, contextFor, eventsThrough } from '../../../factories/open-case.ts';
import {
  curfewFlag,
  licence,
  mappaContact,
  mappaFlag,
  otherCaseId,
  plainFlag,
  recordsContact,
  setsFlag,
  time,
} from '../../../factories/people.ts';

const opened = eventsThrough('opened');
const caseAfter = (...commands: readonly CaseCommand[]): Case => fold(carryOut(opened, commands));
const asked = (subject: Case, command: CaseCommand) => {
  const decision = decide(frozen(subject), frozen(command), contextFor());
  return decision.ok ? decision.value : decision.error;
};
const links = (changes: Partial<Extract<PersonCommand, { type: 'LinkPerson' }>> = {}): CaseCommand => ({
  type: 'LinkPerson',
  personId: otherCaseId(1),
  reason: 'Same PNC ID',
  carriedOver: { flags: [], orders: [] },
  ...changes,
});
const ends = (endedOn = '2026-11-20'): CaseCommand => ({
  type: 'EndPersonFlag',
  flagId: mappaFlag.flagId,
  endedOn: day(endedOn),
  reason: 'No longer managed.',
});

/** Each command as it is carried out, with the events it leads to. */
const carriedOut: Record<PersonCommand['type'], readonly [Case, CaseCommand, readonly object[]]> = {
  LinkPerson: [
    caseAfter(setsFlag(mappaFlag)),
    links({
      carriedOver: {
        flags: [mappaFlag, curfewFlag],
        orders: [licence],
        availability: [{ kind: 'work', words: 'Shifts' }],
        characteristics: { religionOrBelief: 'declined' },
      },
    }),
    [
      { type: 'PersonLinked', personId: otherCaseId(1), reason: 'Same PNC ID' },
      { type: 'PersonFlagSet', flag: curfewFlag },
      { type: 'OrderRecorded', order: licence },
      { type: 'AvailabilityRecorded', availability: [{ kind: 'work', words: 'Shifts' }] },
      { type: 'CharacteristicsRecorded', characteristics: { religionOrBelief: 'declined' } },
    ],
  ],
  UnlinkPerson: [
    caseAfter(links()),
    { type: 'UnlinkPerson', reason: 'Somebody else.' },
    [{ type: 'PersonUnlinked', reason: 'Somebody else.' }],
  ],
  TellPersonApart: [
    caseAfter(),
    { type: 'TellPersonApart', otherCaseId: otherCaseId(1), reason: 'Compared.' },
    [{ type: 'PersonToldApart', otherCaseId: otherCaseId(1), reason: 'Compared.' }],
  ],
  SetPersonFlag: [caseAfter(), setsFlag(mappaFlag), [{ type: 'PersonFlagSet', flag: mappaFlag }]],
  EndPersonFlag: [
    caseAfter(setsFlag(mappaFlag)),
    ends(),
    [
      {
        type: 'PersonFlagEnded',
        flagId: mappaFlag.flagId,
        endedOn: day('2026-11-20'),
        reason: 'No longer managed.',
      },
    ],
  ],
  RecordPersonContact: [caseAfter(), recordsContact(), [{ type: 'PersonContactRecorded', contact: mappaContact }]],
  RecordOrder: [caseAfter(), { type: 'RecordOrder', order: licence }, [{ type: 'OrderRecorded', order: licence }]],
  RecordAvailability: [
    caseAfter(),
    { type: 'RecordAvailability', availability: [] },
    [{ type: 'AvailabilityRecorded', availability: [] }],
  ],
  RecordCharacteristics: [
    caseAfter(),
    { type: 'RecordCharacteristics', characteristics: { sex: 'declined' } },
    [{ type: 'CharacteristicsRecorded', characteristics: { sex: 'declined' } }],
  ],
};

test.each(Object.entries(carriedOut))(
  'given a case on which it can be done › when %s is asked › then its events can be kept',
  (_, [subject, command, events]) => {
    const decided = asked(subject, command);
    expect(decided).toEqual(events);
    for (const body of events) expect(caseEventBodySchema.safeParse(body).success).toBe(true);
  },
);

describe.each<[string, Case, CaseCommand, string]>([
  ['linked to itself', caseAfter(), links({ personId: givenCaseId }), 'already-on-this-case'],
  ['linked when it is linked', caseAfter(links()), links({ personId: otherCaseId(2) }), 'already-on-this-case'],
  ['unlinked when it is not linked', caseAfter(), { type: 'UnlinkPerson', reason: 'x' }, 'not-on-this-case'],
  [
    'told apart from itself',
    caseAfter(),
    { type: 'TellPersonApart', otherCaseId: givenCaseId, reason: 'x' },
    'already-on-this-case',
  ],
  ['told of an end of no flag', caseAfter(), ends(), 'not-on-this-case'],
  ['told twice of an end', caseAfter(setsFlag(mappaFlag), ends()), ends(), 'not-on-this-case'],
  ['told of an end tomorrow', caseAfter(setsFlag(mappaFlag)), ends('2026-11-21'), 'not-yet-happened'],
  ['given back a flag that ended', caseAfter(setsFlag(mappaFlag), ends()), setsFlag(mappaFlag), 'already-on-this-case'],
  [
    'told of a contact a minute ahead',
    caseAfter(),
    recordsContact({ ...mappaContact, madeAt: time('02:15') }),
    'not-yet-happened',
  ],
  ['told of a contact twice', caseAfter(recordsContact()), recordsContact(), 'already-on-this-case'],
])('given a case', (what, subject, command, kind) => {
  test(`when it is ${what} › then that is refused`, () => {
    expect(asked(subject, command)).toEqual({ kind });
  });
});

test('given a contact at this very minute › when it is recorded › then it is kept', () => {
  expect(asked(caseAfter(), recordsContact({ ...mappaContact, madeAt: time('02:14') }))).toHaveLength(1);
});

test('given a disposal is given › when a flag is set › then it is recorded and what was signed stands', () => {
  const given = fold(eventsThrough('given'));
  const flagged = fold(carryOut(eventsThrough('given'), [setsFlag(mappaFlag)]));
  expect(flagged.given).toEqual(given.given);
  expect(flagged.personRecord.flags).toHaveLength(1);
});

describe('given a record of the person', () => {
  test('when a flag ends › then it stays with the day, the reason and who ended it, and stands no more', () => {
    const { personRecord } = caseAfter(setsFlag(mappaFlag), setsFlag(plainFlag('iom')), ends());
    expect(personRecord.flags[0]).toMatchObject({
      ...mappaFlag,
      ended: { on: '2026-11-20', reason: 'No longer managed.', by: sergeant },
    });
    expect(flagsNotEnded(personRecord)).toEqual([plainFlag('iom')]);
  });

  test('when a flag and an order are put right › then each stands once, as it now is', () => {
    const put = { ...licence, contactOfficer: 'Dai Dummersley, probation' };
    const { personRecord } = caseAfter(
      setsFlag(mappaFlag),
      setsFlag({ ...mappaFlag, level: '1' }),
      { type: 'RecordOrder', order: licence },
      { type: 'RecordOrder', order: put },
    );
    expect(personRecord.flags).toMatchObject([{ level: '1' }]);
    expect(personRecord.orders).toMatchObject([put]);
  });

  test('when the case is summed up › then the row tells of links and flags, and of nothing when there are none', () => {
    expect(summaryOf(caseAfter(links(), setsFlag(mappaFlag)))).toMatchObject({
      personId: otherCaseId(1),
      personFlags: [mappaFlag],
      pncId: '26/0000000Z',
    });
    const bare = Object.keys(summaryOf(caseAfter()));
    expect(bare).not.toContain('personId');
    expect(bare).not.toContain('personFlags');
    expect(bare).not.toContain('toldApart');
  });

  test('when a link is undone › then the case is its own again and both steps stay in its history', () => {
    const events = carryOut(opened, [links(), { type: 'UnlinkPerson', reason: 'Somebody else.' }]);
    expect(summaryOf(fold(events)).personId).toBeUndefined();
    expect(events.map(({ body }) => body.type).slice(-2)).toEqual(['PersonLinked', 'PersonUnlinked']);
  });
});

describe('given two cases of a person', () => {
  test('when a flag ended in one › then it is not carried over, though the other never heard of it', () => {
    const carried = carriedOverFrom([caseAfter(setsFlag(mappaFlag)), caseAfter(setsFlag(mappaFlag), ends())]);
    expect(carried.flags).toEqual([]);
  });

  test('when both answered › then the last answer is carried over', () => {
    const answer = (words: string) => ({
      type: 'RecordAvailability' as const,
      availability: [{ kind: 'work' as const, words }],
    });
    const first = caseAfter(answer('Early'));
    const later = fold(
      carryOut(opened, [answer('Late')], contextFor({}, { now: instant('2026-11-20T03:00:00.000Z') })),
    );
    for (const cases of [
      [first, later],
      [later, first],
    ]) {
      expect(carriedOverFrom(cases).availability).toEqual([{ kind: 'work', words: 'Late' }]);
    }
  });

  test('when nothing is known of the person › then nothing is carried over', () => {
    expect(carriedOverFrom([caseAfter()])).toEqual({
      flags: [],
      orders: [],
      availability: undefined,
      characteristics: undefined,
    });
  });
});

test('given any flags set and ended › when they are carried to another case › then exactly those not ended stand there', () => {
  const flags: readonly PersonFlag[] = [mappaFlag, curfewFlag, plainFlag('iom'), plainFlag('warrant')];
  const command: fc.Arbitrary<CaseCommand> = fc.oneof(
    fc.constantFrom(...flags).map(setsFlag),
    fc.constantFrom(...flags).map(({ flagId }) => ({
      type: 'EndPersonFlag' as const,
      flagId,
      endedOn: day('2026-11-20'),
      reason: 'Over.',
    })),
  );
  fc.assert(
    fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
      const open = new Set<string>();
      const over = new Set<string>();
      let events = opened;
      for (const each of commands) {
        const decision = decide(fold(events), each, contextFor());
        if (!decision.ok) continue;
        events = carryOut(events, [each]);
        if (each.type === 'SetPersonFlag') open.add(each.flag.flagId);
        if (each.type === 'EndPersonFlag') over.add(each.flagId);
      }
      const linked = caseAfter(links({ carriedOver: carriedOverFrom([fold(events)]) }));
      const standing = flagsNotEnded(linked.personRecord).map(({ flagId }) => flagId);
      expect(standing.toSorted()).toEqual([...open].filter((flagId) => !over.has(flagId)).toSorted());
    }),
    { numRuns: 40 },
  );
});
