import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** Once a community caution is given there are no criminal proceedings for the offence: PCSC Act 2022 s115(1). */
export const communityNeverProsecuted: Rule<BreachQuestion> = {
  id: 'CC-07',
  disposals: ['CC'],
  stage: 'breach',
  severity: 'bar',
  requirement: { en: 'Nobody is charged after a community caution', cy: 'Ni chyhuddir neb ar ôl rhybudd cymunedol' },
  failing: { en: 'No charge after a community caution', cy: 'Dim cyhuddiad ar ôl rhybudd cymunedol' },
  reason: {
    en: 'Once a community caution is given there are never criminal proceedings for the offence. Use a step that the law gives instead: change a condition, or a penalty and its collection.',
    cy: 'Unwaith y rhoddir rhybudd cymunedol, ni fydd achos troseddol am y drosedd byth. Defnyddiwch gam y mae’r gyfraith yn ei roi yn lle hynny: newid amod, neu gosb a’i chasglu.',
  },
  citation: { text: 'PCSC Act 2022 s115(1)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['step'],
  test: ({ step }) => ({ fires: step === 'charge' }),
};
