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
  requirement: 'Exceptional circumstances recorded, or not a specified offence',
  failing: 'Specified offence: exceptional circumstances not recorded',
  reason:
    'A simple caution for this either-way offence needs exceptional circumstances. Record them and who found them, or choose another disposal.',
  citation: { text: 'CJCA 2015 s17(3); SI 2015/790', kind: 'Act', basis: 'verified' },
  test: (facts) => ({
    fires: and(
      someOffence(facts, (offence, index) => isSpecified(facts, offence, index)),
      facts.exceptionalCircumstances === null,
    ),
  }),
};
