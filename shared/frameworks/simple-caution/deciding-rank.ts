import { rankOf } from '../authority-held.ts';
import { sinceAndUntilPart6 } from '../effective.ts';
import type { Facts } from '../facts.ts';
import type { Rule, Truth } from '../rule.ts';
import { someOffence, someOffenceOfClass } from '../some-offence.ts';
import { and, known, or } from '../truth.ts';
import { isSimilarToEarlier } from './similar.ts';
import { isSpecified } from './specified.ts';

/** Exceptional circumstances are found by the rank the order sets, or by a prosecutor: CJCA 2015 s17(5). */
export const simpleDecidingRank: Rule = {
  id: 'SC-07',
  disposals: ['SC'],
  stage: 'screening',
  severity: 'bar',
  requirement: {
    en: 'Exceptional circumstances found by a high enough rank, or not needed',
    cy: 'Amgylchiadau eithriadol wedi’u canfod gan reng ddigon uchel, neu nid oes eu hangen',
  },
  failing: {
    en: 'Exceptional circumstances found by too low a rank',
    cy: 'Amgylchiadau eithriadol wedi’u canfod gan reng sy’n rhy isel',
  },
  reason: {
    en: 'An officer of the rank set by order, or a prosecutor, must find the exceptional circumstances. Ask one of them to decide and record it.',
    cy: 'Rhaid i swyddog o’r rheng a bennwyd drwy orchymyn, neu erlynydd, ganfod yr amgylchiadau eithriadol. Gofynnwch i un ohonynt benderfynu a chofnodi hynny.',
  },
  citation: { text: 'CJCA 2015 s17(5)', kind: 'Act', basis: 'verified', effective: sinceAndUntilPart6('2015-04-13') },
  reads: [
    'exceptionalCircumstances.decidedBy',
    'history[].date',
    'history[].kind',
    'history[].similar',
    'offences[].cjsCode',
    'offences[].class',
    'offences[].date',
    'settings.simpleCautionRanks.indictableOnly',
    'settings.simpleCautionRanks.similar',
    'settings.simpleCautionRanks.specified',
    'settings.specifiedOffences',
  ],
  test: (facts) => {
    const decidedBy = facts.exceptionalCircumstances?.decidedBy;
    if (!decidedBy || decidedBy === 'prosecutor') return { fires: false };
    return {
      fires: or(
        and(someOffenceOfClass(facts, 'indictable-only'), isBelow(facts, decidedBy, 'indictableOnly')),
        and(
          someOffence(facts, (offence, index) => isSpecified(facts, offence, index)),
          isBelow(facts, decidedBy, 'specified'),
        ),
        and(isSimilarToEarlier(facts), isBelow(facts, decidedBy, 'similar')),
      ),
    };
  },
};

type RankSetting = keyof NonNullable<Facts['settings']['simpleCautionRanks']>;

const isBelow = ({ settings }: Facts, decidedBy: string, setting: RankSetting): Truth =>
  known(
    settings.simpleCautionRanks?.[setting],
    `settings.simpleCautionRanks.${setting}`,
    (lowest) => rankOf(decidedBy) < rankOf(lowest),
  );
