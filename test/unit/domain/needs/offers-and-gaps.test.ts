import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '../../../../shared/domain/case/commands.ts';
import { decide } from '../../../../shared/domain/case/decide.ts';
import { caseEventBodySchema, genderSchema } from '../../../../shared/domain/case/events.ts';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import { builtInLibrary } from '../../../../shared/domain/conditions/built-in-library.ts';
import type { LibraryEntry } from '../../../../shared/domain/conditions/condition-library.ts';
import { adjustmentPrompts } from '../../../../shared/domain/needs/adjustments.ts';
import { isDualNeedUnmet } from '../../../../shared/domain/needs/dual-need.ts';
import { womensPathwayOffer } from '../../../../shared/domain/needs/womens-pathway.ts';
import { frozen } from '../../../factories/frozen.ts';
import { day, givenAt, id, sergeant } from '../../../factories/given-case.ts';
import { carryOut, contextFor, eventsThrough, type OpenCaseTraits } from '../../../factories/open-case.ts';
import { need } from './sample-needs.ts';

const caseAfter = (commands: readonly CaseCommand[], traits: OpenCaseTraits = {}) =>
  frozen(fold(carryOut(eventsThrough('screened', traits), commands, contextFor(traits))));
const asked = (commands: readonly CaseCommand[], command: CaseCommand, traits: OpenCaseTraits = {}) => {
  const decision = decide(caseAfter(commands, traits), frozen(command), contextFor(traits));
  if (!decision.ok) return decision.error;
  for (const body of decision.value) caseEventBodySchema.parse(body);
  return decision.value;
};

describe('given the women’s pathway', () => {
  const answered: CaseCommand = {
    type: 'AnswerPathwayOffer',
    pathway: 'women',
    answer: 'refused',
    reason: 'Cares for her mother.',
  };

  test.each(genderSchema.options)('when the person is %s › then it is offered to a woman alone', (gender) => {
    const offer = womensPathwayOffer(caseAfter([], { person: { gender } }), {});
    expect(offer === null).toBe(gender !== 'female');
  });

  test('when she answers › then what was on offer is kept with her reason, without any earlier record', () => {
    expect(caseAfter([]).priorRecords).toEqual([]);
    expect(asked([], answered)).toEqual([
      {
        type: 'PathwayOfferAnswered',
        pathway: 'women',
        offered: [
          'Attend the women’s centre for 4 appointments',
          'Speak with the women’s support worker at 1 appointment',
        ],
        answer: 'refused',
        reason: 'Cares for her mother.',
      },
    ]);
  });

  test('when she changes her mind › then both answers are kept and the last is the last', () => {
    const { needs } = caseAfter([answered, { ...answered, answer: 'accepted', reason: 'Her mother has a carer now.' }]);
    expect(needs.pathwayOffers.map(({ answer, at, by }) => [answer, at, by])).toEqual([
      ['refused', givenAt, sergeant],
      ['accepted', givenAt, sergeant],
    ]);
  });

  test('when the person is a man › then no answer is kept', () => {
    expect(asked([], answered, { person: { gender: 'male' } })).toEqual({ kind: 'not-on-this-case' });
  });
});

const [anEntry] = builtInLibrary.filter(({ id: entryId }) => entryId === 'womens-centre');
if (!anEntry) throw new Error('The library holds the women’s centre');
const forBoth = (changes: Partial<LibraryEntry> = {}) => ({
  settings: { conditionLibrary: [{ ...anEntry, id: 'both', womenOnly: null, acceptsDualNeed: true, ...changes }] },
});
const assess = (...pathways: string[]): CaseCommand => ({
  type: 'AssessNeeds',
  needs: pathways.map((each) => need(each)),
});

describe('given substance misuse and mental health together', () => {
  const gap = (...pathways: string[]) => ({ type: 'ServiceGapRecorded', pathways, reason: 'none-takes-both' });
  const logged = (commands: readonly CaseCommand[], command: CaseCommand, traits: OpenCaseTraits = {}) => {
    const events = asked(commands, command, traits);
    return 'kind' in events ? events : events.slice(1);
  };

  test('when no service takes both › then the gap is logged with the answers that showed it', () => {
    expect(logged([assess('drugs', 'finance')], assess('mental-health'))).toEqual([gap('drugs', 'mental-health')]);
    expect(logged([], assess('mental-health', 'alcohol'))).toEqual([gap('mental-health', 'alcohol')]);
  });

  test.each([
    ['substances alone', assess('drugs', 'alcohol')],
    ['mental health alone', assess('mental-health', 'gambling')],
  ])('when there is %s › then nothing is logged', (_, command) => {
    expect(logged([], command)).toEqual([]);
  });

  test('when the same gap is found again › then it is logged once; a third need is a gap of its own', () => {
    const both = assess('drugs', 'mental-health');
    expect(logged([both], both)).toEqual([]);
    expect(logged([both], assess('finance'))).toEqual([]);
    expect(logged([both], assess('alcohol'))).toEqual([gap('drugs', 'mental-health', 'alcohol')]);
  });

  test.each<readonly [string, Partial<LibraryEntry>, OpenCaseTraits, boolean]>([
    ['takes both', {}, {}, false],
    ['takes one', { acceptsDualNeed: false }, {}, true],
    ['is for women, and she is one', { womenOnly: true }, {}, false],
    ['is for women, and he is none', { womenOnly: true }, { person: { gender: 'male' } }, true],
    [
      'is in her language',
      { languages: ['polish'] },
      { person: { language: 'Polish' }, answers: { interpreterNeeded: true } },
      false,
    ],
    [
      'is in another language',
      { languages: ['Welsh'] },
      { person: { language: 'Polish' }, answers: { interpreterNeeded: true } },
      true,
    ],
    [
      'is in another language, and she needs no interpreter',
      { languages: ['Welsh'] },
      { person: { language: 'Polish' } },
      false,
    ],
  ])('when a service %s › then the gap is there or not', (_, changes, traits, isUnmet) => {
    const { settings } = forBoth(changes);
    const both = assess('drugs', 'mental-health');
    expect(isDualNeedUnmet(caseAfter([both], traits), settings)).toBe(isUnmet);
    expect(logged([], both, { ...traits, settings })).toEqual(isUnmet ? [gap('drugs', 'mental-health')] : []);
  });

  test('when a service makes her wait or refuses her › then the reason is kept beside the gap', () => {
    const both = assess('drugs', 'mental-health');
    const wait: CaseCommand = {
      type: 'RecordServiceGap',
      reason: 'wait-too-long',
      details: 'Larkspur Centre, 9 weeks',
    };
    const refusal: CaseCommand = { type: 'RecordServiceGap', reason: 'refused-by-service' };
    expect(asked([both], wait)).toEqual([
      {
        type: 'ServiceGapRecorded',
        pathways: ['drugs', 'mental-health'],
        reason: 'wait-too-long',
        details: 'Larkspur Centre, 9 weeks',
      },
    ]);
    const { needs } = caseAfter([both, wait, refusal]);
    expect(needs.serviceGaps.map(({ reason, at, by }) => [reason, at, by])).toEqual([
      ['none-takes-both', givenAt, sergeant],
      ['wait-too-long', givenAt, sergeant],
      ['refused-by-service', givenAt, sergeant],
    ]);
    expect(asked([assess('drugs')], refusal)).toEqual({ kind: 'not-on-this-case' });
  });
});

describe('given adjustments', () => {
  const prompted = (commands: readonly CaseCommand[], traits: OpenCaseTraits = {}) =>
    adjustmentPrompts(caseAfter(commands, traits)).map(({ adjustment, needs }) => [adjustment, ...needs]);
  const minds = (kind: 'neurodiversity' | 'health' | 'language' | 'work'): CaseCommand => ({
    type: 'RecordAvailability',
    availability: [{ kind, words: 'Noted.' }],
  });
  const forNeurodiversity = [
    ['easy-read', 'neurodiversity'],
    ['shorter-sessions', 'neurodiversity'],
    ['reminders', 'neurodiversity'],
    ['quiet-room', 'neurodiversity'],
  ];
  const forMentalHealth = [
    ['shorter-sessions', 'mental-health'],
    ['reminders', 'mental-health'],
    ['quiet-room', 'mental-health'],
  ];
  const forLanguage = [
    ['easy-read', 'language'],
    ['interpreter', 'language'],
  ];
  const forHealth = [
    ['shorter-sessions', 'health'],
    ['reminders', 'health'],
  ];
  const flag: CaseCommand = {
    type: 'SetPersonFlag',
    flag: { kind: 'interpreter', flagId: id('flag'), source: 'PNC', from: day('2026-11-01'), language: 'Polish' },
  };
  const flagEnded: CaseCommand = {
    type: 'EndPersonFlag',
    flagId: id('flag'),
    endedOn: day('2026-11-19'),
    reason: 'Speaks English.',
  };

  test.each<readonly [string, readonly CaseCommand[], OpenCaseTraits, readonly (readonly string[])[]]>([
    ['nothing', [], {}, []],
    ['a need without adjustments', [assess('finance'), minds('work')], {}, []],
    ['neurodiversity as a need', [assess('neurodiversity')], {}, forNeurodiversity],
    ['neurodiversity to be minded', [minds('neurodiversity')], {}, forNeurodiversity],
    ['mental health', [assess('mental-health')], {}, forMentalHealth],
    [
      'mental health no longer',
      [assess('mental-health'), { type: 'AssessNeeds', needs: [need('mental-health', { present: 'no' })] }],
      {},
      [],
    ],
    ['an interpreter', [], { answers: { interpreterNeeded: true } }, forLanguage],
    ['an interpreter by a flag', [flag], {}, forLanguage],
    ['a flag that ended', [flag, flagEnded], {}, []],
    ['language to be minded', [minds('language')], {}, forLanguage],
    ['physical health', [assess('physical-health')], {}, forHealth],
    ['health to be minded', [minds('health')], {}, forHealth],
    [
      'language and health',
      [assess('physical-health')],
      { answers: { interpreterNeeded: true } },
      [
        ['easy-read', 'language'],
        ['shorter-sessions', 'health'],
        ['reminders', 'health'],
        ['interpreter', 'language'],
      ],
    ],
  ])('when %s is on record › then the adjustments for it are asked about', (_, commands, traits, prompts) => {
    expect(prompted(commands, traits)).toEqual(prompts);
  });

  test('when they are answered one by one › then the answers stand together, and stay after the need is gone', () => {
    const gone: CaseCommand = { type: 'AssessNeeds', needs: [need('mental-health', { present: 'no' })] };
    const subject = caseAfter([
      assess('mental-health'),
      { type: 'RecordAdjustments', adjustments: { reminders: 'agreed' } },
      { type: 'RecordAdjustments', adjustments: { 'quiet-room': 'declined' } },
      { type: 'RecordAdjustments', adjustments: { reminders: 'declined' } },
      gone,
    ]);
    expect(subject.needs.adjustments.map(({ answers }) => answers)).toEqual([
      { reminders: 'agreed' },
      { reminders: 'agreed', 'quiet-room': 'declined' },
      { reminders: 'declined', 'quiet-room': 'declined' },
    ]);
    expect(adjustmentPrompts(subject)).toEqual([
      { adjustment: 'reminders', needs: [] },
      { adjustment: 'quiet-room', needs: [] },
    ]);
  });
});
