import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someConditionOfKind } from '../some-condition.ts';

/** A foreign-offender condition rests on a recorded immigration check: PCSC Act 2022 s103(4). */
export const immigrationCheck: Rule = {
  id: 'DC-06',
  disposals: ['DC'],
  stage: 'conditions',
  severity: 'authority',
  requirement: {
    en: 'Immigration check recorded, or not needed',
    cy: 'Gwiriad mewnfudo wedi’i gofnodi, neu nid oes ei angen',
  },
  failing: { en: 'No immigration check recorded', cy: 'Dim gwiriad mewnfudo wedi’i gofnodi' },
  reason: {
    en: 'A foreign-offender condition needs an immigration check. Record the check, or get authority to go ahead without it.',
    cy: 'Mae angen gwiriad mewnfudo ar gyfer amod troseddwr tramor. Cofnodwch y gwiriad, neu sicrhewch awdurdodiad i fwrw ymlaen hebddo.',
  },
  citation: { text: 'PCSC Act 2022 s103(4)', kind: 'Act', basis: 'derived', effective: sincePart6 },
  reads: ['conditions[].kind', 'person.immigrationCheckRecorded'],
  test: (facts) => ({
    fires: someConditionOfKind(facts, 'foreign-offender', () => facts.person.immigrationCheckRecorded !== true),
  }),
};
