import type { Rule } from '../rule.ts';
import { someOffence } from '../some-offence.ts';
import { known } from '../truth.ts';

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
    fires: known(
      facts.settings.excludedOffences,
      'settings.excludedOffences',
      (excluded) =>
        excluded.length > 0 &&
        someOffence(facts, ({ cjsCode }, index) =>
          known(cjsCode, `offences[${index}].cjsCode`, (code) => excluded.includes(code)),
        ),
    ),
  }),
};
