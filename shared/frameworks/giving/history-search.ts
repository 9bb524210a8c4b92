import { sinceAndUntilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

const kindsToSearch = ['ACC', 'YC', 'YCC'] as const;

/**
 * “Cautioned for” a similar offence takes in conditional, youth and youth conditional cautions, so the search must:
 * CJCA 2015 s17(4), s18.
 */
export const simpleHistorySearch: Rule = {
  id: 'SC-06',
  disposals: ['SC'],
  stage: 'screening',
  severity: 'warning',
  requirement: {
    en: 'Search covered conditional and youth cautions',
    cy: 'Chwiliad yn cynnwys rhybuddion amodol a rhybuddion ieuenctid',
  },
  failing: {
    en: 'Search did not cover conditional and youth cautions',
    cy: 'Chwiliad heb gynnwys rhybuddion amodol a rhybuddion ieuenctid',
  },
  reason: {
    en: 'An earlier conditional, youth or youth conditional caution counts as a caution here. Search PNC and local records for them and record it.',
    cy: 'Mae rhybudd amodol, rhybudd ieuenctid neu rybudd amodol ieuenctid blaenorol yn cyfrif fel rhybudd yma. Chwiliwch amdanynt ar Gyfrifiadur Cenedlaethol yr Heddlu (PNC) ac mewn cofnodion lleol a chofnodwch hynny.',
  },
  citation: { text: 'CJCA 2015 ss17-18', kind: 'Act', basis: 'verified', effective: sinceAndUntilPart6('2015-04-13') },
  reads: ['historySearch.kinds'],
  test: ({ historySearch }) =>
    historySearch && { fires: kindsToSearch.some((kind) => !historySearch.kinds.includes(kind)) },
};
