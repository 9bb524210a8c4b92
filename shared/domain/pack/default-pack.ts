import { selfDefinedEthnicities } from '../../reference/ethnicity-codes.ts';
import { calendarDaySchema } from '../../time.ts';
import { builtInLibrary } from '../conditions/built-in-library.ts';
import { conditionLibrarySchema } from '../conditions/condition-library.ts';
import { bankHolidays } from '../dates/bank-holidays.ts';
import { needsPathways } from '../needs/pathways.ts';
import { type ForceSettings, initialForceSettings } from '../settings/force-settings.ts';
import { defaultWording } from './default-wording.ts';
import { defaultPackId, type Pack, type StationSettings } from './pack.ts';

/**
 * The pack a station starts from: today's regime, so that the program is of use on its first day. It holds what law.md
 * states and nothing that law.md says was not found. It is part of the program, so nobody signs it.
 */

const day = (text: string) => calendarDaySchema.parse(text);

/** The 5+1 groups (law.md section 9) by the first letter of a code. Chinese is counted with Other. */
const ethnicGroups: Readonly<Record<string, string>> = {
  W: 'White',
  M: 'Mixed',
  A: 'Asian or Asian British',
  B: 'Black or Black British',
  O: 'Other',
  N: 'Not stated',
};
const groupOf = (code: string): string => (code === 'A4' ? 'Other' : (ethnicGroups[code.charAt(0)] ?? 'Other'));

/** Law.md section 3.2. */
const checklist = [
  { id: 'age', en: 'Is the suspect 18 or over today?', cy: 'A yw’r un dan amheuaeth yn 18 oed neu’n hŷn heddiw?' },
  {
    id: 'identity-and-history',
    en: 'Is identity confirmed and has the history on PNC and local records been checked?',
    cy: 'A yw’r hunaniaeth wedi’i chadarnhau ac a yw’r hanes ar PNC a chofnodion lleol wedi’i wirio?',
  },
  { id: 'evidence', en: 'Is there enough evidence to charge?', cy: 'A oes digon o dystiolaeth i gyhuddo?' },
  {
    id: 'admission',
    en: 'Has the suspect made a clear, reliable admission, with no defence raised?',
    cy: 'A yw’r un dan amheuaeth wedi gwneud cyfaddefiad clir a dibynadwy, heb godi amddiffyniad?',
  },
  {
    id: 'offence-open',
    en: 'Is the offence open to this disposal?',
    cy: 'A yw’r drosedd yn agored i’r gwarediad hwn?',
  },
  { id: 'history-allows', en: 'Does history allow it?', cy: 'A yw’r hanes yn ei ganiatáu?' },
  {
    id: 'special-category',
    en: 'Is it a special category: domestic abuse, hate, knife, sexual, child victim, emergency worker, road traffic, football, foreign national?',
    cy: 'A yw’n gategori arbennig: cam-drin domestig, casineb, cyllell, rhywiol, dioddefwr sy’n blentyn, gweithiwr brys, traffig ffyrdd, pêl-droed, gwladolyn tramor?',
  },
  {
    id: 'gravity',
    en: 'What is the gravity score after factors, and is the public interest met out of court?',
    cy: 'Beth yw’r sgôr difrifoldeb ar ôl y ffactorau, ac a yw budd y cyhoedd yn cael ei ddiwallu y tu allan i’r llys?',
  },
  {
    id: 'victim',
    en: 'Have the victim’s views been sought and recorded, with the remedy document?',
    cy: 'A geisiwyd barn y dioddefwr, ac a yw wedi’i chofnodi, gyda’r ddogfen rhwymedi cymunedol?',
  },
  {
    id: 'understanding',
    en: 'Is the suspect fit, understanding, offered legal advice, with appropriate adult and interpreter if needed, and told the consequences?',
    cy: 'A yw’r un dan amheuaeth mewn cyflwr addas ac yn deall, ac a yw wedi cael cynnig cyngor cyfreithiol, oedolyn priodol a chyfieithydd os oes eu hangen, a gwybod am y canlyniadau?',
  },
  {
    id: 'conditions',
    en: 'Are the conditions tied to needs or harm, achievable, in time, with a named provider?',
    cy: 'A yw’r amodau’n gysylltiedig ag anghenion neu niwed, yn gyraeddadwy, mewn pryd, a chyda darparwr a enwir?',
  },
  {
    id: 'authority',
    en: 'Is the right authority recorded, with reasons?',
    cy: 'A yw’r awdurdodiad cywir wedi’i gofnodi, gyda rhesymau?',
  },
];

const welshPathways: Readonly<Record<(typeof needsPathways)[number]['id'], string>> = {
  accommodation: 'Llety',
  employment: 'Cyflogaeth, hyfforddiant ac addysg',
  drugs: 'Cyffuriau',
  alcohol: 'Alcohol',
  'mental-health': 'Iechyd meddwl',
  'physical-health': 'Iechyd corfforol',
  relationships: 'Perthnasoedd a theulu',
  finance: 'Arian, budd-daliadau a dyled',
  attitudes: 'Agweddau, meddwl ac ymddygiad',
  lifestyle: 'Ffordd o fyw a chymdeithion',
  gambling: 'Gamblo',
  'domestic-abuse': 'Cam-drin domestig, fel cyflawnwr neu ddioddefwr',
  trauma: 'Trawma a gwasanaethau i fenywod',
  neurodiversity: 'Niwroamrywiaeth',
};

const settings: ForceSettings = {
  ...initialForceSettings,
  checklist,
  wording: defaultWording,
  victimCode: { workingDays: { standard: 5, enhanced: 1 } },
  bankHolidays: [...bankHolidays.days].map(day),
  drugTest: { chargeMinimumAge: 14, drugs: ['heroin', 'cocaine', 'crack'] },
  outcomeCodes: { ACC: '3', SC: '3', YC: '2', YCC: '2', PND: '6', CR: '8', O22: '22' },
  ethnicityCodes: {
    name: '19+1',
    codes: selfDefinedEthnicities.map(({ code, meaning }) => ({ code, en: meaning, group: groupOf(code) })),
  },
  scrutiny: {
    grades: [
      { grade: 1, wording: 'Appropriate and in line with guidance' },
      { grade: 2, wording: 'Appropriate, with observations' },
      { grade: 3, wording: 'Inappropriate' },
      { grade: 4, wording: 'The panel cannot agree' },
    ],
  },
  section62Justification: 'optional',
  pathways: needsPathways.map(({ id, name }) => ({ id, en: name, cy: welshPathways[id] })),
  conditionLibrary: conditionLibrarySchema.parse(builtInLibrary),
  cohort: { acceptedInstruments: [{ instrument: 'OGRS', version: '3' }] },
  penaltyNoticeCeilings: { shopTheftPence: 10_000, damagePence: 30_000, authority: 'inspector' },
  marking: { text: 'OFFICIAL-SENSITIVE' },
};

export const defaultPack: Pack = {
  packId: defaultPackId,
  version: '2026.1',
  title: 'Today’s law, as Proviso brings it',
  issuer: 'Proviso',
  issuedOn: day('2026-11-20'),
  effectiveFrom: day('2026-11-20'),
  expiresOn: null,
  forceCode: null,
  basis: 'in-force',
  settings,
  citations: [
    {
      about: 'part6CommencedOn',
      text: 'PCSC Act 2022 Part 6: enacted, not in force',
      kind: 'Act',
      certainty: 'verified',
      basis: 'in-force',
    },
    {
      about: 'period',
      text: 'MOPAC decision of 4 October 2023 (16 to 20 weeks); code of practice 2013',
      kind: 'Practice',
      certainty: 'recalled',
      basis: 'in-force',
    },
    {
      about: 'chargeMarginDays',
      text: 'Magistrates’ Courts Act 1980 s127; the 21 days are practice',
      kind: 'Practice',
      certainty: 'recalled',
      basis: 'in-force',
    },
    {
      about: 'checklist',
      text: 'CJA 2003 s23; PCSC Act 2022 s99, s108; CJCA 2015 s17; ASBCPA 2014 s102; gravity matrices 2013 and 2019',
      kind: 'Guidance',
      certainty: 'derived',
      basis: 'in-force',
    },
    {
      about: 'wording',
      text: 'PCSC Act 2022 s99, s108; CJA 2003 s23; R (Stratton) [2013] EWHC 1561 (Admin); CJPA 2001 s4, s5, s8',
      kind: 'Act',
      certainty: 'derived',
      basis: 'in-force',
    },
    {
      about: 'victimCode',
      text: 'Code of Practice for Victims 2021',
      kind: 'Code',
      certainty: 'verified',
      basis: 'in-force',
    },
    {
      about: 'bankHolidays',
      text: 'Banking and Financial Dealings Act 1971 s1, Sch 1: England and Wales, 2026 and 2027',
      kind: 'Act',
      certainty: 'recalled',
      basis: 'in-force',
    },
    {
      about: 'drugTest',
      text: 'PACE 1984 s63B (14 for a test after charge); SI 2001/1816 (drugs)',
      kind: 'Act',
      certainty: 'recalled',
      basis: 'in-force',
    },
    {
      about: 'outcomeCodes',
      text: 'Home Office crime outcomes; none was found for diversionary and community cautions',
      kind: 'Guidance',
      certainty: 'verified',
      basis: 'in-force',
    },
    {
      about: 'ethnicityCodes',
      text: 'Self-defined ethnicity, 18+1, with Roma of the 19+1 set',
      kind: 'Practice',
      certainty: 'recalled',
      basis: 'in-force',
    },
    {
      about: 'scrutiny',
      text: 'Scrutiny panels of Dorset, Durham and West Mercia',
      kind: 'Practice',
      certainty: 'verified',
      basis: 'in-force',
    },
    {
      about: 'section62Justification',
      text: 'DPA 2018 s62; Data (Use and Access) Act 2025 s82, commencement not confirmed',
      kind: 'Act',
      certainty: 'derived',
      basis: 'in-force',
    },
    {
      about: 'conditionLibrary',
      text: 'Proviso’s own wording; kinds and hours: PCSC Act 2022 s101, s110; CJA 2003 s22',
      kind: 'Practice',
      certainty: 'derived',
      basis: 'in-force',
    },
    { about: 'pathways', text: 'Common list of needs', kind: 'Practice', certainty: 'recalled', basis: 'in-force' },
    {
      about: 'cohort',
      text: 'MOPAC DMPCD 2015-57, paragraph 1.3; the version in use then',
      kind: 'Policy',
      certainty: 'recalled',
      basis: 'in-force',
    },
    {
      about: 'penaltyNoticeCeilings',
      text: 'Retail theft under £100, damage under £300; the rank is our reading',
      kind: 'Policy',
      certainty: 'recalled',
      basis: 'in-force',
    },
    {
      about: 'marking',
      text: 'Government Security Classifications',
      kind: 'Policy',
      certainty: 'verified',
      basis: 'in-force',
    },
  ],
  notes: [
    'Built into Proviso and not signed. Adopt your own force’s pack for what the law leaves to the force.',
    'What is recalled and not verified must be checked before it is relied on.',
  ],
};

const { settings: _settings, ...unsignedPack } = defaultPack;

/** What a new station's first version holds. */
export const defaultVersion = {
  settings,
  pack: { ...unsignedPack, signed: null },
} satisfies Pick<StationSettings, 'settings' | 'pack'>;
