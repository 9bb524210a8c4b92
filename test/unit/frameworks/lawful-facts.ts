import { initialForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import type { ScreenedDisposal } from '../../../shared/frameworks/disposals.ts';
import { evaluate } from '../../../shared/frameworks/evaluate.ts';
import type { ConditionFacts, Facts, OffenceFacts, Stage } from '../../../shared/frameworks/facts.ts';
import type { Finding } from '../../../shared/frameworks/rule.ts';
import { calendarDaySchema, instantSchema } from '../../../shared/time.ts';

/** Facts on which each disposal is available at every stage, to be changed one at a time. */

export const day = (text: string) => calendarDaySchema.parse(text);

export const shopTheft: OffenceFacts = {
  cjsCode: 'TH68010',
  class: 'either-way',
  date: day('2026-11-18'),
  valuePence: 3440,
  domesticAbuse: false,
  intimatePartner: false,
  hateCrime: false,
  knifeOrWeapon: false,
  harassmentOrStalking: false,
  consentOrDeath: false,
};

export const course: ConditionFacts = {
  kind: 'attendance',
  objects: ['rehabilitation'],
  hours: 4,
  endsOn: day('2027-01-14'),
  inUk: null,
  detailsLeftOpen: null,
  detailsSuppliedBy: null,
  amountPence: null,
  payee: null,
  payeeIsDesignatedOfficer: null,
  method: null,
  payBy: null,
  nonPaymentConsequences: null,
};

/** Given on 20 November 2026, so due on 17 December 2026 (law.md section 1.5, worked dates). */
export const penalty: ConditionFacts = {
  ...course,
  kind: 'financial-penalty',
  objects: ['punishment'],
  hours: null,
  endsOn: null,
  amountPence: 5000,
  payee: 'Nonesuch Magistrates’ Court',
  payeeIsDesignatedOfficer: true,
  method: 'online',
  payBy: day('2026-12-17'),
  nonPaymentConsequences: true,
};

const lawful: Facts = {
  today: day('2026-11-20'),
  person: {
    dateOfBirth: day('1994-03-14'),
    vulnerable: false,
    appropriateAdult: null,
    interpreterNeeded: false,
    interpreterPresent: null,
    fit: true,
    legalAdviceOffered: true,
    relevantForeignOffender: false,
    immigrationCheckRecorded: null,
  },
  offences: [shopTheft],
  evidenceSufficient: true,
  admission: { state: 'admitted', toAuthorisedPerson: true },
  gravity: 2,
  likelySentence: 'fine',
  history: [],
  giver: 'sergeant',
  authorities: [],
  exceptionalCircumstances: null,
  victims: [{ effortRecorded: true }],
  remedyDocument: null,
  requestedActionReason: null,
  decidedBy: null,
  variation: null,
  conditions: [course],
  giving: {
    cautionDecided: true,
    consents: true,
    effectExplained: true,
    failureWarningGiven: true,
    signedDocumentComplete: true,
    signedAt: instantSchema.parse('2026-11-20T03:06:00.000Z'),
    conditionsFinalAt: instantSchema.parse('2026-11-20T02:58:00.000Z'),
  },
  settings: {
    ...initialForceSettings,
    excludedOffences: [],
    multipleCautionLimits: [],
    earlierOffences: { ACC: 'open', SC: 'open' },
    penaltyMaxima: {
      DC: { summary: 10_000, 'either-way': 20_000, 'indictable-only': 30_000 },
      CC: { summary: 5_000, 'either-way': 10_000 },
    },
    policy: {
      domesticAbuse: { '*': 'inspector', CC: 'bar' },
      hateCrime: { '*': 'prosecutor', CC: 'bar' },
      knifeOrWeapon: { '*': 'inspector', CC: 'bar' },
      gravityFour: { '*': 'inspector' },
    },
    specifiedOffences: ['PC53001'],
    simpleCautionRanks: { indictableOnly: 'superintendent', specified: 'inspector', similar: 'inspector' },
    communityResolutionAdmission: 'acceptance',
    communityResolutionSignOff: 'none',
    penaltyNoticeOffences: ['TH68010', 'CD71039'],
    penaltyNoticeCeilings: { shopTheftPence: 10_000, damagePence: 30_000, authority: 'inspector' },
  },
};

/** Before Part 6: a conditional caution is available. */
export const underTodaysLaw = (changes: Partial<Facts> = {}): Facts => ({ ...lawful, ...changes });

/** Part 6 in force from 1 November 2026: a diversionary and a community caution are available. */
export const underPart6 = (changes: Partial<Facts> = {}): Facts => ({
  ...lawful,
  ...changes,
  settings: { ...(changes.settings ?? lawful.settings), part6CommencedOn: day('2026-11-01') },
});

/** A child of 15 with an appropriate adult. */
const child: Facts['person'] = { ...lawful.person, dateOfBirth: day('2011-03-14'), appropriateAdult: true };

const needed: Partial<Record<ScreenedDisposal, Partial<Facts>>> = {
  SC: { conditions: [] },
  PND: { conditions: [{ ...penalty, amountPence: 6000, tier: 'lower' }] },
  YC: { person: child },
  YCC: { person: child },
};

/** Facts on which this disposal is available. */
export const lawfulFor = (disposal: ScreenedDisposal, changes: Partial<Facts> = {}): Facts => {
  const facts = { ...needed[disposal], ...changes };
  return disposal === 'DC' || disposal === 'CC' ? underPart6(facts) : underTodaysLaw(facts);
};

export const stages: readonly Stage[] = ['screening', 'conditions', 'giving'];

export const evaluation = (facts: Facts, disposal: ScreenedDisposal, atStages: readonly Stage[] = stages) => {
  const [answer] = evaluate(facts, [disposal], atStages);
  if (!answer) throw new Error(`No answer for ${disposal}`);
  return answer;
};

/** The outcome of the rule with this id: `undefined` when it says nothing of the disposal. */
export const outcomeOf = (facts: Facts, disposal: ScreenedDisposal, id: string): Finding['outcome'] | undefined =>
  evaluation(facts, disposal).findings.find(({ rule }) => rule.id === id)?.outcome;
