import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '../../../../shared/domain/case/commands.ts';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import { hasDualNeed } from '../../../../shared/domain/needs/dual-need.ts';
import { type Need, needAnswerSchema, needSchema } from '../../../../shared/domain/needs/needs-events.ts';
import { concurrentNeeds, nothingAssessed, standingNeeds } from '../../../../shared/domain/needs/needs-record.ts';
import { needsPathways, pathwaysInUse } from '../../../../shared/domain/needs/pathways.ts';
import { toldAlready } from '../../../../shared/domain/needs/told-already.ts';
import { givenAt, sergeant } from '../../../factories/given-case.ts';
import { carryOut, contextFor, eventsThrough, type OpenCaseTraits } from '../../../factories/open-case.ts';
import { drugTest, exploited, highRisk, need, score, triggers } from './sample-needs.ts';

const recorded = (commands: readonly CaseCommand[], traits: OpenCaseTraits = {}) =>
  fold(carryOut(eventsThrough('screened', traits), commands, contextFor({ settings: triggers, ...traits })));
const assess = (...needs: Need[]): CaseCommand => ({ type: 'AssessNeeds', needs });

describe('given pathways are saved one after the other', () => {
  const subject = recorded([
    assess(need('drugs'), need('finance', { present: 'declined' })),
    assess(need('drugs', { present: 'no' })),
  ]);

  test('then every save is a version, with who and when', () => {
    expect(subject.needs.versions).toEqual([
      { needs: [need('drugs'), need('finance', { present: 'declined' })], at: givenAt, by: sergeant },
      { needs: [need('drugs', { present: 'no' })], at: givenAt, by: sergeant },
    ]);
  });

  test('then the last answer to each stands, and what was not saved again stays', () => {
    expect(standingNeeds(subject.needs).map(({ pathway, present }) => [pathway, present])).toEqual([
      ['drugs', 'no'],
      ['finance', 'declined'],
    ]);
  });
});

test('given risks, a test and signs are recorded twice › when the case is read › then both are kept and the last is the last', () => {
  const { needs } = recorded([
    { type: 'RecordRiskScore', score },
    { type: 'RecordRiskScore', score: { ...score, percent: 12 } },
    { type: 'RecordViolenceRisk', risk: highRisk },
    { type: 'RecordViolenceRisk', risk: { ...highRisk, level: 'low' } },
    { type: 'RecordExploitation', exploitation: exploited },
    { type: 'RecordExploitation', exploitation: { indicators: [], isAlsoVictim: false } },
  ]);
  expect(needs.riskScores.map(({ percent }) => percent)).toEqual([75, 12]);
  expect(needs.violenceRisks.map(({ level }) => level)).toEqual(['high', 'low']);
  expect(needs.exploitations.map(({ indicators }) => indicators.length)).toEqual([1, 0]);
  expect(needs.drugTests).toEqual([]);
});

test('given any saves › when they are read › then each pathway stands once, as it was saved last', () => {
  const arbitraryNeed = fc.record({
    pathway: fc.constantFrom('drugs', 'alcohol', 'finance'),
    present: fc.constantFrom(...needAnswerSchema.options),
    linkedToOffending: fc.constant(false),
    linkedToHarm: fc.constant(false),
    sources: fc.constant<Need['sources']>([]),
  });
  fc.assert(
    fc.property(fc.array(fc.array(arbitraryNeed, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (saved) => {
      const versions = saved.map((needs) => ({ needs, at: givenAt, by: sergeant }));
      const record = { ...nothingAssessed, versions };
      const standing = standingNeeds(record);
      expect(new Set(standing.map(({ pathway }) => pathway)).size).toBe(standing.length);
      for (const { pathway, present } of standing) {
        expect(present).toBe(saved.flat().findLast((each) => each.pathway === pathway)?.present);
      }
    }),
  );
});

test.each([
  [{ present: 'yes', linkedToOffending: true, linkedToHarm: true }, true],
  [{ present: 'no' }, true],
  [{ present: 'no', linkedToOffending: true }, false],
  [{ present: 'declined', linkedToHarm: true }, false],
] as const)('given a need %j › when it is read › then only one that is present is linked', (changes, isKept) => {
  expect(needSchema.safeParse(need('drugs', changes)).success).toBe(isKept);
});

describe('given answers on substances and mental health', () => {
  test.each([
    [['drugs', 'mental-health'], true],
    [['alcohol', 'mental-health'], true],
    [['drugs', 'alcohol'], false],
    [['mental-health'], false],
  ])('when %j are needs › then dual need is %s', (pathways, isDual) => {
    expect(hasDualNeed(recorded([assess(...pathways.map((pathway) => need(pathway)))]).needs)).toBe(isDual);
  });

  test('when one of them was declined, or is no need any more › then there is no dual need', () => {
    const both = assess(need('drugs'), need('mental-health'));
    expect(hasDualNeed(recorded([both, assess(need('drugs', { present: 'no' }))]).needs)).toBe(false);
    expect(hasDualNeed(recorded([both, assess(need('mental-health', { present: 'declined' }))]).needs)).toBe(false);
  });
});

describe('given harm that was told once', () => {
  test('when nothing was told › then every pathway is asked', () => {
    const subject = recorded([]);
    for (const { id } of needsPathways) expect(toldAlready(subject, id)).toBeNull();
  });

  test.each([['domesticAbuse'], ['intimatePartner']] as const)(
    'when the offence is marked %s › then domestic abuse is not asked again',
    (marker) => {
      const subject = recorded([], { markers: { [marker]: true } });
      expect(toldAlready(subject, 'domestic-abuse')).toEqual({ by: 'offence-marker' });
      expect(toldAlready(subject, 'trauma')).toBeNull();
    },
  );

  test.each([
    ['yes', { by: 'pathway', pathway: 'domestic-abuse' }],
    ['declined', { by: 'pathway', pathway: 'domestic-abuse' }],
    ['no', null],
    ['not-asked', null],
  ] as const)('when domestic abuse was answered %s › then trauma is told already: %j', (present, told) => {
    expect(toldAlready(recorded([assess(need('domestic-abuse', { present }))]), 'trauma')).toEqual(told);
  });

  test('when exploitation was recorded › then trauma is not asked again, until no sign is left', () => {
    const signs: CaseCommand = { type: 'RecordExploitation', exploitation: exploited };
    const withdrawn: CaseCommand = { type: 'RecordExploitation', exploitation: { ...exploited, indicators: [] } };
    expect(toldAlready(recorded([signs]), 'trauma')).toEqual({ by: 'exploitation' });
    expect(toldAlready(recorded([signs, withdrawn]), 'trauma')).toBeNull();
    expect(toldAlready(recorded([signs]), 'domestic-abuse')).toBeNull();
  });

  test.each([
    ['positive', { by: 'drug-test' }],
    ['negative', { by: 'drug-test' }],
    ['refused', null],
  ] as const)('when a drug test was %s › then drugs are told already: %j', (result, told) => {
    const subject = recorded([{ type: 'RecordDrugTest', test: { ...drugTest, result } }]);
    expect(toldAlready(subject, 'drugs')).toEqual(told);
    expect(toldAlready(subject, 'alcohol')).toBeNull();
  });
});

describe('given the pathways of a force', () => {
  test('when it has loaded none › then those of law.md section 8.3 are in use, abuse and mental health sensitive', () => {
    const inUse = pathwaysInUse({ pathways: null });
    expect(inUse).toHaveLength(14);
    expect(inUse.filter(({ isSensitive }) => isSensitive).map(({ id }) => id)).toEqual([
      'mental-health',
      'domestic-abuse',
      'trauma',
    ]);
  });

  test('when it has loaded its own › then those are in use, and what is sensitive stays so', () => {
    const pathways = [
      { id: 'veterans', en: 'Service in the armed forces' },
      { id: 'mental-health', en: 'Emotional well-being' },
    ];
    expect(pathwaysInUse({ pathways })).toEqual([
      { id: 'veterans', name: 'Service in the armed forces', isSensitive: false },
      { id: 'mental-health', name: 'Emotional well-being', isSensitive: true },
    ]);
  });
});

test.each([
  [0, []],
  [1, [need('drugs')]],
  [1, [need('drugs'), need('finance', { present: 'declined' }), need('gambling', { present: 'not-asked' })]],
  [3, [need('drugs'), need('mental-health'), need('accommodation'), need('finance', { present: 'no' })]],
])('given needs › when %i are present › then that many count together, and skipped ones do not', (count, needs) => {
  expect(concurrentNeeds(recorded(needs.length > 0 ? [assess(...needs)] : []).needs)).toBe(count);
});
