import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import { hasEnded, hasGroundsForArrest } from '../../domain/breach/breach-findings.ts';
import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * An arrest needs reasonable grounds to believe in a failure without reasonable excuse: CJA 2003 s24A. Section 11 of
 * law.md gives it no id.
 */
export const conditionalGroundsForArrest: Rule<BreachQuestion> = {
  id: 'LAW-2.1',
  disposals: ['ACC'],
  stage: 'breach',
  severity: 'bar',
  requirement: { en: 'Grounds for arrest recorded', cy: 'Sail dros arestio wedi’i chofnodi' },
  failing: {
    en: 'No grounds recorded for arrest, or the failure is answered',
    cy: 'Dim sail dros arestio wedi’i chofnodi, neu mae’r methiant wedi’i ateb',
  },
  reason: {
    en: 'An arrest needs reasonable grounds to believe that the person failed a condition without reasonable excuse. Record the grounds, or do not arrest.',
    cy: 'I arestio mae angen sail resymol dros gredu bod y person wedi methu â chydymffurfio ag amod heb esgus rhesymol. Cofnodwch y sail, neu peidiwch ag arestio.',
  },
  citation: { text: 'CJA 2003 s24A', kind: 'Act', basis: 'verified', effective: untilPart6 },
  reads: [
    'arrest.groundsRecorded',
    'disposal',
    'failure.failed',
    'failure.reasonableExcuse',
    'proceedings.instituted',
    'step',
  ],
  test: (question) => ({ fires: question.step === 'arrest' && !hasEnded(question) && !hasGroundsForArrest(question) }),
};
