import { sinceAndUntilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someOffence } from '../some-offence.ts';
import { and } from '../truth.ts';
import { isSpecified } from './specified.ts';

/** A specified either-way offence needs exceptional circumstances: CJCA 2015 s17(3); SI 2015/790. */
export const simpleSpecifiedOffence: Rule = {
  id: 'SC-04',
  disposals: ['SC'],
  stage: 'screening',
  severity: 'authority',
  requirement: {
    en: 'Exceptional circumstances recorded, or not a specified offence',
    cy: 'Amgylchiadau eithriadol wedi’u cofnodi, neu nid yw’n drosedd benodedig',
  },
  failing: {
    en: 'Specified offence: exceptional circumstances not recorded',
    cy: 'Trosedd benodedig: amgylchiadau eithriadol heb eu cofnodi',
  },
  reason: {
    en: 'A simple caution for this either-way offence needs exceptional circumstances. Record them and who found them, or choose another disposal.',
    cy: 'I roi rhybudd syml am y drosedd neillffordd hon mae angen amgylchiadau eithriadol. Cofnodwch yr amgylchiadau a phwy a’u canfu, neu dewiswch warediad arall.',
  },
  citation: {
    text: 'CJCA 2015 s17(3); SI 2015/790',
    kind: 'Act',
    basis: 'verified',
    effective: sinceAndUntilPart6('2015-04-13'),
  },
  reads: ['exceptionalCircumstances', 'offences[].cjsCode', 'offences[].class', 'settings.specifiedOffences'],
  test: (facts) => ({
    fires: and(
      someOffence(facts, (offence, index) => isSpecified(facts, offence, index)),
      facts.exceptionalCircumstances === null,
    ),
  }),
};
