import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import { isCourseFailed, isPenaltyFailed } from '../../domain/breach/breach-findings.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * A penalty replaces a rehabilitation or reparation condition that was failed without reasonable excuse: PCSC Act 2022
 * s115(2).
 */
export const communityFailureFound: Rule<BreachQuestion> = {
  id: 'CC-08',
  disposals: ['CC'],
  stage: 'breach',
  severity: 'bar',
  requirement: {
    en: 'Failure found before a penalty replaces a condition',
    cy: 'Methiant wedi’i ganfod cyn i gosb ddisodli amod',
  },
  failing: {
    en: 'No rehabilitation or reparation condition found failed without reasonable excuse',
    cy: 'Dim canfyddiad o fethiant heb esgus rhesymol i gydymffurfio ag amod adsefydlu neu wneud iawn',
  },
  reason: {
    en: 'A penalty replaces a rehabilitation or reparation condition only where it was failed without reasonable excuse. Record the finding and its reasons first.',
    cy: 'Dim ond os bu methiant heb esgus rhesymol i gydymffurfio ag amod adsefydlu neu wneud iawn y gall cosb ei ddisodli. Cofnodwch y canfyddiad a’r rhesymau yn gyntaf.',
  },
  citation: { text: 'PCSC Act 2022 s115(2)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['failure.condition', 'failure.failed', 'failure.reasonableExcuse', 'step'],
  test: (question) => ({
    fires: question.step === 'rescind-and-attach-penalty' && !isPenaltyFailed(question) && !isCourseFailed(question),
  }),
};
