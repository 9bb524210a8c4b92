import { type Actor, type CaseEvent, caseIdSchema, idSchema } from '../../../shared/domain/case/events.ts';
import {
  addDays,
  type CalendarDay,
  calendarDaySchema,
  epochMilliseconds,
  type Instant,
  instantFromEpochMilliseconds,
} from '../../../shared/time.ts';

const starts = [
  'Test',
  'Sampl',
  'Dumm',
  'Mock',
  'Fict',
  'Pretend',
  'Invent',
  'Imagin',
  'Nones',
  'Place',
  'Exampl',
  'Trial',
];
const middles = 'a e i o u ar er or an en on in el al il os as is eth oth und ing ell ick ock ers'.split(' ');
const ends = 'ley ton ham owska ski wood ford by well worth den field man son sen vic ez ova i a ire more lock'.split(
  ' ',
);
const forenames =
  'Zofia Liam Priya Hana Idris Siân Łukasz Ŵyn Bo Ada Bilal Chidi Dafydd Efa Farah Gwen Huw Ines Jude Kofi'.split(' ');
const offences = [
  ['TH68010', 'Theft from a shop'],
  ['CD71039', 'Criminal damage to property - value under £5000'],
  ['CJ88116', 'Common assault of an emergency worker'],
  ['PU86149', 'Use threatening words or behaviour'],
  ['MD71530', 'Possess a controlled drug of Class B'],
] as const;
const owners: readonly Actor[] = ['Alun Mockford', 'Nerys Sampleby', 'Tom Dummerfield'].map((name, index) => ({
  userId: String(index + 1).repeat(26),
  name,
  rank: 'sergeant',
}));

const pick = <T>(from: readonly [T, ...T[]] | readonly T[], number: number): T => {
  const found = from[number % from.length];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
};
const day = (text: string): CalendarDay => calendarDaySchema.parse(text);
const hour = 3_600_000;

/** The surname of the nth fictional person: 7,176 of them, and every ninth person has a double-barrelled one. */
export function surnameOf(number: number): string {
  const surname = (seed: number) =>
    pick(starts, seed) + pick(middles, Math.floor(seed / 12)) + pick(ends, Math.floor(seed / 312));
  return number % 9 === 0 ? `${surname(number * 7)}-${surname(number * 13 + 5)}` : surname(number * 7);
}

/** The nth fictional case of a station: of every 1,000 cases 3 are of people in custody now. */
export function deskCase(number: number, now: Instant): readonly CaseEvent[] {
  const [cjsCode, title] = pick(offences, number * 3);
  const isHere = number % 1000 < 3;
  const opened = epochMilliseconds(now) - (isHere ? (number % 7) * hour : (number % 8000) * hour + 24 * hour);
  const at = instantFromEpochMilliseconds(opened);
  const caseId = caseIdSchema.parse(String(number).padStart(26, '0'));
  const event = { schema: 1, caseId, at, actor: pick(owners, number) } as const;
  const source = { kind: 'typed' } as const;
  return [
    {
      ...event,
      sequence: 1,
      body: {
        type: 'CaseOpened',
        source,
        custodyRecordNumber: `NM/${pick(['QS', 'MX', 'HB'], number)}/26/${String(number).padStart(6, '0')}`,
        person: {
          surname: surnameOf(number),
          forenames: `${pick(forenames, number * 11)} ${pick(forenames, number * 3 + 1)}`,
          dateOfBirth: addDays(day('1950-01-01'), (number * 37) % 20_000),
          gender: number % 4 === 0 ? 'female' : 'male',
          ...(number % 3 === 0 && { pncId: `${String(number % 100).padStart(2, '0')}/${number}X` }),
        },
        ...(isHere && { detention: { arrivedAt: at, authorisedAt: at } }),
      },
    },
    {
      ...event,
      sequence: 2,
      body: {
        type: 'OffenceSet',
        source,
        offence: { offenceId: idSchema.parse(String(number).padStart(26, '9')), cjsCode, title },
      },
    },
  ];
}
