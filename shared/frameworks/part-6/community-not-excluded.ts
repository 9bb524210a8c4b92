import { codeIsIn } from '../code-list.ts';
import type { Rule } from '../rule.ts';
import { someOffence } from '../some-offence.ts';

/** A community caution is never for an offence that regulations exclude: PCSC Act 2022 s98(6)(b)-(c). */
export const communityNotExcluded: Rule = {
  id: 'CC-02',
  disposals: ['CC'],
  stage: 'screening',
  severity: 'bar',
  requirement: 'Not an excluded offence',
  failing: 'Excluded offence',
  reason: 'Regulations exclude this offence from community cautions. Choose another disposal.',
  citation: { text: 'PCSC Act 2022 s98(6)(b)-(c)', kind: 'Act', basis: 'verified' },
  test: (facts) => ({
    fires: someOffence(facts, (offence, index) =>
      codeIsIn(facts.settings.excludedOffences, 'settings.excludedOffences', offence, index),
    ),
  }),
};
