import type { BreachQuestion, BreachStep } from '../../domain/breach/breach-facts.ts';
import type { CautionWithConditions } from '../../domain/case/events.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** Money is the community caution's way out and no other's; arrest is the others' and never its (trap T11). */
const money = ['rescind-and-attach-penalty', 'raise-penalty', 'issue-certificate'] as const;
const stepsOfOtherRoutes: Readonly<Record<CautionWithConditions, readonly BreachStep[]>> = {
  DC: money,
  ACC: money,
  CC: ['arrest'],
};

/**
 * Each disposal has its own way out of a breach: PCSC Act 2022 s105, s115; CJA 2003 s24 (law.md section 6, “Options”).
 * Section 11 of law.md gives it no id.
 */
export const stepOfOwnRoute: Rule<BreachQuestion> = {
  id: 'LAW-6',
  disposals: ['DC', 'CC', 'ACC'],
  stage: 'breach',
  severity: 'bar',
  requirement: { en: 'Step is one of this disposal’s own', cy: 'Cam yn perthyn i’r gwarediad hwn' },
  failing: { en: 'This step belongs to another disposal', cy: 'Mae’r cam hwn yn perthyn i warediad arall' },
  reason: {
    en: 'A diversionary or conditional caution can end in arrest and charge, a community caution in money only. Choose a step of this disposal’s own.',
    cy: 'Gall rhybudd dargyfeiriol neu amodol ddod i ben ag arestio a chyhuddo, a rhybudd cymunedol ag arian yn unig. Dewiswch gam sy’n perthyn i’r gwarediad hwn.',
  },
  citation: { text: 'PCSC Act 2022 s105, s115; CJA 2003 s24', kind: 'Act', basis: 'verified', effective: inForce },
  reads: ['disposal', 'step'],
  test: ({ disposal, step }) => ({ fires: step !== null && stepsOfOtherRoutes[disposal].includes(step) }),
};
