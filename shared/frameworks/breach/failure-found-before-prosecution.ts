import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import { hasEnded, isFailureFound } from '../../domain/breach/breach-findings.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** Proceedings for the offence need a condition failed without reasonable excuse: PCSC Act 2022 s105(1). */
export const diversionaryFailureFound: Rule<BreachQuestion> = {
  id: 'DC-07',
  disposals: ['DC'],
  stage: 'breach',
  severity: 'bar',
  requirement: {
    en: 'Failure without reasonable excuse found before prosecution',
    cy: 'Methiant heb esgus rhesymol wedi’i ganfod cyn erlyn',
  },
  failing: {
    en: 'No finding that a condition was failed without reasonable excuse',
    cy: 'Dim canfyddiad o fethiant i gydymffurfio ag amod heb esgus rhesymol',
  },
  reason: {
    en: 'A person is charged after this caution only if they failed a condition without reasonable excuse. Record the finding and its reasons first.',
    cy: 'Dim ond os methodd y person â chydymffurfio ag amod heb esgus rhesymol y gellir ei gyhuddo ar ôl y rhybudd hwn. Cofnodwch y canfyddiad a’r rhesymau yn gyntaf.',
  },
  citation: { text: 'PCSC Act 2022 s105(1)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['disposal', 'failure.failed', 'failure.reasonableExcuse', 'proceedings.instituted', 'step'],
  test: (question) => ({ fires: question.step === 'charge' && !hasEnded(question) && !isFailureFound(question) }),
};
