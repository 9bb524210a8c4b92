import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '../../../../shared/domain/case/commands.ts';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import { frozenOutcomes, lawfulness } from '../../../../shared/domain/case/lawfulness.ts';
import { initialForceSettings } from '../../../../shared/domain/settings/force-settings.ts';
import { attendance, day } from '../../../factories/given-case.ts';
import {
  authorisedBy,
  carryOut,
  caseThrough,
  decidedBy,
  eventsThrough,
  type OpenCaseTraits,
} from '../../../factories/open-case.ts';

const context = { today: day('2026-11-20'), giver: 'sergeant', settings: initialForceSettings } as const;
/** The 20 weeks in which conditions may run without authority end on 9 April 2027. */
const tooLong: OpenCaseTraits = { conditions: [{ ...attendance, endsOn: day('2027-04-10') }] };

const asked = (traits: OpenCaseTraits, authorities: readonly CaseCommand[], settings = initialForceSettings) => {
  const subject = fold(carryOut(eventsThrough('conditioned', traits), authorities));
  const [evaluation] = lawfulness(subject, ['ACC'], ['screening', 'conditions'], { ...context, settings });
  if (!evaluation) throw new Error('The disposal was asked about');
  const period = evaluation.findings.find(({ rule }) => rule.id === 'AC-13');
  return { status: evaluation.status, period: period?.outcome };
};
const authority = (
  kind: 'sergeant' | 'inspector' | 'superintendent' | 'prosecutor' | 'dpp-consent',
  rule = 'AC-13',
): readonly CaseCommand[] =>
  kind === 'prosecutor' || kind === 'dpp-consent' ? [decidedBy(kind, rule)] : authorisedBy(kind, rule);

describe('given conditions that run a day past the 20 weeks', () => {
  test('when nobody agreed › then authority is needed', () => {
    expect(asked(tooLong, [])).toEqual({ status: 'needs-authority', period: 'authority' });
  });

  test.each([
    ['sergeant', 'needs-authority', 'authority'],
    ['dpp-consent', 'needs-authority', 'authority'],
    ['inspector', 'available', 'pass'],
    ['superintendent', 'available', 'pass'],
    ['prosecutor', 'available', 'pass'],
  ] as const)('when a %s agreed to that rule › then it is %s', (kind, status, period) => {
    expect(asked(tooLong, authority(kind))).toEqual({ status, period });
  });

  test('when an inspector agreed to another rule › then authority is still needed', () => {
    expect(asked(tooLong, authority('inspector', 'ALL-04'))).toEqual({
      status: 'needs-authority',
      period: 'authority',
    });
  });

  test('when an inspector agreed to the period but harassment waits for a prosecutor › then authority is still needed', () => {
    const traits: OpenCaseTraits = { ...tooLong, markers: { harassmentOrStalking: true } };
    expect(asked(traits, authority('inspector'))).toEqual({ status: 'needs-authority', period: 'pass' });
  });

  test('when an inspector agreed to a screening rule by its name › then that is read by the rule, not settled here', () => {
    const traits: OpenCaseTraits = { markers: { harassmentOrStalking: true } };
    expect(asked(traits, authority('inspector', 'ALL-03')).status).toBe('needs-authority');
  });

  test('when they run only past the 16 weeks and an inspector agreed › then that is a warning still', () => {
    const past16: OpenCaseTraits = { conditions: [{ ...attendance, endsOn: day('2027-03-13') }] };
    expect(asked(past16, authority('inspector'))).toEqual({ status: 'available', period: 'warning' });
  });

  test('when an inspector agreed and the case is barred › then it stays barred', () => {
    const subject = fold(carryOut(eventsThrough('conditioned', tooLong), authority('inspector')));
    const [evaluation] = lawfulness(subject, ['ACC'], ['screening', 'conditions'], { ...context, giver: 'constable' });
    expect(evaluation?.status).toBe('barred');
  });

  test('when an inspector agreed and a fact is missing › then it stays not yet known', () => {
    const { fit: _, ...answers } = caseThrough('conditioned', tooLong).answers;
    const subject = fold(carryOut(eventsThrough('conditioned', tooLong), authority('inspector')));
    const [evaluation] = lawfulness({ ...subject, answers }, ['ACC'], ['screening', 'conditions'], context);
    expect(evaluation).toMatchObject({ status: 'not-yet-known', missing: ['person.fit'] });
  });
});

test('given several disposals › when they are asked about › then each has its answer, in that order', () => {
  const evaluations = lawfulness(caseThrough('screened'), ['CC', 'ACC'], ['screening'], context);
  expect(evaluations.map(({ disposal, status }) => [disposal, status])).toEqual([
    ['CC', 'barred'],
    ['ACC', 'available'],
  ]);
});

test('given a lawful case with a rule that warns › when its outcomes are frozen › then each says in words what was found', () => {
  const subject = caseThrough('screened', { unanswered: ['legalAdvice'] });
  const [evaluation] = lawfulness(subject, ['ACC'], ['screening'], context);
  if (!evaluation) throw new Error('The disposal was asked about');
  const frozen = frozenOutcomes(evaluation);
  expect(frozen).toHaveLength(evaluation.findings.length);
  expect(frozen.find(({ rule }) => rule === 'AC-01')).toEqual({
    rule: 'AC-01',
    outcome: 'pass',
    sentence: 'Aged 18 or over',
    citation: 'CJA 2003 s22(1)-(2)',
  });
  expect(frozen.find(({ rule }) => rule === 'ALL-11')).toEqual({
    rule: 'ALL-11',
    outcome: 'warning',
    sentence:
      'No offer of legal advice recorded. Offer the person free and independent legal advice. Record that you did.',
    citation: 'PACE Code C section 6',
  });
});
