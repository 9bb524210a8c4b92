import { officerDefinedEthnicities, selfDefinedEthnicities } from '../../reference/ethnicity-codes.ts';
import { genderCodes } from '../../reference/gender-codes.ts';
import { type CalendarDay, dayOf, readClockTime, readDay } from '../../time.ts';
import { readMoment } from './read-moment.ts';

/** A cell in the form events keep it, perhaps with something to tell; or what is wrong with it, as a field's message. */
export type ReadCell = { readonly value: string; readonly note?: string } | { readonly problem: string };

interface Column {
  /** How messages name it. */
  readonly label: string;
  /** What the row is about: the person and their custody record, or one of their offences. */
  readonly about: 'person' | 'offence';
  /** Why no row is accepted without it. */
  readonly requiredBecause?: string;
  readonly maxLength: number;
  readonly read?: (text: string, label: string, today: CalendarDay) => ReadCell;
}

const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4));

const readDate = (text: string, label: string, today: CalendarDay): ReadCell => {
  const day = readDay(text, yearOf(today));
  if (day === null) return { problem: `${label} must be a real date, like 18/11/2026` };
  if (day > today) return { problem: `${label} must be today or in the past` };
  return { value: day };
};

const readDateOfBirth = (text: string, label: string, today: CalendarDay): ReadCell => {
  const day = readDay(text, yearOf(today));
  if (day === null) return { problem: `${label} must be a real date, like 14/03/1994` };
  if (day >= today) return { problem: `${label} must be in the past` };
  return day < '1900' ? { problem: `${label} must be in 1900 or later` } : { value: day };
};

const readTimeOfDay = (text: string, label: string): ReadCell => {
  const [, withoutSeconds = text] = /^(\d{1,2}:\d{2}):\d{2}$/.exec(text) ?? [];
  const time = readClockTime(withoutSeconds);
  return time === null ? { problem: `${label} must be a time of day, like 14:30` } : { value: time };
};

const readDetentionMoment = (text: string, label: string, today: CalendarDay): ReadCell => {
  const moment = readMoment(text, yearOf(today));
  if (moment === null) return { problem: `${label} must be a real date and time, like 20/11/2026 01:41` };
  if (moment.kind === 'never')
    return { problem: `${label} must be a time that existed: that night the clocks went forward over it` };
  if (dayOf(moment.instant) > today) return { problem: `${label} must be today or in the past` };
  return moment.kind === 'twice'
    ? {
        value: moment.instant,
        note:
          `${label}: that time came twice, because the clocks went back. Proviso took the first. ` +
          'If it was the second, write it with its offset, like 2026-10-25T01:30Z',
      }
    : { value: moment.instant };
};

const readGender = (text: string, label: string): ReadCell => {
  const asked = text.toLowerCase().replace(/[\s-]+/g, '-');
  const known = genderCodes.find(
    ({ gender, cjsCode, pncCode }) => asked === gender || asked === cjsCode || asked === pncCode.toLowerCase(),
  );
  return known
    ? { value: known.gender }
    : { problem: `${label} must be male, female, not known or not specified, or the code M, F, U, 0, 1, 2 or 9` };
};

const readSelfDefinedEthnicity = (text: string, label: string): ReadCell => {
  const known = selfDefinedEthnicities.find(({ code }) => code === text.toUpperCase());
  return known ? { value: known.code } : { problem: `${label} must be an 18+1 code, like W1` };
};

const readOfficerDefinedEthnicity = (text: string, label: string): ReadCell => {
  const digit = /^(?:IC)?(\d)$/i.exec(text)?.[1];
  const known = officerDefinedEthnicities.find(({ code }) => code === `IC${digit === '0' ? '9' : digit}`);
  return known ? { value: known.code } : { problem: `${label} must be a code from IC1 to IC6, or IC9` };
};

const readOffenceCode = (text: string, label: string): ReadCell => {
  const code = text.replace(/\s/g, '').toUpperCase();
  return /^[A-Z0-9]{2,10}$/.test(code) ? { value: code } : { problem: `${label} must be a CJS code, like TH68010` };
};

/** Pounds to pence. */
const readValue = (text: string, label: string): ReadCell => {
  const [, pounds, pence = ''] = /^£?\s*(\d{1,7}|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  if (pounds === undefined) return { problem: `${label} must be an amount in pounds, like 86.40` };
  const total = Number(pounds.replaceAll(',', '')) * 100 + Number(pence.padEnd(2, '0'));
  return total <= 100_000_000 ? { value: String(total) } : { problem: `${label} must be £1,000,000 or less` };
};

/**
 * The columns of a custody extract (docs/formats/custody-extract.md), in the order the document lists them. Lengths are
 * those of the case's events.
 */
export const custodyColumns = {
  custodyRecordNumber: {
    label: 'Custody record number',
    about: 'person',
    requiredBecause: 'It tells one person from the next, and stops a record being imported twice.',
    maxLength: 40,
  },
  urn: { label: 'URN', about: 'person', maxLength: 40 },
  surname: {
    label: 'Surname',
    about: 'person',
    requiredBecause: 'POLE Data Standards Dictionary: mandatory.',
    maxLength: 80,
  },
  forenames: {
    label: 'Forenames',
    about: 'person',
    requiredBecause: 'POLE Data Standards Dictionary: mandatory.',
    maxLength: 120,
  },
  dateOfBirth: { label: 'Date of birth', about: 'person', maxLength: 40, read: readDateOfBirth },
  gender: { label: 'Gender', about: 'person', maxLength: 40, read: readGender },
  address: { label: 'Address', about: 'person', maxLength: 300 },
  phone: { label: 'Phone', about: 'person', maxLength: 40 },
  email: { label: 'Email', about: 'person', maxLength: 120 },
  pncId: { label: 'PNC ID', about: 'person', maxLength: 20 },
  croNumber: { label: 'CRO number', about: 'person', maxLength: 20 },
  selfDefinedEthnicity: {
    label: 'Self-defined ethnicity',
    about: 'person',
    maxLength: 40,
    read: readSelfDefinedEthnicity,
  },
  officerDefinedEthnicity: {
    label: 'Officer-defined ethnicity',
    about: 'person',
    maxLength: 40,
    read: readOfficerDefinedEthnicity,
  },
  nationality: { label: 'Nationality', about: 'person', maxLength: 60 },
  language: { label: 'Language', about: 'person', maxLength: 60 },
  arrivedAt: { label: 'Arrival at the station', about: 'person', maxLength: 40, read: readDetentionMoment },
  detentionAuthorisedAt: {
    label: 'Detention authorised',
    about: 'person',
    maxLength: 40,
    read: readDetentionMoment,
  },
  officerInCase: { label: 'Officer in the case', about: 'person', maxLength: 120 },
  offenceCode: {
    label: 'Offence code',
    about: 'offence',
    requiredBecause: 'The offence decides which disposals the law leaves open.',
    maxLength: 40,
    read: readOffenceCode,
  },
  offenceTitle: { label: 'Offence title', about: 'offence', maxLength: 200 },
  offenceDate: { label: 'Offence date', about: 'offence', maxLength: 40, read: readDate },
  offenceTime: { label: 'Offence time', about: 'offence', maxLength: 40, read: readTimeOfDay },
  offencePlace: { label: 'Offence place', about: 'offence', maxLength: 300 },
  offenceValue: { label: 'Offence value', about: 'offence', maxLength: 40, read: readValue },
  offenceWording: { label: 'Offence wording', about: 'offence', maxLength: 1000 },
} as const satisfies Readonly<Record<string, Column>>;

export type CustodyColumn = keyof typeof custodyColumns;
export const custodyColumnNames = Object.keys(custodyColumns) as CustodyColumn[];
export const columnNamed = (name: CustodyColumn): Column => custodyColumns[name];

const lettersOf = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const columnsByLetters = new Map(custodyColumnNames.map((name) => [lettersOf(name), name]));

/** The column a heading means: `custodyRecordNumber`, `Custody record number` and `custody_record_number` are one. */
export const columnOfHeading = (heading: string): CustodyColumn | null =>
  columnsByLetters.get(lettersOf(heading)) ?? null;
