import type { Case } from '../../../shared/domain/case/case.ts';
import type { CaseId, Disposal, PriorRecord } from '../../../shared/domain/case/events.ts';
import { stageOf } from '../../../shared/domain/case/stage.ts';
import { summaryOf } from '../../../shared/domain/case/summary.ts';
import { standingNeeds } from '../../../shared/domain/needs/needs-record.ts';
import { pathwaysInUse } from '../../../shared/domain/needs/pathways.ts';
import { isYoungAdult } from '../../../shared/domain/person/age-group.ts';
import { carriedOverFrom } from '../../../shared/domain/person/carried-over.ts';
import type {
  AvailabilityEntry,
  Characteristic,
  Order,
  PersonContact,
  PersonFlag,
} from '../../../shared/domain/person/person-events.ts';
import { isStanding } from '../../../shared/domain/person/standing-flags.ts';
import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import {
  ageOn,
  type CalendarDay,
  clockTimeOf,
  dayOf,
  type Instant,
  longDate,
  shortDate,
} from '../../../shared/time.ts';
import { type FlagView, flagDetail, flagOrigin, flagViews } from '../../case/flag-view.ts';
import { personFields, personFieldValue } from '../../case/person-fields.ts';
import { disposalWords, flagWords, genderWords, listName, priorKindWords, stageWords } from '../../case/words.ts';
import { availabilityWords, characteristicAnswers, characteristicWords, weekdayWords } from './person-words.ts';

export interface FlagRow {
  readonly flag: PersonFlag;
  readonly words: string;
  readonly colour: FlagView['colour'];
  readonly origin: string;
  /** It does not hold today: it begins later, or its last day has passed. */
  readonly isStanding: boolean;
}

export interface PersonCaseRow {
  readonly caseId: CaseId;
  readonly name: string;
  readonly openedOn: string;
  readonly offence: string;
  readonly stage: string;
  readonly disposal: string;
  /** Why it is joined to the others. Null: it carries no link. */
  readonly linked: string | null;
}

export interface OutcomeRow {
  readonly key: string;
  readonly date: CalendarDay;
  readonly kind: string;
  readonly offence: string;
  readonly origin: string;
}

interface Row {
  readonly key: string;
  readonly value: string;
}

export interface PersonView {
  readonly name: string;
  readonly born: string;
  readonly isYoungAdult: boolean;
  readonly flagsShown: readonly FlagView[];
  readonly flags: readonly FlagRow[];
  readonly endedFlags: readonly string[];
  readonly cases: readonly PersonCaseRow[];
  readonly outcomes: readonly OutcomeRow[];
  readonly conditions: readonly (Row & { readonly id: string })[];
  readonly contacts: readonly (PersonContact & { readonly by: string })[];
  readonly orders: readonly Order[];
  readonly risks: readonly Row[];
  readonly needs: string;
  /** Null: not asked. */
  readonly availability: readonly AvailabilityEntry[] | null;
  readonly details: readonly Row[];
  readonly characteristics: readonly Row[];
}

/** The person of some cases, the latest first, in the words of their page. */
export function personView(cases: readonly Case[], now: Instant, settings: ForceSettings): PersonView {
  const [latest] = cases;
  if (!latest) throw new Error('A person has at least one case');
  const today = dayOf(now);
  const dateOfBirth = cases.find(({ person }) => person.dateOfBirth)?.person.dateOfBirth;
  const together = carriedOverFrom(cases);
  const standing = together.flags.filter((flag) => isStanding(flag, today));
  return {
    name: listName(latest.person),
    born: bornWords(cases, today),
    isYoungAdult: isYoungAdult(dateOfBirth, today),
    flagsShown: flagViews(summaryOf(latest).flags, standing),
    flags: together.flags.map((flag) => ({
      flag,
      words: flagDetail(flag),
      colour: flagWords[flag.kind].colour,
      origin: flagOrigin(flag),
      isStanding: isStanding(flag, today),
    })),
    endedFlags: endedFlags(cases),
    cases: cases.map(caseRow),
    outcomes: outcomes(cases),
    conditions: cases.flatMap((subject) =>
      subject.conditions.map(({ conditionId, wording, endsOn }) => ({
        id: conditionId,
        key: wording,
        value: [endsOn ? `until ${longDate(endsOn)}` : 'no end recorded', caseName(subject)].join(', '),
      })),
    ),
    contacts: contacts(cases),
    orders: together.orders,
    risks: merged(risks(cases)),
    needs: needsWords(latest, settings),
    availability: together.availability ?? null,
    details: merged(details(cases)),
    characteristics: characteristicRows(cases, today),
  };
}

const caseName = ({ custodyRecordNumber }: Case) => custodyRecordNumber ?? 'no custody record number';

/** From the latest case that knows it. */
function bornWords(cases: readonly Case[], today: CalendarDay): string {
  const gender = cases.find(({ person }) => person.gender)?.person.gender;
  const dateOfBirth = cases.find(({ person }) => person.dateOfBirth)?.person.dateOfBirth;
  const sex = gender ? genderWords[gender] : 'Sex not recorded';
  return dateOfBirth
    ? `${sex}, born ${longDate(dateOfBirth)} (${ageOn(dateOfBirth, today)})`
    : `${sex}, date of birth not recorded`;
}

const endedFlags = (cases: readonly Case[]): readonly string[] => [
  ...new Map(
    cases.flatMap(({ personRecord }) =>
      personRecord.flags.flatMap((flag) =>
        flag.ended
          ? [[flag.flagId, `${flagDetail(flag)}, ended ${longDate(flag.ended.on)}: ${flag.ended.reason}`] as const]
          : [],
      ),
    ),
  ).values(),
];

function caseRow(subject: Case): PersonCaseRow {
  const { id, offences, given, disposal, opened } = subject;
  const { link } = subject.personRecord;
  const [first] = offences;
  return {
    caseId: id,
    name: caseName(subject),
    openedOn: shortDate(dayOf(opened.at)),
    offence: first ? first.title + (offences.length > 1 ? ` and ${offences.length - 1} more` : '') : 'No offence yet',
    stage: stageWords[stageOf(subject)],
    disposal: given
      ? `${disposalWords[given.disposal]}, ${shortDate(dayOf(given.at))}`
      : disposal
        ? `${disposalWords[disposal.disposal]}, not given yet`
        : 'No disposal yet',
    linked: link ? `${link.by.name}, ${shortDate(dayOf(link.at))}: ${link.reason}` : null,
  };
}

/** What was given here and what was found on record, the latest first; what several cases found stands once. */
function outcomes(cases: readonly Case[]): readonly OutcomeRow[] {
  const given = cases.flatMap((subject): readonly OutcomeRow[] =>
    subject.given ? [givenRow(subject, subject.given.disposal, subject.given.at)] : [],
  );
  const found = cases.flatMap(({ priorRecords }) => priorRecords.map(priorRow));
  return [...new Map([...given, ...found].map((row) => [row.key, row])).values()].toSorted((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : 0,
  );
}

const givenRow = (subject: Case, disposal: Disposal, at: Instant): OutcomeRow => ({
  key: subject.id,
  date: dayOf(at),
  kind: disposalWords[disposal],
  offence: subject.offences.map(({ title }) => title).join(', '),
  origin: `Given here, ${caseName(subject)}`,
});

const priorRow = ({ kind, date, offence }: PriorRecord): OutcomeRow => ({
  key: `${kind} ${date} ${offence ?? ''}`,
  date,
  kind: priorKindWords[kind],
  offence: offence ?? 'Offence not recorded',
  origin: 'Found on record',
});

/** A contact recorded in several open cases is one contact. */
const contacts = (cases: readonly Case[]): PersonView['contacts'] =>
  [
    ...new Map(
      cases.flatMap(({ personRecord }) =>
        personRecord.contacts.map((contact) => [contact.contactId, { ...contact, by: contact.by.name }] as const),
      ),
    ).values(),
  ].toSorted((a, b) => (`${a.madeOn} ${a.madeAt}` < `${b.madeOn} ${b.madeAt}` ? 1 : -1));

/** Rows of one name as one row. */
const merged = (rows: readonly Row[]): readonly Row[] => [
  ...rows
    .reduce(
      (all, { key, value }) =>
        all.set(key, { key, value: [all.get(key)?.value, value].filter((part) => part).join('; ') }),
      new Map<string, Row>(),
    )
    .values(),
];

const violenceWords = { low: 'Low', medium: 'Medium', high: 'High', 'very-high': 'Very high' };
const testWords = { positive: 'Positive', negative: 'Negative', refused: 'Refused' };

function risks(cases: readonly Case[]): readonly Row[] {
  const records = cases.map(({ needs }) => needs);
  return [
    ...records
      .flatMap(({ violenceRisks }) => violenceRisks)
      .map(({ level, instrument, assessedOn }) => ({
        key: 'Risk of violence',
        value: `${violenceWords[level]}, ${instrument}, ${longDate(assessedOn)}`,
      })),
    ...records
      .flatMap(({ riskScores }) => riskScores)
      .map(({ instrument, version, percent, assessedOn }) => ({
        key: `${instrument} ${version}`,
        value: `${percent}%, ${longDate(assessedOn)}`,
      })),
    ...records
      .flatMap(({ drugTests }) => drugTests)
      .map(({ result, testedAt }) => ({
        key: 'Drug test',
        value: `${result ? testWords[result] : 'No result yet'}, ${longDate(dayOf(testedAt))}, ${clockTimeOf(testedAt)}`,
      })),
  ];
}

/** S4-21: how many needs come together. */
function needsWords({ needs }: Case, settings: ForceSettings): string {
  const names = new Map(pathwaysInUse(settings).map(({ id, name }) => [id, name]));
  const present = standingNeeds(needs).filter((need) => need.present === 'yes');
  if (present.length === 0) return needs.versions.length === 0 ? 'Not assessed' : 'None found';
  return `${present.length} at once: ${present.map(({ pathway }) => names.get(pathway) ?? pathway).join(', ')}`;
}

/** What the latest case says, and beside it what another says otherwise. */
const details = (cases: readonly Case[]): readonly Row[] =>
  personFields.flatMap(([field, key]) => {
    const values = new Map<string, Case>();
    for (const subject of cases) {
      const value = personFieldValue(subject.person, field);
      if (value !== undefined && !values.has(value)) values.set(value, subject);
    }
    const [first, ...others] = values;
    if (!first) return [];
    const also = others.map(([value, subject]) => `${value} in ${caseName(subject)}`);
    return [{ key, value: [first[0], ...also].join('; ') }];
  });

/** Each of the nine: what is recorded, that it was declined or is unknown, or that nobody asked. */
export function characteristicRows(cases: readonly Case[], today: CalendarDay): readonly Row[] {
  const answers = carriedOverFrom(cases).characteristics ?? {};
  const [latest] = cases;
  const detail = latest ? detailOf(latest, today) : {};
  const words: Readonly<Record<Characteristic, Readonly<Record<string, string>>>> = characteristicAnswers;
  return characteristicsInOrder.map((characteristic) => {
    const answer = answers[characteristic];
    const value = detail[characteristic] ?? (answer && words[characteristic][answer]) ?? 'Not asked';
    return { key: characteristicWords[characteristic], value };
  });
}

export const characteristicsInOrder = Object.keys(characteristicWords) as readonly Characteristic[];

/** Age, sex and race as the person's details hold them. */
export function detailOf({ person }: Case, today: CalendarDay): { readonly [C in Characteristic]?: string } {
  const { dateOfBirth, gender } = person;
  const race = personFieldValue(person, 'ethnicitySelfDefined');
  return {
    ...(dateOfBirth && { age: String(ageOn(dateOfBirth, today)) }),
    ...((gender === 'female' || gender === 'male') && { sex: genderWords[gender] }),
    ...(race && { race }),
  };
}

/** `Work: Bakery, Mon Tue 09:00 to 17:00`. */
export function availabilityLine({ kind, words, times }: AvailabilityEntry): string {
  const when = times ? `, ${times.days.map((day) => weekdayWords[day]).join(' ')} ${times.from} to ${times.until}` : '';
  return `${availabilityWords[kind]}: ${words}${when}`;
}
