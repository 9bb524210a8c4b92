import { isCommenced } from '../commencement.ts';
import type { Rule } from '../rule.ts';
import { someOffence } from '../some-offence.ts';
import { known, or } from '../truth.ts';

/**
 * Once Part 6 has started, a conditional caution is at most for an offence before it, and for that only if the force
 * reads the saving so: PCSC Act 2022 s118(1)-(2), (4).
 */
export const conditionalBeforePart6: Rule = {
  id: 'AC-18',
  disposals: ['ACC'],
  stage: 'screening',
  severity: 'bar',
  requirement: 'Conditional caution still open for this offence',
  failing: 'Conditional cautions have ended for this offence',
  reason:
    'Since Part 6 of the 2022 Act started, a conditional caution is at most for an older offence. Use a diversionary or community caution.',
  citation: { text: 'PCSC Act 2022 s118', kind: 'Act', basis: 'verified' },
  test: (facts) => {
    const { part6CommencedOn, earlierOffences } = facts.settings;
    if (part6CommencedOn === null || !isCommenced(facts)) return { fires: false };
    return {
      fires: or(
        someOffence(facts, ({ date }, index) =>
          known(date, `offences[${index}].date`, (day) => day >= part6CommencedOn),
        ),
        known(earlierOffences, 'settings.earlierOffences.ACC', ({ ACC }) => ACC === 'barred'),
      ),
    };
  },
};
