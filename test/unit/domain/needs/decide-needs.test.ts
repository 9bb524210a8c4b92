import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '../../../../shared/domain/case/commands.ts';
import { decide } from '../../../../shared/domain/case/decide.ts';
import type { RecordedDrugTest } from '../../../../shared/domain/risk/risk-events.ts';
import { frozen } from '../../../factories/frozen.ts';
import { day, instant } from '../../../factories/given-case.ts';
import { carryOut, caseThrough, contextFor, eventsThrough, type OpenCaseTraits } from '../../../factories/open-case.ts';
import { authority, drugTest, exploited, highRisk, need, score, triggers } from './sample-needs.ts';

const asked = (command: CaseCommand, traits: OpenCaseTraits = {}) =>
  decide(frozen(caseThrough('opened', traits)), frozen(command), contextFor({ settings: triggers, ...traits }));

/** Kept, or the rules that refused it. */
const test63B = (changes: Partial<RecordedDrugTest>, traits: OpenCaseTraits = {}) => {
  const decision = asked({ type: 'RecordDrugTest', test: { ...drugTest, ...changes } }, traits);
  if (decision.ok) return 'kept';
  return 'rules' in decision.error ? decision.error.rules.map(({ rule }) => rule) : decision.error.kind;
};

describe('given a case', () => {
  test.each<readonly [CaseCommand, object]>([
    [
      { type: 'AssessNeeds', needs: [need('drugs')] },
      { type: 'NeedsAssessed', needs: [need('drugs')] },
    ],
    [
      { type: 'RecordRiskScore', score },
      { type: 'RiskScoreRecorded', score },
    ],
    [
      { type: 'RecordViolenceRisk', risk: highRisk },
      { type: 'ViolenceRiskRecorded', risk: highRisk },
    ],
    [
      { type: 'RecordDrugTest', test: drugTest },
      { type: 'DrugTestRecorded', test: drugTest },
    ],
    [
      { type: 'RecordExploitation', exploitation: exploited },
      { type: 'ExploitationIndicated', exploitation: exploited },
    ],
    [
      { type: 'RecordAdjustments', adjustments: { reminders: 'agreed' } },
      { type: 'AdjustmentsRecorded', adjustments: { reminders: 'agreed' } },
    ],
  ])('when $type is asked › then it is recorded', (command, body) => {
    expect(asked(command)).toEqual({ ok: true, value: [body] });
  });

  test.each([
    ['2026-11-20', 'kept'],
    ['2026-11-21', 'not-yet-happened'],
  ])('when it is 20 November and an assessment is of %s › then it is %s', (assessedOn, answer) => {
    for (const command of [
      { type: 'RecordRiskScore', score: { ...score, assessedOn: day(assessedOn) } },
      { type: 'RecordViolenceRisk', risk: { ...highRisk, assessedOn: day(assessedOn) } },
    ] as const) {
      const decision = asked(command);
      expect(decision.ok ? 'kept' : decision.error.kind).toBe(answer);
    }
  });

  test('when a disposal was given › then what is learnt of the person is still recorded', () => {
    const given = caseThrough('given');
    for (const command of [
      { type: 'AssessNeeds', needs: [need('drugs')] },
      { type: 'RecordExploitation', exploitation: exploited },
      { type: 'RecordViolenceRisk', risk: highRisk },
    ] as const) {
      expect(decide(given, command, contextFor()).ok).toBe(true);
    }
  });
});

describe('given a drug test at 01:00 on 20 November 2026', () => {
  test('when the age on arrest is 17 or 18 › then only 18 is kept, and the law says why', () => {
    expect(test63B({}, { person: { dateOfBirth: day('2008-11-20') } })).toBe('kept');
    expect(test63B({}, { person: { dateOfBirth: day('2008-11-21') } })).toEqual(['DT-01']);
    const refused = asked({ type: 'RecordDrugTest', test: drugTest }, { person: { dateOfBirth: day('2008-11-21') } });
    expect(refused).toMatchObject({
      ok: false,
      error: {
        kind: 'drug-test-unlawful',
        rules: [{ failing: 'Under 18: no test on arrest', citation: 'PACE 1984 s63B' }],
      },
    });
  });

  test.each([
    [14, '2012-11-20', 'kept'],
    [14, '2012-11-21', ['LAW-7.1']],
    [null, '2008-11-20', 'kept'],
    [null, '2008-11-21', ['LAW-7.1']],
  ] as const)(
    'when the age for a test on charge is %s and the person is born on %s › then %j: not loaded means 18',
    (chargeMinimumAge, dateOfBirth, answer) => {
      const settings = { drugTest: { ...triggers.drugTest, chargeMinimumAge } };
      expect(test63B({ stage: 'charge' }, { settings, person: { dateOfBirth: day(dateOfBirth) } })).toEqual(answer);
    },
  );

  test.each([
    ['no authority', undefined, ['DT-02']],
    ['a sergeant', { ...authority, rank: 'sergeant' }, ['DT-02']],
    ['an inspector a minute after the test', { ...authority, givenAt: instant('2026-11-20T01:01:00.000Z') }, ['DT-02']],
    ['an inspector at the time of the test', { ...authority, givenAt: instant('2026-11-20T01:00:00.000Z') }, 'kept'],
    ['an inspector before the test', authority, 'kept'],
    ['a superintendent before the test', { ...authority, rank: 'superintendent' }, 'kept'],
  ] as const)('when the offence is no trigger offence and there is %s › then %j', (_, given, answer) => {
    const settings = { drugTest: { ...triggers.drugTest, triggerOffences: ['TH68023'] } };
    expect(test63B(given ? { authority: given } : {}, { settings })).toEqual(answer);
  });

  test('when the force has not loaded its trigger offences › then every test needs the authority', () => {
    expect(test63B({}, { settings: { drugTest: null } })).toEqual(['DT-02']);
    expect(test63B({ authority }, { settings: { drugTest: null } })).toBe('kept');
  });

  test('when the person was not warned › then it is not kept', () => {
    expect(test63B({ isWarned: false })).toEqual(['DT-03']);
  });

  test.each([
    [null, true, 'kept'],
    [null, false, ['LAW-7.1']],
    [['Northmere'], true, 'kept'],
    [['Southmere'], true, ['LAW-7.1']],
  ] as const)('when the notified areas are %j and the officer says %s › then %j', (areas, isAreaNotified, answer) => {
    const settings = { drugTest: { ...triggers.drugTest, notifiedAreas: areas && [...areas] } };
    expect(test63B({ isAreaNotified }, { settings })).toEqual(answer);
  });

  test('when it is of the future, of another offence, or of a person whose age is not known › then it is not kept', () => {
    expect(test63B({ testedAt: instant('2026-11-20T02:14:00.000Z') })).toBe('kept');
    expect(test63B({ testedAt: instant('2026-11-20T02:14:00.001Z') })).toBe('not-yet-happened');
    expect(test63B({ cjsCode: 'CD98070' })).toBe('not-on-this-case');
    expect(test63B({}, { person: { dateOfBirth: undefined } })).toBe('not-yet-known');
  });
});

test('given a test is recorded › when its result comes later › then both saves are kept and the last one stands', () => {
  const settings = triggers;
  const { result: _, ...untested } = drugTest;
  const events = carryOut(
    eventsThrough('opened', { settings }),
    [
      { type: 'RecordDrugTest', test: untested },
      { type: 'RecordDrugTest', test: drugTest },
    ],
    contextFor({ settings }),
  );
  expect(events.slice(-2).map(({ body }) => body)).toEqual([
    { type: 'DrugTestRecorded', test: untested },
    { type: 'DrugTestRecorded', test: drugTest },
  ]);
});
