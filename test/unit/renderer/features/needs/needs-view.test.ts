import { describe, expect, test } from 'vitest';
import {
  adjustmentRows,
  cohortWords,
  drugTestView,
  exploitationDue,
  needsSummary,
  noTestWords,
  pathwayRows,
  saves,
} from '../../../../../renderer/features/needs/needs-view.ts';
import { readOfferAnswer } from '../../../../../renderer/features/needs/offer-forms.ts';
import type { CaseCommand } from '../../../../../shared/domain/case/commands.ts';
import { fold } from '../../../../../shared/domain/case/evolve.ts';
import { initialForceSettings } from '../../../../../shared/domain/settings/force-settings.ts';
import { day, instant } from '../../../../factories/given-case.ts';
import { carryOut, contextFor, eventsThrough, type OpenCaseTraits } from '../../../../factories/open-case.ts';
import { drugTest, exploited, highRisk, need, score, triggers } from '../../../domain/needs/sample-needs.ts';

const settings = { ...initialForceSettings, ...triggers };
const caseWith = (commands: readonly CaseCommand[], traits: OpenCaseTraits = {}) =>
  fold(carryOut(eventsThrough('screened', traits), commands, contextFor({ settings: triggers })));

describe('given the pathways of a case', () => {
  test('when nothing was saved › then each stands open, without an answer', () => {
    const rows = pathwayRows(caseWith([]), settings);
    expect(rows).toHaveLength(14);
    expect(rows.every(({ need: answer, told }) => answer === undefined && told === undefined)).toBe(true);
  });

  test('when one was answered › then it shows its answer, whatever was told elsewhere', () => {
    const rows = pathwayRows(
      caseWith([{ type: 'AssessNeeds', needs: [need('domestic-abuse')] }], { markers: { domesticAbuse: true } }),
      settings,
    );
    expect(rows.find(({ id }) => id === 'domestic-abuse')).toMatchObject({ need: { present: 'yes' } });
    expect(rows.find(({ id }) => id === 'domestic-abuse')?.told).toBeUndefined();
    expect(rows.find(({ id }) => id === 'trauma')?.told).toBe(
      'Told already under Domestic abuse, as perpetrator or victim',
    );
  });

  test.each<readonly [string, string, readonly CaseCommand[], OpenCaseTraits]>([
    ['domestic-abuse', 'Told already: the offence is marked domestic abuse', [], { markers: { domesticAbuse: true } }],
    ['trauma', 'Told already: see exploitation', [{ type: 'RecordExploitation', exploitation: exploited }], {}],
    ['drugs', 'Told already: see the drug test', [{ type: 'RecordDrugTest', test: drugTest }], {}],
  ])('when %s was told elsewhere › then it says "%s"', (pathway, words, commands, traits) => {
    const row = pathwayRows(caseWith(commands, traits), settings).find(({ id }) => id === pathway);
    expect(row?.told).toBe(words);
  });
});

describe('given the summary of needs', () => {
  const subject = caseWith([
    {
      type: 'AssessNeeds',
      needs: [
        need('employment'),
        need('finance', { linkedToOffending: true, evidence: 'Owes £2,900.' }),
        need('mental-health', { linkedToHarm: true }),
        need('attitudes', { linkedToHarm: true, linkedToOffending: true }),
        need('gambling', { present: 'no' }),
        need('lifestyle', { present: 'declined' }),
        need('alcohol', { present: 'not-asked' }),
      ],
    },
  ]);

  test('then it holds what is present, linked to harm first, then to the offending', () => {
    expect(needsSummary(subject, settings).points.map(({ name, links, tone }) => [name, links, tone])).toEqual([
      ['Attitudes, thinking and behaviour', 'Offending and serious harm', 'red'],
      ['Mental health', 'Serious harm', 'red'],
      ['Finance, benefits and debt', 'Offending', 'orange'],
      ['Employment, training and education', 'Not linked', 'grey'],
    ]);
  });

  test('then declined counts as asked, and not asked does not', () => {
    expect(needsSummary(subject, settings).asked).toBe('6 of 14 pathways asked');
    expect(needsSummary(subject, settings).hasDualNeed).toBe(false);
  });
});

test.each([
  [['drugs'], null],
  [['drugs', 'finance'], 'Multiple disadvantage: 2 needs'],
  [['drugs', 'finance', 'alcohol'], 'Multiple disadvantage: 3 needs'],
])('given the needs %j › when they are summed up › then it says %s', (pathways, disadvantage) => {
  const subject = caseWith([{ type: 'AssessNeeds', needs: pathways.map((pathway) => need(pathway)) }]);
  expect(needsSummary(subject, settings).disadvantage).toBe(disadvantage);
});

test('given a dual need no service takes › when a wait is told twice › then the summary says each gap once, and why', () => {
  const wait: CaseCommand = { type: 'RecordServiceGap', reason: 'wait-too-long', details: 'Larkspur Centre, 9 weeks' };
  const subject = caseWith([{ type: 'AssessNeeds', needs: [need('drugs'), need('mental-health')] }, wait, wait]);
  expect(needsSummary(subject, settings).gaps).toEqual([
    'Drugs and Mental health: no service takes both',
    'Drugs and Mental health: the wait is too long. Larkspur Centre, 9 weeks',
  ]);
});

test('given neurodiversity and mental health › when adjustments are answered › then each row says why it is asked and what stands', () => {
  const subject = caseWith([
    { type: 'AssessNeeds', needs: [need('neurodiversity'), need('mental-health')] },
    { type: 'RecordAdjustments', adjustments: { reminders: 'declined', 'easy-read': 'agreed' } },
  ]);
  const both = 'Neurodiversity, Mental health';
  expect(adjustmentRows(subject)).toEqual([
    { adjustment: 'easy-read', words: 'Easy-read papers', why: 'Neurodiversity', answer: 'agreed' },
    { adjustment: 'shorter-sessions', words: 'Shorter sessions', why: both, answer: undefined },
    { adjustment: 'reminders', words: 'Reminders', why: both, answer: 'declined' },
    { adjustment: 'quiet-room', words: 'Quiet room', why: both, answer: undefined },
  ]);
  expect(needsSummary(subject, settings).adjustments).toEqual(['Easy-read papers: agreed', 'Reminders: declined']);
});

test.each([
  [undefined, ' ', ['offer-answer', 'offer-reason']],
  ['accepted', '', ['offer-reason']],
  [undefined, 'Likes it.', ['offer-answer']],
] as const)(
  'given the answer %s to an offer for the reason "%s" › when it is saved › then %j are asked for',
  (answer, reason, fields) => {
    expect(readOfferAnswer({ answer, reason }).problems.map(({ fieldId }) => fieldId)).toEqual(fields);
  },
);

test('given an answer to an offer with its reason › when it is saved › then both are kept', () => {
  expect(readOfferAnswer({ answer: 'refused', reason: ' Not now. ' })).toEqual({
    problems: [],
    value: { answer: 'refused', reason: 'Not now.' },
  });
});

test('given one save of each kind › when the saves are listed › then every one is there, newest first, with who and when', () => {
  const commands: readonly CaseCommand[] = [
    { type: 'AssessNeeds', needs: [need('finance'), need('drugs', { present: 'declined' })] },
    { type: 'RecordRiskScore', score },
    { type: 'RecordViolenceRisk', risk: highRisk },
    { type: 'RecordDrugTest', test: drugTest },
    { type: 'RecordExploitation', exploitation: { ...exploited, indicators: [] } },
    { type: 'AnswerPathwayOffer', pathway: 'women', answer: 'accepted', reason: 'Wants support.' },
    { type: 'RecordAdjustments', adjustments: { reminders: 'agreed' } },
  ];
  const events = commands.reduce(
    (stream, command, index) =>
      carryOut(
        stream,
        [command],
        contextFor({ settings: triggers }, { now: instant(`2026-11-20T03:0${index}:00.000Z`) }),
      ),
    eventsThrough('screened'),
  );
  expect(saves(fold(events), settings).map(({ heading, saved, what }) => [heading, saved, what])).toEqual([
    ['Adjustments', '20 Nov 2026 03:06, Alun Mockford', 'Reminders: agreed'],
    ['Women’s pathway', '20 Nov 2026 03:05, Alun Mockford', 'Accepted: Wants support.'],
    ['Exploitation', '20 Nov 2026 03:04, Alun Mockford', 'None'],
    ['Drug test', '20 Nov 2026 03:03, Alun Mockford', 'Negative'],
    ['Risk of violence', '20 Nov 2026 03:02, Alun Mockford', 'High'],
    ['Risk of reoffending', '20 Nov 2026 03:01, Alun Mockford', '75%, OGRS 3'],
    ['Needs, version 1', '20 Nov 2026 03:00, Alun Mockford', 'Finance, benefits and debt: yes; Drugs: declined'],
  ]);
});

test.each([
  [null, 'The force has not loaded whose scores it accepts', false],
  [
    { limb: null, isScoreAccepted: false },
    'Not counted: the force does not accept scores of this instrument and version',
    false,
  ],
  [{ limb: null, isScoreAccepted: true }, 'Not in the cohort', false],
  [{ limb: 'a', isScoreAccepted: true }, 'In the cohort by limb (a): 75% or more', true],
  [
    { limb: 'b', isScoreAccepted: true },
    'In the cohort by limb (b): 50% or more, with a robbery or burglary in the last 12 months',
    true,
  ],
] as const)('given the cohort rule answers %j › when it is shown › then it says %s', (result, words, isIn) => {
  expect(cohortWords(result)).toEqual({ words, isIn });
});

describe('given a drug test is shown', () => {
  const born = day('1994-03-14');
  const shown = (changes: Partial<typeof drugTest>) => drugTestView({ ...drugTest, ...changes }, born, settings);

  test('when it is negative › then it may be used and nothing follows', () => {
    expect(shown({})).toEqual({ result: 'Negative', followUp: [], warnings: [], isUsable: true });
  });

  test('when it is positive › then an assessment and a referral follow, until each is recorded', () => {
    expect(shown({ result: 'positive' }).followUp).toEqual([
      'Refer to treatment',
      'Consider an initial assessment: Drugs Act 2005 s9',
    ]);
    expect(shown({ result: 'positive', referredTo: 'Larkspur Centre' }).followUp).toEqual([
      'Consider an initial assessment: Drugs Act 2005 s9',
    ]);
    expect(shown({ result: 'positive', referredTo: 'Larkspur Centre', isAssessmentConsidered: true }).followUp).toEqual(
      [],
    );
  });

  test('when it is contested › then it is not used until the laboratory has answered', () => {
    expect(shown({ result: 'positive', isContested: true })).toMatchObject({
      result: 'Positive, contested',
      followUp: ['Record the laboratory’s result: the test is contested'],
      isUsable: false,
    });
    expect(shown({ result: 'positive', isContested: true, laboratoryResult: 'negative' })).toMatchObject({
      result: 'Positive, contested: the laboratory says negative',
      followUp: [],
      isUsable: true,
    });
  });

  test('when the list of trigger offences is not the current one › then it warns', () => {
    const old = { ...settings, drugTest: { ...triggers.drugTest, triggerListVersion: '2007' } };
    expect(drugTestView(drugTest, born, old).warnings).toHaveLength(1);
  });
});

test.each([
  [undefined, 'Enter the date of birth first: it decides whether a test is lawful.'],
  ['2008-11-21', 'Under 18: no test on arrest (PACE 1984 s63B).'],
  ['2008-11-20', 'No test recorded. An offence that is no trigger offence needs an inspector’s authority first.'],
])('given no test, of a person born on %s › when it is 20 November 2026 › then it says %s', (born, words) => {
  expect(noTestWords(born === undefined ? undefined : day(born), day('2026-11-20'))).toBe(words);
});

test('given exploitation › when nothing, one or both was done › then what is due is named', () => {
  const reviewedBy = { name: 'Iris Proxy', rank: 'inspector' } as const;
  const welfareStep = 'Referred to safeguarding.';
  expect(exploitationDue(exploited)).toHaveLength(2);
  expect(exploitationDue({ ...exploited, welfareStep })).toEqual(['Ask a supervisor to review it, and record who did']);
  expect(exploitationDue({ ...exploited, reviewedBy })).toEqual([
    'Take a step for the person’s welfare, and record it',
  ]);
  expect(exploitationDue({ ...exploited, welfareStep, reviewedBy })).toEqual([]);
  expect(exploitationDue({ ...exploited, indicators: [] })).toEqual([]);
});
