import type { Case } from '../../shared/domain/case/case.ts';
import {
  type CaseAnswers,
  type OffenceMarker,
  offenceMarkers,
  type SpecialCategory,
  specialCategories,
} from '../../shared/domain/case/events.ts';
import { factLabel } from './facts-read-view.ts';
import { admissionWords, likelySentenceWords, markerWords } from './words.ts';

/** A question some rule needs answered. `paths` are the facts it settles, as the rules name them. */
export interface Question {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly paths: readonly string[];
  /** It follows this question, once that has an answer that makes it matter. */
  readonly follows?: { readonly id: string; readonly when: (answers: CaseAnswers) => boolean };
  /** What it asks for is a record, whose absence is no unknown fact: asked when the case has come to it. */
  readonly isDue?: (subject: Case) => boolean;
  readonly options: readonly { readonly value: string; readonly label: string; readonly answers: CaseAnswers }[];
  /** What is said besides, in words, once an option stands. */
  readonly inWords?: {
    readonly key: 'requestedActionExplanation' | 'evidenceSummary' | 'admissionWords';
    readonly label: string;
  };
}

type Flag = { [K in keyof CaseAnswers]-?: boolean extends CaseAnswers[K] ? K : never }[keyof CaseAnswers];
const either = (key: Flag, yes: string, no: string): Question['options'] => [
  { value: 'yes', label: yes, answers: { [key]: true } },
  { value: 'no', label: no, answers: { [key]: false } },
];
const yesNo = (key: Flag) => either(key, 'Yes', 'No');

type Chosen = 'admission' | 'likelySentence' | 'cautionDecidedBy' | 'conditionsDecidedBy' | 'requestedActionReason';
const oneOf = <K extends Chosen>(
  key: K,
  words: Readonly<Record<NonNullable<CaseAnswers[K]>, string>>,
): Question['options'] =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label, answers: { [key]: value } }));

/** A prosecutor had a part in a caution whose conditions the same person has to decide (P6-21). */
const isProsecutorsCaution = ({ disposal, authorities }: Case): boolean =>
  (disposal?.disposal === 'DC' || disposal?.disposal === 'CC') &&
  authorities.some(({ authority }) => authority === 'prosecutor');

const deciders = { 'authorised-person': 'Authorised person', 'prosecution-authority': 'Prosecutor' };

/** Every question there is. Which are asked, and in which order, the rules decide. */
export const questions: readonly Question[] = [
  {
    id: 'evidenceSufficient',
    label: 'Enough evidence to charge?',
    hint: 'Full Code Test, evidential stage',
    paths: ['evidenceSufficient'],
    options: yesNo('evidenceSufficient'),
    inWords: { key: 'evidenceSummary', label: 'What the evidence is' },
  },
  {
    id: 'admission',
    label: 'Admits the offence?',
    paths: ['admission.state'],
    options: oneOf('admission', admissionWords),
    inWords: { key: 'admissionWords', label: 'In the person’s own words' },
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
    options: either('historyChecked', 'Checked', 'Not yet'),
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
    follows: { id: 'vulnerable', when: ({ vulnerable }) => vulnerable === true },
    options: either('appropriateAdultPresent', 'Here', 'Not yet'),
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
    follows: { id: 'interpreterNeeded', when: ({ interpreterNeeded }) => interpreterNeeded === true },
    options: either('interpreterPresent', 'Here', 'Not yet'),
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
    options: oneOf('likelySentence', likelySentenceWords),
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
    follows: { id: 'relevantForeignOffender', when: ({ relevantForeignOffender }) => relevantForeignOffender === true },
    isDue: ({ conditions }) => conditions.some(({ kind }) => kind === 'foreign-offender'),
    options: yesNo('immigrationCheckRecorded'),
  },
  {
    id: 'cautionDecidedBy',
    label: 'Who decided that this caution should be given?',
    hint: 'A prosecutor’s decision is on record',
    paths: ['decidedBy.caution'],
    isDue: (subject) => isProsecutorsCaution(subject) && subject.answers.cautionDecidedBy === undefined,
    options: oneOf('cautionDecidedBy', deciders),
  },
  {
    id: 'conditionsDecidedBy',
    label: 'Who decided its conditions?',
    paths: ['decidedBy.conditions'],
    isDue: (subject) => isProsecutorsCaution(subject) && subject.answers.conditionsDecidedBy === undefined,
    options: oneOf('conditionsDecidedBy', deciders),
  },
  {
    id: 'requestedActionReason',
    label: 'Why is the action the victims want left out?',
    hint: 'Or attach it in Conditions',
    paths: ['requestedActionReason'],
    options: oneOf('requestedActionReason', {
      'cannot-be-attached': 'It cannot be attached',
      inappropriate: 'It is inappropriate',
    }),
    inWords: { key: 'requestedActionExplanation', label: 'Why, and who agreed' },
  },
];

/** The option that stands, or null while the question is open. */
export function answerTo(question: Question, answers: CaseAnswers): string | null {
  const standing = question.options.find((option) =>
    Object.entries(option.answers).every(([key, value]) => answers[key as keyof CaseAnswers] === value),
  );
  return standing?.value ?? null;
}

/** What is asked together of an offence: of which kinds that the force has a policy on it is. */
export interface AskedCategories {
  /** The offence's place in the case. */
  readonly offence: number;
  readonly categories: readonly SpecialCategory[];
}

export interface MissingFacts {
  /** In the order of what is missing: what settles most first, each followed by what its answer makes matter. */
  readonly questions: readonly Question[];
  /** Facts entered in another step, or by an administrator: where to go for each. */
  readonly elsewhere: readonly {
    readonly step: 'offence-and-person' | 'victim-views' | 'conditions' | 'settings';
    readonly words: string;
  }[];
  /** Offences whose markers are still open, by their place in the case. */
  readonly markersOpen: readonly number[];
  readonly categoriesOpen: readonly AskedCategories[];
  /** Earlier records of which it is not yet said whether they are similar to an offence in hand, by their place. */
  readonly similarOpen: readonly number[];
}

/**
 * Turns what the rules still need into what the screen asks: nothing is asked that no rule needs.
 * @param missing paths as rules miss them, in the order in which they are to be asked
 */
export function missingFacts(missing: readonly string[], subject: Case): MissingFacts {
  const open = missing.filter((path) => isAskedNow(path, missing));
  const elsewhere = open.flatMap((path) => whereToGo(path, subject) ?? []);
  const ofOffences = <K extends OffenceMarker | SpecialCategory>(markers: readonly K[]) =>
    subject.offences.map((_, index) => markers.filter((marker) => open.includes(`offences[${index}].${marker}`)));
  return {
    questions: inOrderAsked(
      [],
      questions
        .filter((question) => isAsked(question, open, subject))
        .toSorted((a, b) => placeOf(a, open) - placeOf(b, open)),
    ),
    elsewhere: elsewhere.filter((item, index) => elsewhere.findIndex(({ words }) => words === item.words) === index),
    markersOpen: ofOffences(offenceMarkers).flatMap((markers, index) => (markers.length > 0 ? [index] : [])),
    categoriesOpen: ofOffences(specialCategories).flatMap((categories, offence) =>
      categories.length > 0 ? [{ offence, categories }] : [],
    ),
    similarOpen: subject.priorRecords.flatMap((_, index) =>
      open.includes(`history[${index}].similar`) ? [index] : [],
    ),
  };
}

/** What no rule misses and is due all the same comes last. */
function placeOf({ paths }: Question, open: readonly string[]): number {
  const place = open.findIndex((path) => paths.includes(path));
  return place === -1 ? open.length : place;
}

const isAsked = ({ paths, follows, isDue }: Question, open: readonly string[], subject: Case): boolean =>
  (isDue?.(subject) === true || paths.some((path) => open.includes(path))) && (follows?.when(subject.answers) ?? true);

/**
 * What was asked before keeps its place, so that the keyboard does; what is new comes after it, a question that follows
 * another right behind that one.
 */
export function inOrderAsked(before: readonly Question[], now: readonly Question[]): readonly Question[] {
  const asked = [...before];
  const leadersFirst = [...now.filter(({ follows }) => !follows), ...now.filter(({ follows }) => follows)];
  for (const question of leadersFirst) {
    if (asked.includes(question)) continue;
    const leader = asked.findIndex(({ id }) => id === question.follows?.id);
    asked.splice(leader === -1 ? asked.length : leader + 1, 0, question);
  }
  return asked;
}

/** A policy matters only once the case has what it speaks of: while that is open too, it is asked first. */
function isAskedNow(path: string, missing: readonly string[]): boolean {
  const policy = /^settings\.policy\.(\w+)$/.exec(path)?.[1];
  if (policy === undefined) return true;
  return policy === 'gravityFour'
    ? !missing.includes('gravity')
    : !missing.some((other) => other.startsWith('offences[') && other.endsWith(`].${policy}`));
}

const askedHere = new Set(questions.flatMap(({ paths }) => paths));
const askedOfOffences = new Set<string>([...offenceMarkers, ...specialCategories]);

/** Where a fact is entered that is no question of this screen. */
function whereToGo(path: string, { offences }: Case): MissingFacts['elsewhere'][number] | undefined {
  const [, list, place, field = ''] = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  const isAskedHere = askedHere.has(path) || list === 'history' || (list === 'offences' && askedOfOffences.has(field));
  if (isAskedHere) return undefined;
  if (path.startsWith('victims')) return { step: 'victim-views', words: 'whether there is a victim' };
  if (path === 'offences') return { step: 'offence-and-person', words: 'the offence' };
  const label = factLabel(path);
  const name = `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  if (path.startsWith('settings.') || path.startsWith('remedyDocument.')) return { step: 'settings', words: name };
  const number = Number(place) + 1;
  if (list === 'conditions') return { step: 'conditions', words: `the ${name} (condition ${number})` };
  const which = list === 'offences' && offences.length > 1 ? ` (offence ${number})` : '';
  return { step: 'offence-and-person', words: `the ${name}${which}` };
}

export const markerOptions = offenceMarkers.map((marker) => ({ marker, label: markerWords[marker] }));
