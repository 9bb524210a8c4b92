import { wantedActionLeftOut } from '../remedy-action.ts';
import type { Rule } from '../rule.ts';

/** The action all victims want is attached, or a reason recorded: PCSC Act 2022 s100(5), s109(5). */
export const part6VictimsActionAttached: Rule = {
  id: 'P6-15',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'authority',
  requirement: 'Action the victims want attached, or reason recorded',
  failing: 'Action the victims want left out without a reason',
  reason:
    'Every victim wants the same action from the community remedy document, and no condition carries it out. Attach it, or record why it cannot be attached or is inappropriate.',
  citation: { text: 'PCSC Act 2022 s100(5), s109(5)', kind: 'Act', basis: 'verified' },
  test: (facts) => (facts.remedyDocument === null ? undefined : { fires: wantedActionLeftOut(facts) }),
};
