import { describe, expect, test } from 'vitest';
import { refusalWords } from '../../../../renderer/case/refusal-words.ts';
import type { Refusal, StandingRule } from '../../../../shared/domain/case/decision.ts';
import { rules } from '../../../../shared/frameworks/rules.ts';

const hours: StandingRule = {
  rule: 'DC-03',
  failing: 'Unpaid work over the limit',
  reason: 'Reduce the hours.',
  citation: 'PCSC Act 2022 s101(5)',
};
const age: StandingRule = {
  rule: 'P6-03',
  failing: 'Under 18',
  reason: 'Use a youth disposal.',
  citation: 'PCSC Act 2022 s98(2)-(3)',
};

const refusals: { readonly [K in Refusal['kind']]: Extract<Refusal, { kind: K }> } = {
  'case-already-open': { kind: 'case-already-open' },
  'not-on-this-case': { kind: 'not-on-this-case' },
  'already-on-this-case': { kind: 'already-on-this-case' },
  'signed-facts-frozen': { kind: 'signed-facts-frozen' },
  'disposal-not-given': { kind: 'disposal-not-given' },
  'disposal-not-chosen': { kind: 'disposal-not-chosen' },
  'disposal-barred': { kind: 'disposal-barred', rules: [hours] },
  'not-yet-known': { kind: 'not-yet-known', missing: ['admission.state'] },
  'authority-needed': { kind: 'authority-needed', rules: [hours] },
  'authority-request-not-open': { kind: 'authority-request-not-open' },
  'authority-rank-too-low': { kind: 'authority-rank-too-low' },
  'authority-own-request': { kind: 'authority-own-request' },
  'drug-test-unlawful': { kind: 'drug-test-unlawful', rules: [{ ...age, reason: '' }] },
  'not-yet-happened': { kind: 'not-yet-happened' },
  'nothing-to-agree': { kind: 'nothing-to-agree' },
  'signed-facts-incomplete': { kind: 'signed-facts-incomplete' },
  'not-the-owner': { kind: 'not-the-owner' },
  'not-detained': { kind: 'not-detained' },
  'already-the-owner': { kind: 'already-the-owner' },
  'handover-already-offered': { kind: 'handover-already-offered' },
  'handover-not-offered': { kind: 'handover-not-offered' },
  'not-an-administrator': { kind: 'not-an-administrator' },
  'clock-set-back': { kind: 'clock-set-back' },
  'statements-not-read': { kind: 'statements-not-read' },
  'statement-out-of-order': { kind: 'statement-out-of-order' },
  'consent-not-given': { kind: 'consent-not-given' },
  'signature-not-due': { kind: 'signature-not-due' },
  'signatures-missing': { kind: 'signatures-missing' },
  'document-not-produced': { kind: 'document-not-produced' },
  'document-already-produced': { kind: 'document-already-produced' },
  'export-already-queued': { kind: 'export-already-queued' },
  'export-not-queued': { kind: 'export-not-queued' },
};

describe('the words of a refusal', () => {
  test.each(Object.values(refusals))(
    'given $kind › when it is put into words › then they are sentences without codes',
    (refused) => {
      const words = refusalWords(refused);
      expect(words).toMatch(/^[A-Z].*[.)]$/);
      expect(words).not.toMatch(/\b(errors?|undefined|null)\b/i);
      // A code-like kind: words joined by hyphens or capitals, a rule's id, a path.
      expect(words).not.toContain(refused.kind);
      expect(words).not.toMatch(/\b[a-z]+-[a-z]+-[a-z]+\b|\b[a-z]+[A-Z]|[A-Z]{2}-\d|\w\.\w/);
    },
  );

  test('given a rule without a reason › when it is put into words › then what and where it stands', () => {
    expect(refusalWords(refusals['drug-test-unlawful'])).toBe('Under 18. (PCSC Act 2022 s98(2)-(3))');
  });

  test('given all of them › when they are read › then no two say the same, but a bar and an authority tell their rule', () => {
    const { 'authority-needed': _, ...others } = refusals;
    const words = Object.values(others).map(refusalWords);
    expect(new Set(words).size).toBe(words.length);
  });

  test.each(['disposal-barred', 'authority-needed'] as const)(
    'given %s by two rules › when it is put into words › then each says what, why and where it stands',
    (kind) => {
      expect(refusalWords({ kind, rules: [hours, age] })).toBe(
        'Unpaid work over the limit. Reduce the hours. (PCSC Act 2022 s101(5)) Under 18. Use a youth disposal. (PCSC Act 2022 s98(2)-(3))',
      );
    },
  );

  test.each(rules)(
    'given the rule $id stands in the way › when it is put into words › then nothing in them is a code',
    ({ id, failing, reason, citation }) => {
      const words = refusalWords({
        kind: 'disposal-barred',
        rules: [{ rule: id, failing: failing.en, reason: reason.en, citation: citation.text }],
      });
      expect(words).not.toMatch(/\berrors?\b/i);
      expect(words).not.toContain(id);
    },
  );
});
