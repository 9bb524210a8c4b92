import { authorityKindSchema, type OffenceMarker, offenceMarkers } from '../domain/case/events.ts';
import type { ConditionFacts, Facts } from './facts.ts';

/** One fact that would have to be other than it is recorded. */
export interface FactChange {
  /** As rules name it: `admission.state`, `offences[0].hateCrime`. An authority that would be added: `authorities`. */
  readonly path: string;
  /** What would have to be so, to follow "it would be open only if": `the person admitted the offence`. */
  readonly words: string;
  /** The facts if it were so. */
  readonly apply: (facts: Facts) => Facts;
}

/** Their places move when one is left out, and they can be too few as well as too many. */
export const isOfConditions = ({ path }: FactChange): boolean => path.startsWith('conditions');

/** A row of the table: a fact, the value that some rule asks for, and that value in words. */
interface Row extends FactChange {
  readonly isSo: (facts: Facts) => boolean;
}

/**
 * What could be found out differently, or could still happen, each fact with the one value that the rules ask for.
 * What can still happen comes before what would have to have been otherwise. Dates, ages, offence codes and classes,
 * earlier records and settings are not changed to suit.
 */
export const possibleChanges = (facts: Facts): readonly FactChange[] =>
  [
    ofPerson('appropriateAdult', true, 'an appropriate adult was here'),
    ofPerson('interpreterPresent', true, 'an interpreter was here'),
    ofPerson('legalAdviceOffered', true, 'legal advice was offered'),
    notKeptWaitingRow,
    historyRow,
    giverRow,
    ...authorityKindSchema.options.map(authorityRow),
    exceptionalCircumstancesRow,
    ...(facts.victims ?? []).map(victimRow),
    requestedActionReasonRow,
    variationRow,
    conditionAddedRow,
    ...facts.conditions.flatMap(conditionRows),
    evidenceRow,
    ofAdmission('state', 'admitted', 'the person admitted the offence'),
    ofAdmission('toAuthorisedPerson', true, 'the admission was made to an authorised person'),
    ofPerson('fit', true, 'the person was fit to understand and decide'),
    ofPerson('interpreterNeeded', false, 'no interpreter was needed'),
    ofPerson('vulnerable', false, 'the person was not vulnerable'),
    ofPerson('relevantForeignOffender', true, 'the person was a relevant foreign offender'),
    ...facts.offences.flatMap((_, index) => offenceMarkers.map((marker) => markerRow(marker, index, facts))),
    gravityRow,
    likelySentenceRow,
  ].filter(({ isSo }) => !isSo(facts));

const ofPerson = (key: Exclude<keyof Facts['person'], 'dateOfBirth' | 'age'>, value: boolean, words: string): Row => ({
  path: `person.${key}`,
  words,
  isSo: ({ person }) => person[key] === value,
  apply: (facts) => ({ ...facts, person: { ...facts.person, [key]: value } }),
});

const ofAdmission = <K extends keyof Facts['admission']>(key: K, value: Facts['admission'][K], words: string): Row => ({
  path: `admission.${key}`,
  words,
  isSo: ({ admission }) => admission[key] === value,
  apply: (facts) => ({ ...facts, admission: { ...facts.admission, [key]: value } }),
});

const evidenceRow: Row = {
  path: 'evidenceSufficient',
  words: 'there was enough evidence to charge',
  isSo: ({ evidenceSufficient }) => evidenceSufficient === true,
  apply: (facts) => ({ ...facts, evidenceSufficient: true }),
};

const notKeptWaitingRow: Row = {
  path: 'detainedWaitingFor',
  words: 'nobody was kept in detention to wait for views',
  isSo: ({ detainedWaitingFor }) => detainedWaitingFor === undefined || detainedWaitingFor === null,
  apply: (facts) => ({ ...facts, detainedWaitingFor: null }),
};

/** Records that were found are not taken away. */
const historyRow: Row = {
  path: 'history',
  words: 'PNC and local records were checked and showed nothing',
  isSo: ({ history }) => history !== null,
  apply: (facts) => ({ ...facts, history: [] }),
};

const giverRow: Row = {
  path: 'giver',
  words: 'a sergeant or above gave it',
  isSo: ({ giver }) => giver === 'sergeant' || giver === 'inspector' || giver === 'superintendent',
  apply: (facts) => ({ ...facts, giver: 'sergeant' }),
};

const authorityWords: Readonly<Record<Facts['authorities'][number], string>> = {
  sergeant: 'a sergeant authorised it',
  inspector: 'an inspector authorised it',
  superintendent: 'a superintendent authorised it',
  prosecutor: 'a prosecutor decided on it',
  'dpp-consent': 'the Director of Public Prosecutions consented',
};

const authorityRow = (authority: Facts['authorities'][number]): Row => ({
  path: 'authorities',
  words: authorityWords[authority],
  isSo: ({ authorities }) => authorities.includes(authority),
  apply: (facts) => ({ ...facts, authorities: [...facts.authorities, authority] }),
});

const exceptionalCircumstancesRow: Row = {
  path: 'exceptionalCircumstances',
  words: 'a prosecutor found exceptional circumstances',
  isSo: ({ exceptionalCircumstances }) => exceptionalCircumstances?.decidedBy === 'prosecutor',
  apply: (facts) => ({ ...facts, exceptionalCircumstances: { decidedBy: 'prosecutor' } }),
};

const victimRow = (_: unknown, index: number): Row => ({
  path: `victims[${index}].effortRecorded`,
  words: `reasonable efforts were made to get the views of victim ${index + 1}`,
  isSo: ({ victims }) => victims?.[index]?.effortRecorded === true,
  apply: (facts) => ({
    ...facts,
    victims: facts.victims?.map((victim, at) => (at === index ? { ...victim, effortRecorded: true } : victim)) ?? null,
  }),
});

const requestedActionReasonRow: Row = {
  path: 'requestedActionReason',
  words: 'there was a reason to leave out the action the victims want',
  isSo: ({ requestedActionReason }) => requestedActionReason !== null,
  apply: (facts) => ({ ...facts, requestedActionReason: 'inappropriate' }),
};

const variationRow: Row = {
  path: 'variation.offenderConsents',
  words: 'the person agreed to the change',
  isSo: ({ variation }) => variation === null || variation.offenderConsents,
  apply: (facts) => ({ ...facts, variation: facts.variation && { ...facts.variation, offenderConsents: true } }),
};

/** One that no rule objects to, other than to there being one at all. */
export const conditionAddedRow: Row = {
  path: 'conditions',
  words: 'another condition was set',
  isSo: () => false,
  apply: (facts) => ({
    ...facts,
    conditions: [
      ...facts.conditions,
      {
        kind: 'other',
        objects: ['rehabilitation'],
        hours: null,
        endsOn: facts.today,
        inUk: null,
        detailsLeftOpen: null,
        detailsSuppliedBy: null,
        amountPence: null,
        payee: null,
        payeeIsDesignatedOfficer: null,
        method: null,
        payBy: null,
        nonPaymentConsequences: null,
      },
    ],
  }),
};

/** Conditions are told apart by identity. How much lower is not said: none at all stands for as low as it takes. */
const conditionRows = (condition: ConditionFacts, index: number): readonly Row[] => {
  const words = `condition ${index + 1}`;
  const path = `conditions[${index}]`;
  const replaced = (facts: Facts, change: (one: ConditionFacts) => readonly ConditionFacts[]): Facts => ({
    ...facts,
    conditions: facts.conditions.flatMap((each) => (each === condition ? change(each) : [each])),
  });
  return [
    {
      path: `${path}.hours`,
      words: `${words} had fewer hours`,
      isSo: () => condition.hours === null || condition.hours === 0,
      apply: (facts) => replaced(facts, (each) => [{ ...each, hours: 0 }]),
    },
    {
      path: `${path}.amountPence`,
      words: `${words} had a lower amount`,
      isSo: () => condition.amountPence === null || condition.amountPence === 0,
      apply: (facts) => replaced(facts, (each) => [{ ...each, amountPence: 0 }]),
    },
    { path, words: `${words} was left out`, isSo: () => false, apply: (facts) => replaced(facts, () => []) },
  ];
};

const markerWords: Readonly<Record<OffenceMarker, string>> = {
  domesticAbuse: 'domestic abuse',
  intimatePartner: 'an intimate partner',
  hateCrime: 'hate crime',
  knifeOrWeapon: 'a knife or weapon',
  harassmentOrStalking: 'harassment or stalking',
  consentOrDeath: 'a consent case, death, terrorism or official secrets',
};

const markerRow = (marker: OffenceMarker, index: number, { offences }: Facts): Row => ({
  path: `offences[${index}].${marker}`,
  words: `${offences.length > 1 ? `offence ${index + 1}` : 'the offence'} did not involve ${markerWords[marker]}`,
  isSo: (facts) => facts.offences[index]?.[marker] === false,
  apply: (facts) => ({
    ...facts,
    offences: facts.offences.map((offence, at) => (at === index ? { ...offence, [marker]: false } : offence)),
  }),
});

const gravityRow: Row = {
  path: 'gravity',
  words: 'the gravity score after factors was below 4',
  isSo: ({ gravity }) => gravity !== null && gravity < 4,
  apply: (facts) => ({ ...facts, gravity: 3 }),
};

const likelySentenceRow: Row = {
  path: 'likelySentence',
  words: 'the likely sentence was below a high-level community order',
  isSo: ({ likelySentence }) =>
    likelySentence !== null && likelySentence !== 'community-order-high' && likelySentence !== 'custody',
  apply: (facts) => ({ ...facts, likelySentence: 'fine' }),
};
