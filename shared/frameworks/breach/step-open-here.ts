import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import { isBailAllowed, isPenaltyFailed } from '../../domain/breach/breach-findings.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * Where bail is allowed it is the only release, and a penalty does not replace a penalty: PCSC Act 2022 s106(3),
 * s115(2). Section 11 of law.md gives it no id.
 */
export const stepOpenHere: Rule<BreachQuestion> = {
  id: 'LAW-1.5',
  disposals: ['DC', 'CC'],
  stage: 'breach',
  severity: 'bar',
  requirement: { en: 'Step is open at this point', cy: 'Cam ar gael ar y pwynt hwn' },
  failing: {
    en: 'The breach route does not allow this step here',
    cy: 'Nid yw’r drefn ar gyfer torri amod yn caniatáu’r cam hwn yma',
  },
  reason: {
    en: 'Where bail may be given the person is not released without it, and an unpaid penalty is not replaced by another. Choose another step.',
    cy: 'Lle gellir rhoi mechnïaeth ni chaiff y person ei ryddhau hebddi, ac ni chaiff cosb sydd heb ei thalu ei disodli gan un arall. Dewiswch gam arall.',
  },
  citation: { text: 'PCSC Act 2022 s106(3), s115(2)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['arrest.bailForChargingDecision', 'arrest.bailPreconditionsMet', 'disposal', 'failure.condition', 'step'],
  test: (question) => ({
    fires:
      question.disposal === 'DC'
        ? question.step === 'release-without-bail' && isBailAllowed(question)
        : question.step === 'rescind-and-attach-penalty' && isPenaltyFailed(question),
  }),
};
