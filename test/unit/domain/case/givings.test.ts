import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../shared/domain/case/case.ts';
import type { CaseCommand } from '../../../../shared/domain/case/commands.ts';
import { decide } from '../../../../shared/domain/case/decide.ts';
import type { DecisionContext } from '../../../../shared/domain/case/decision.ts';
import {
  type CaseAnswers,
  type CaseEventType,
  type Disposal,
  disposalSchema,
} from '../../../../shared/domain/case/events.ts';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import { requiredSignatories } from '../../../../shared/domain/case/signed-facts.ts';
import { statementsFor } from '../../../../shared/domain/case/statements.ts';
import { verifyGiven } from '../../../../shared/domain/case/verify.ts';
import { attendance, day, penaltyCondition, settingsFor } from '../../../factories/given-case.ts';
import {
  carryOut,
  caseThrough,
  contextFor,
  eventsThrough,
  gives,
  type OpenCaseTraits,
  readingsOf,
  signs,
} from '../../../factories/open-case.ts';

/** What each disposal for an adult takes from its choice to its giving: law.md sections 1.2, 2.1-2.3, 2.5 and 3.3. */

const kindOf = (subject: Case, command: CaseCommand, context: DecisionContext) => {
  const decision = decide(subject, command, context);
  return decision.ok ? 'carried out' : decision.error.kind;
};
const consents: CaseCommand = { type: 'RecordConsent', consents: true };
const penalty = (pence: number, tier: 'lower' | 'upper' = 'lower') => ({
  ...penaltyCondition,
  amountPence: pence,
  tier,
});

describe.each<{
  readonly disposal: Disposal;
  readonly steps: readonly CaseEventType[];
  readonly admission: string | null;
  readonly consent: string | null;
}>([
  {
    disposal: 'ACC',
    steps: ['DisposalChosen', 'ConditionSet', 'StatementReadOut', 'ConsentRecorded', 'SignatureMade', 'DisposalGiven'],
    admission: 'I admit this offence.',
    consent: 'I agree to accept this caution and its conditions.',
  },
  {
    disposal: 'SC',
    steps: ['DisposalChosen', 'StatementReadOut', 'ConsentRecorded', 'SignatureMade', 'DisposalGiven'],
    admission: 'I admit this offence.',
    consent: 'I agree to accept this caution.',
  },
  {
    disposal: 'CR',
    steps: ['DisposalChosen', 'ConditionSet', 'StatementReadOut', 'ConsentRecorded', 'SignatureMade', 'DisposalGiven'],
    admission: 'I admit this offence.',
    consent: 'I agree to this community resolution and to what it asks of me.',
  },
  {
    disposal: 'PND',
    steps: ['DisposalChosen', 'ConditionSet', 'StatementReadOut', 'SignatureMade', 'DisposalGiven'],
    admission: null,
    consent: null,
  },
  {
    disposal: 'O22',
    steps: ['DisposalChosen', 'ConditionSet', 'StatementReadOut', 'SignatureMade', 'DisposalGiven'],
    admission: null,
    consent: null,
  },
])('given a $disposal, from opening to giving', ({ disposal, steps, admission, consent }) => {
  const events = eventsThrough('given', { disposal });

  test('when it is given › then these things happened, in this order', () => {
    const types = events.map(({ body }) => body.type).filter((type) => new Set<string>(steps).has(type));
    expect([...new Set(types)]).toEqual(steps);
    const others: readonly CaseEventType[] = ['ConditionSet', 'ConsentRecorded'];
    for (const type of others.filter((each) => !steps.includes(each))) {
      expect(events.filter(({ body }) => body.type === type)).toEqual([]);
    }
  });

  test('when it is given › then what was signed holds its admission and its agreement, or none', () => {
    expect(fold(events).given?.signedFacts).toMatchObject({ disposal, admission, consent });
  });

  test('when it is verified › then it was given lawfully under its own settings', () => {
    expect(verifyGiven(events, settingsFor(disposal))).toEqual({ ok: true, value: undefined });
  });
});

describe('given everyone who takes part', () => {
  const all = ['interpreter', 'person', 'appropriate-adult', 'officer'];

  test.each<[Disposal, readonly string[], readonly string[]]>([
    ['ACC', ['person', 'officer'], all],
    ['SC', ['person', 'officer'], all],
    ['CR', ['person', 'officer'], all],
    ['PND', ['officer'], ['interpreter', 'appropriate-adult', 'officer']],
    ['O22', ['officer'], ['interpreter', 'appropriate-adult', 'officer']],
  ])('when a %s is signed › then by %j, and with support by %j', (disposal, alone, supported) => {
    const through = (traits: OpenCaseTraits) => caseThrough('given', { ...traits, disposal });
    expect(through({}).given?.signatures.map(({ role }) => role)).toEqual(alone);
    expect(through({ supported: true }).given?.signatures.map(({ role }) => role)).toEqual(supported);
    expect(requiredSignatories(through({}))).toEqual(alone);
  });

  test.each(['PND', 'O22'] as const)(
    'when a person would sign a %s › then no signature of theirs is due',
    (disposal) => {
      expect(kindOf(caseThrough('read', { disposal }), signs('person'), contextFor({ disposal }))).toBe(
        'signature-not-due',
      );
    },
  );
});

describe('given a statement is not read', () => {
  test.each(disposalSchema.options)('when a %s is signed or given before the last › then it is refused', (disposal) => {
    const context = contextFor({ disposal });
    const events = eventsThrough('conditioned', { disposal });
    const almost = fold(carryOut(events, readingsOf(fold(events)).slice(0, -1), context));
    expect(kindOf(almost, signs('officer'), context)).toBe('statements-not-read');
    expect(kindOf(almost, gives, context)).toBe('statements-not-read');
  });
});

describe('given the language of a reading', () => {
  test.each(disposalSchema.options)(
    'when a %s is read in all three, one after the other › then every reading stands',
    (disposal) => {
      const context = contextFor({ disposal });
      const languages = ['cy', 'easyRead', 'en'] as const;
      const events = eventsThrough('conditioned', { disposal });
      const mixed = statementsFor(fold(events)).map(
        ({ id: statement }, index): CaseCommand => ({
          type: 'ReadStatement',
          statement,
          language: languages[index % 3] ?? 'en',
        }),
      );
      const read = carryOut(events, mixed, context);
      const agreed =
        kindOf(fold(read), consents, context) === 'carried out' ? carryOut(read, [consents], context) : read;
      const signed = carryOut(agreed, requiredSignatories(fold(agreed)).map(signs), context);
      const given = carryOut(signed, [gives], context);
      expect(new Set(fold(given).given?.statements.map(({ language }) => language))).toEqual(new Set(languages));
      expect(verifyGiven(given, settingsFor(disposal)).ok).toBe(true);
    },
  );
});

describe('given what the person said of the offence', () => {
  const signing = (disposal: Disposal, admission: NonNullable<CaseAnswers['admission']>) => {
    const subject = caseThrough('signed', { disposal });
    return kindOf({ ...subject, answers: { ...subject.answers, admission } }, gives, contextFor({ disposal }));
  };

  test.each<[Disposal, 'carried out' | 'disposal-barred']>([
    ['ACC', 'disposal-barred'],
    ['SC', 'disposal-barred'],
    ['PND', 'carried out'],
    ['O22', 'carried out'],
  ])('when it is nothing › then a %s is: %s', (disposal, expected) => {
    expect(signing(disposal, 'none')).toBe(expected);
  });

  test('when they accept responsibility and admit nothing › then a community resolution is given in those words', () => {
    const traits: OpenCaseTraits = { disposal: 'CR', answers: { admission: 'accepts-responsibility' } };
    const { given } = caseThrough('given', traits);
    expect(given?.signedFacts.admission).toBe('I accept responsibility for this offence.');
  });

  test('when they accept responsibility and the force asks for an admission › then a community resolution is refused', () => {
    const traits: OpenCaseTraits = {
      disposal: 'CR',
      answers: { admission: 'accepts-responsibility' },
      settings: { communityResolutionAdmission: 'admission' },
    };
    const chooses: CaseCommand = { type: 'ChooseDisposal', disposal: 'CR', reason: 'First offence.' };
    expect(kindOf(caseThrough('screened', traits), chooses, contextFor(traits))).toBe('disposal-barred');
  });

  test.each(['ACC', 'SC'] as const)(
    'when they accept responsibility and admit nothing › then a %s is refused',
    (disposal) => {
      expect(signing(disposal, 'accepts-responsibility')).not.toBe('carried out');
    },
  );
});

describe('given the conditions a disposal takes', () => {
  const setting = (disposal: Disposal, condition: typeof attendance) =>
    kindOf(caseThrough('chosen', { disposal }), { type: 'SetCondition', condition }, contextFor({ disposal }));

  test('when a condition is set on a simple caution › then it is refused: it has none', () => {
    expect(setting('SC', attendance)).toBe('disposal-barred');
  });

  test.each([
    ['lower', 6_000, 'carried out'],
    ['lower', 6_001, 'disposal-barred'],
    ['lower', 9_000, 'disposal-barred'],
    ['upper', 9_000, 'carried out'],
    ['upper', 8_999, 'disposal-barred'],
  ] as const)('when a penalty notice of the %s tier is %i pence › then: %s', (tier, pence, expected) => {
    expect(setting('PND', penalty(pence, tier))).toBe(expected);
  });

  test('when a penalty notice has no penalty › then there is nothing to sign', () => {
    const traits: OpenCaseTraits = { disposal: 'PND', conditions: [] };
    expect(kindOf(caseThrough('read', traits), signs('officer'), contextFor(traits))).toBe('signed-facts-incomplete');
  });

  test('when a community resolution asks nothing of the person › then it can be given', () => {
    expect(caseThrough('given', { disposal: 'CR', conditions: [] }).given?.signedFacts.conditions).toEqual([]);
  });
});

describe('given an outcome 22', () => {
  test.each<[string, OpenCaseTraits]>([
    ['what the activity was', { unanswered: ['outcome22Activity'] }],
    ['the day it was completed', { unanswered: ['outcome22CompletedOn'] }],
  ])('when %s is not on record › then there is nothing to sign yet', (_, traits) => {
    const subject = caseThrough('read', { ...traits, disposal: 'O22' });
    expect(kindOf(subject, signs('officer'), contextFor({ disposal: 'O22' }))).toBe('signed-facts-incomplete');
  });

  test('when both are › then it is given, and never called a caution', () => {
    const { given } = caseThrough('given', { disposal: 'O22' });
    expect(given?.statements.map(({ wording }) => wording).join(' ')).toMatch(/This is not a caution/);
  });
});

describe('given the words for a disposal are not loaded', () => {
  test.each(disposalSchema.options)(
    'when a %s is chosen › then its wording is asked for, and nothing is invented',
    (disposal) => {
      const context = contextFor({ disposal, settings: { wording: null } });
      const chooses: CaseCommand = { type: 'ChooseDisposal', disposal, reason: 'First offence.' };
      expect(decide(caseThrough('screened', { disposal }), chooses, context)).toEqual({
        ok: false,
        error: { kind: 'not-yet-known', missing: [`settings.wording.${disposal}`] },
      });
    },
  );

  test('when the force changes its words after the choice › then the words of the choice are read', () => {
    const later = contextFor({ settings: { wording: null } });
    const subject = caseThrough('conditioned');
    expect(kindOf(subject, { type: 'ReadStatement', statement: 'admission', language: 'en' }, later)).toBe(
      'carried out',
    );
  });
});

test('given the force stopped offering it since it was chosen › when a simple caution is given on the first day without it › then it is refused, and the day before it is not', () => {
  const signed = caseThrough('signed', { disposal: 'SC' });
  const offeredUntil = (until: string) =>
    contextFor({ disposal: 'SC', settings: { disposalsOffered: { SC: { from: null, until: day(until) } } } });
  expect(kindOf(signed, gives, offeredUntil('2026-11-20'))).toBe('carried out');
  expect(kindOf(signed, gives, offeredUntil('2026-11-19'))).toBe('disposal-barred');
});
