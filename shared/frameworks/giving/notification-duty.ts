import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someOffence } from '../some-offence.ts';
import { and, known } from '../truth.ts';

/**
 * Who is cautioned for an offence of Schedule 3 is told of the duty to notify the police: Sexual Offences Act 2003
 * ss80-83. Only a caution brings the duty (law.md section 4.3), so other disposals are not asked.
 */
export const notificationDutyTold: Rule = {
  id: 'ALL-17',
  disposals: ['DC', 'CC', 'ACC', 'SC', 'YC', 'YCC'],
  stage: 'giving',
  severity: 'authority',
  requirement: {
    en: 'Told of the duty to notify the police, or no such duty',
    cy: 'Wedi cael gwybod am y ddyletswydd i hysbysu’r heddlu, neu nid oes dyletswydd',
  },
  failing: {
    en: 'Not told of the duty to notify the police',
    cy: 'Heb gael gwybod am y ddyletswydd i hysbysu’r heddlu',
  },
  reason: {
    en: 'A caution for this sexual offence brings a duty to notify personal details to the police. Tell the person and record it, or get authority to go ahead without it.',
    cy: 'Mae rhybudd am y drosedd rywiol hon yn dod â dyletswydd i hysbysu’r heddlu o fanylion personol. Rhowch wybod i’r person a chofnodwch hynny, neu sicrhewch awdurdodiad i fynd ymlaen hebddo.',
  },
  citation: {
    text: 'Sexual Offences Act 2003 ss80-83, Sch 3',
    kind: 'Act',
    basis: 'recalled',
    effective: inForce,
  },
  reads: ['giving.notificationDutyTold', 'offences', 'offences[].sexual'],
  test: (facts) => {
    const { notificationDutyTold: isTold } = facts.giving;
    if (isTold === undefined) return undefined;
    const isSexual = someOffence(facts, ({ sexual }, index) =>
      known(sexual, `offences[${index}].sexual`, (listed) => listed),
    );
    return { fires: and(!isTold, isSexual) };
  },
};
