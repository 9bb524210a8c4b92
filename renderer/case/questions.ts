import type { Case } from '../../shared/domain/case/case.ts';
import { type CaseAnswers, type OffenceMarker, offenceMarkers } from '../../shared/domain/case/events.ts';
import { markerWords } from './words.ts';

/** A question some rule needs answered. `paths` are the facts it settles, as the rules name them. */
export interface Question {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly paths: readonly string[];
  /** Asked only once this holds of the answers so far. */
  readonly onlyIf?: (answers: CaseAnswers) => boolean;
  readonly options: readonly { readonly value: string; readonly label: string; readonly answers: CaseAnswers }[];
}

const yesNo = (key: { [K in keyof CaseAnswers]-?: boolean extends CaseAnswers[K] ? K : never }[keyof CaseAnswers]) => [
  { value: 'yes', label: 'Yes', answers: { [key]: true } },
  { value: 'no', label: 'No', answers: { [key]: false } },
];

/** Asked in this order: what settles most comes first. */
export const questions: readonly Question[] = [
  {
    id: 'evidenceSufficient',
    label: 'Enough evidence to charge?',
    hint: 'Full Code Test, evidential stage',
    paths: ['evidenceSufficient'],
    options: yesNo('evidenceSufficient'),
  },
  {
    id: 'admission',
    label: 'Admits the offence?',
    paths: ['admission.state'],
    options: [
      { value: 'admitted', label: 'Yes, fully', answers: { admission: 'admitted' } },
      {
        value: 'accepts-responsibility',
        label: 'Responsibility only',
        answers: { admission: 'accepts-responsibility' },
      },
      { value: 'unclear', label: 'Unclear', answers: { admission: 'unclear' } },
      { value: 'defence-raised', label: 'Defence', answers: { admission: 'defence-raised' } },
      { value: 'none', label: 'No', answers: { admission: 'none' } },
    ],
  },
  {
    id: 'admittedToAuthorisedPerson',
    label: 'Admitted to an authorised person?',
    hint: 'A sergeant or above, or someone the DPP authorises',
    paths: ['admission.toAuthorisedPerson'],
    options: yesNo('admittedToAuthorisedPerson'),
  },
  {
    id: 'historyChecked',
    label: 'PNC and local records checked?',
    hint: 'Add what was found under earlier convictions and disposals',
    paths: ['history'],
    options: [
      { value: 'yes', label: 'Checked', answers: { historyChecked: true } },
      { value: 'no', label: 'Not yet', answers: { historyChecked: false } },
    ],
  },
  {
    id: 'fit',
    label: 'Fit to understand and decide?',
    hint: 'Not affected by drink, drugs, illness or injury',
    paths: ['person.fit'],
    options: yesNo('fit'),
  },
  {
    id: 'vulnerable',
    label: 'Vulnerable adult?',
    paths: ['person.vulnerable'],
    options: yesNo('vulnerable'),
  },
  {
    id: 'appropriateAdultPresent',
    label: 'Appropriate adult here?',
    paths: ['person.appropriateAdult'],
    onlyIf: ({ vulnerable }) => vulnerable === true,
    options: [
      { value: 'yes', label: 'Here', answers: { appropriateAdultPresent: true } },
      { value: 'no', label: 'Not yet', answers: { appropriateAdultPresent: false } },
    ],
  },
  {
    id: 'interpreterNeeded',
    label: 'Interpreter needed?',
    paths: ['person.interpreterNeeded'],
    options: yesNo('interpreterNeeded'),
  },
  {
    id: 'interpreterPresent',
    label: 'Interpreter here?',
    paths: ['person.interpreterPresent'],
    onlyIf: ({ interpreterNeeded }) => interpreterNeeded === true,
    options: [
      { value: 'yes', label: 'Here', answers: { interpreterPresent: true } },
      { value: 'no', label: 'Not yet', answers: { interpreterPresent: false } },
    ],
  },
  {
    id: 'legalAdvice',
    label: 'Legal advice?',
    hint: 'Free and independent, at any time',
    paths: ['person.legalAdviceOffered'],
    options: [
      { value: 'had-advice', label: 'Had advice', answers: { legalAdvice: 'had-advice' } },
      { value: 'declined', label: 'Declined', answers: { legalAdvice: 'declined' } },
      { value: 'not-offered', label: 'Not yet offered', answers: { legalAdvice: 'not-offered' } },
    ],
  },
  {
    id: 'gravity',
    label: 'Gravity score after factors',
    hint: 'Adult gravity matrix, 1 least to 4 most serious',
    paths: ['gravity'],
    options: [1, 2, 3, 4].map((score) => ({ value: String(score), label: String(score), answers: { gravity: score } })),
  },
  {
    id: 'likelySentence',
    label: 'Likely sentence if convicted',
    paths: ['likelySentence'],
    options: [
      { value: 'discharge', label: 'Discharge', answers: { likelySentence: 'discharge' } },
      { value: 'fine', label: 'Fine', answers: { likelySentence: 'fine' } },
      {
        value: 'community-order-low',
        label: 'Low community order',
        answers: { likelySentence: 'community-order-low' },
      },
      { value: 'community-order-medium', label: 'Medium', answers: { likelySentence: 'community-order-medium' } },
      { value: 'community-order-high', label: 'High', answers: { likelySentence: 'community-order-high' } },
      { value: 'custody', label: 'Custody', answers: { likelySentence: 'custody' } },
    ],
  },
  {
    id: 'relevantForeignOffender',
    label: 'Relevant foreign offender?',
    hint: 'Removal directions given or possible, or a deportation order in force: PCSC Act 2022 s103(4)',
    paths: ['person.relevantForeignOffender'],
    options: yesNo('relevantForeignOffender'),
  },
  {
    id: 'immigrationCheckRecorded',
    label: 'Immigration check recorded?',
    paths: ['person.immigrationCheckRecorded'],
    onlyIf: ({ relevantForeignOffender }) => relevantForeignOffender === true,
    options: yesNo('immigrationCheckRecorded'),
  },
];

/** The option that stands, or null while the question is open. */
export function answerTo(question: Question, answers: CaseAnswers): string | null {
  const standing = question.options.find((option) =>
    Object.entries(option.answers).every(([key, value]) => answers[key as keyof CaseAnswers] === value),
  );
  return standing?.value ?? null;
}

export interface MissingFacts {
  readonly questions: readonly Question[];
  /** Facts entered in another step, or by an administrator: where to go for each. */
  readonly elsewhere: readonly {
    readonly step: 'offence-and-person' | 'victim-views' | 'conditions' | 'settings';
    readonly words: string;
  }[];
  /** Offences whose markers are still open, by their place in the case. */
  readonly markersOpen: readonly number[];
}

const settingWords: Record<string, string> = {
  'settings.excludedOffences': 'the offences excluded from community cautions',
  'settings.multipleCautionLimits': 'the limits on several cautions',
  'settings.earlierOffences': 'whether a conditional caution stays open for an offence before commencement',
  'settings.policy.domesticAbuse': 'the policy on domestic abuse',
  'settings.policy.hateCrime': 'the policy on hate crime',
  'settings.policy.knifeOrWeapon': 'the policy on knives and weapons',
  'settings.policy.gravityFour': 'the policy on gravity score 4',
  'settings.period': 'how long conditions may run',
};

const conditionFields: Record<string, string> = {
  hours: 'the hours',
  endsOn: 'the date',
  inUk: 'whether the place is in the United Kingdom',
  amountPence: 'the amount',
};

/** Turns what the rules still need into what the screen asks: nothing is asked that no rule needs. */
export function missingFacts(missing: readonly string[], subject: Case): MissingFacts {
  const open = new Set(missing);
  const elsewhere: MissingFacts['elsewhere'][number][] = [];
  const offenceFields = new Map<string, string>([
    ['class', 'the class of the offence'],
    ['date', 'the date of the offence'],
    ['cjsCode', 'the offence code'],
  ]);
  if (open.has('person.dateOfBirth'))
    elsewhere.push({ step: 'offence-and-person', words: "the person's date of birth" });
  if (open.has('offences')) elsewhere.push({ step: 'offence-and-person', words: 'the offence' });
  for (const path of missing) {
    const condition = /^conditions\[(\d+)\]\.(\w+)$/.exec(path);
    if (condition?.[2]) {
      const words = conditionFields[condition[2]] ?? 'what is missing';
      elsewhere.push({ step: 'conditions', words: `${words} (condition ${Number(condition[1]) + 1})` });
    }
    const offence = /^offences\[(\d+)\]\.(\w+)$/.exec(path);
    const words = offence?.[2] && offenceFields.get(offence[2]);
    if (words) {
      const which = subject.offences.length > 1 ? ` ${Number(offence?.[1]) + 1}` : '';
      elsewhere.push({ step: 'offence-and-person', words: `${words}${which}` });
    }
    if (path.startsWith('settings.') && isPolicyAskedFor(path, subject)) {
      const known = Object.keys(settingWords).find((setting) => path.startsWith(setting));
      elsewhere.push({ step: 'settings', words: known ? (settingWords[known] ?? path) : 'a setting this rule needs' });
    }
  }
  if (open.has('victims')) elsewhere.push({ step: 'victim-views', words: 'whether there is a victim' });
  const markerPaths = (index: number) => offenceMarkers.map((marker) => `offences[${index}].${marker}`);
  return {
    questions: questions.filter((question) => isAsked(question, open, subject)),
    elsewhere: elsewhere.filter((item, index) => elsewhere.findIndex(({ words }) => words === item.words) === index),
    markersOpen: subject.offences
      .map((_, index) => index)
      .filter((index) => markerPaths(index).some((path) => open.has(path))),
  };
}

/** An immigration check is a record: its absence is no unknown fact, so the answer before it asks for it. */
const isAsked = (
  { id, paths, onlyIf }: Question,
  open: ReadonlySet<string>,
  { answers, conditions }: Case,
): boolean => {
  const isForeignOffenderAsked =
    id === 'immigrationCheckRecorded' && conditions.some(({ kind }) => kind === 'foreign-offender');
  return (isForeignOffenderAsked || paths.some((path) => open.has(path))) && (onlyIf?.(answers) ?? true);
};

/**
 * A policy matters only once the case has what it speaks of; until then the question about the case comes first. With
 * every marker answered and the policy still needed, the offence's own code is what it speaks of.
 */
function isPolicyAskedFor(path: string, { answers, offences }: Case): boolean {
  if (path.endsWith('gravityFour')) return answers.gravity === 4;
  const marker = offenceMarkers.find((each) => path === `settings.policy.${each}`);
  return marker === undefined || offences.every((offence) => offence.answers[marker] !== undefined);
}

export const markerOptions = offenceMarkers.map((marker: OffenceMarker) => ({ marker, label: markerWords[marker] }));
