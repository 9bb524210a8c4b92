import type { Case } from '../../shared/domain/case/case.ts';
import type { CaseCommand } from '../../shared/domain/case/commands.ts';
import { decide } from '../../shared/domain/case/decide.ts';
import {
  type Actor,
  type CaseAnswers,
  type CaseEvent,
  type CaseEventBody,
  type CaseId,
  type Condition,
  caseIdSchema,
  type Disposal,
  type OffenceDetails,
  type Person,
  type SignatoryRole,
} from '../../shared/domain/case/events.ts';
import { fold } from '../../shared/domain/case/evolve.ts';
import { procedures } from '../../shared/domain/case/procedure.ts';
import { currentSignedFacts, requiredSignatories } from '../../shared/domain/case/signed-facts.ts';
import { statementsFor } from '../../shared/domain/case/statements.ts';
import { defaultWording } from '../../shared/domain/pack/default-wording.ts';
import {
  type ForceSettings,
  initialForceSettings,
  type SettingsVersion,
} from '../../shared/domain/settings/force-settings.ts';
import {
  type CalendarDay,
  calendarDaySchema,
  epochMilliseconds,
  instantFromEpochMilliseconds,
  instantSchema,
} from '../../shared/time.ts';
import { unansweredCall } from './victims.ts';

export const day = (text: string): CalendarDay => calendarDaySchema.parse(text);
export const instant = (text: string) => instantSchema.parse(text);

/** A 26-letter id that says what it is for: `id('condition', 2)`. */
export const id = (name: string, number = 1): string =>
  `${name.toLowerCase().replaceAll(/[^0-9a-hjkmnp-tv-z]/g, '')}${number}`.padEnd(26, '0').slice(0, 26);

export const givenCaseId: CaseId = caseIdSchema.parse('7k3m9q2wgvencase0000000000');

export const sergeant: Actor = {
  userId: id('sergeant'),
  name: 'Alun Mockford',
  rank: 'sergeant',
  collarNumber: '7782',
};

export const station = {
  stationId: id('station'),
  name: 'Quayside Custody',
  forceCode: '99',
  forceName: 'Northmere Police',
};

const todaysSettings = { ...initialForceSettings, wording: defaultWording };

/** Version 1 is today's law. Version 2 has Part 6 in force from 1 September 2026 with everything it needs loaded. */
export const settingsHistory: readonly SettingsVersion[] = [
  { version: 1, at: instant('2026-08-01T09:00:00.000Z'), by: 'Alun Mockford', settings: todaysSettings },
  {
    version: 2,
    at: instant('2026-08-20T09:00:00.000Z'),
    by: 'Alun Mockford',
    settings: {
      ...todaysSettings,
      part6CommencedOn: day('2026-09-01'),
      excludedOffences: [],
      multipleCautionLimits: [],
      earlierOffences: { ACC: 'open' },
      penaltyMaxima: {
        DC: { summary: 10_000, 'either-way': 20_000, 'indictable-only': 30_000 },
        CC: { summary: 5_000, 'either-way': 10_000 },
      },
      policy: {
        domesticAbuse: { '*': 'inspector' },
        hateCrime: { '*': 'inspector' },
        knifeOrWeapon: { '*': 'inspector' },
        gravityFour: { '*': 'inspector' },
      },
    },
  },
];

/** What the simple caution, the community resolution and the penalty notice wait for. */
const othersLoaded: Partial<ForceSettings> = {
  specifiedOffences: ['PC53001'],
  simpleCautionRanks: { indictableOnly: 'superintendent', specified: 'inspector', similar: 'inspector' },
  communityResolutionAdmission: 'acceptance',
  communityResolutionSignOff: 'none',
  penaltyNoticeOffences: ['TH68010', 'CD71039'],
  penaltyNoticeCeilings: { shopTheftPence: 10_000, damagePence: 30_000, authority: 'inspector' },
};

/**
 * The station's history as it stands when a disposal of this kind is given: DC and CC once Part 6 is in force, the others
 * under today's law, with what they wait for.
 */
export function settingsFor(disposal: Disposal): readonly SettingsVersion[] {
  switch (disposal) {
    case 'DC':
    case 'CC':
      return settingsHistory;
    case 'ACC':
    case 'O22':
      return settingsHistory.slice(0, 1);
    case 'SC':
    case 'CR':
    case 'PND':
      return settingsHistory
        .slice(0, 1)
        .map((version) => ({ ...version, settings: { ...version.settings, ...othersLoaded } }));
  }
}

/** The newest of that history. */
export function settingsInUse(disposal: Disposal): SettingsVersion {
  const inUse = settingsFor(disposal).at(-1);
  if (!inUse) throw new Error('A station has settings from its first day');
  return inUse;
}

export const zofia: Person = {
  surname: 'Testowska',
  forenames: 'Zofia',
  dateOfBirth: day('1994-03-14'),
  gender: 'female',
  address: '3 Lôn Ddychmygol, Northmere NM1 0ZZ',
  pncId: '26/0000000Z',
  nationality: 'Polish',
  language: 'Polish',
};

export const shopTheft: OffenceDetails = {
  offenceId: id('offence'),
  cjsCode: 'TH68010',
  title: 'Theft from a shop',
  class: 'either-way',
  date: day('2026-11-18'),
  place: 'Nonesuch Stores, Bridge Street, Northmere',
  valuePence: 4_250,
  wording:
    'On 18 November 2026 at Northmere stole cosmetics to the value of £42.50 belonging to Nonesuch Stores, contrary to section 1(1) of the Theft Act 1968.',
};

export const attendance: Condition = {
  conditionId: id('condition'),
  kind: 'attendance',
  wording: 'Go to 2 sessions of the Harbwr alcohol awareness course at 4 Placeholder Row, Northmere.',
  objects: ['rehabilitation'],
  hours: 3,
  provider: 'Harbwr Alcohol Service',
  proof: 'A certificate of attendance from the course leader',
  endsOn: day('2027-01-14'),
};

/** A penalty of a lawful amount for an either-way offence, due on day 28 counting the day of giving. */
export const penaltyCondition: Condition = {
  conditionId: id('penalty'),
  kind: 'financial-penalty',
  wording: 'Pay a financial penalty.',
  objects: ['punishment'],
  amountPence: 8_050,
  payee: 'The designated officer, Northmere Magistrates’ Court',
  payeeIsDesignatedOfficer: true,
  method: 'By card on 0300 000 0000',
  payBy: day('2026-12-17'),
  nonPaymentConsequences:
    'The penalty rises to £120.75. If that is not paid by 7 January 2027 it may be registered as a fine.',
};

/** The penalty of a penalty notice: its last day follows from the day it is given. */
export const lowerTierPenalty: Condition = {
  conditionId: id('penalty'),
  kind: 'financial-penalty',
  wording: 'Pay the penalty',
  objects: ['punishment'],
  tier: 'lower',
  amountPence: 6_000,
  payee: 'HM Courts and Tribunals Service, Northmere',
  method: 'By card on 0300 000 0000',
};

/** What the person is asked to do, where the disposal asks for something; a penalty notice is of its lower tier. */
export const conditionsOf: Readonly<Record<Disposal, readonly Condition[]>> = {
  DC: [attendance],
  CC: [attendance],
  ACC: [attendance],
  SC: [],
  CR: [attendance],
  PND: [lowerTierPenalty],
  O22: [attendance],
};

/** What is on record of some disposals before they are given, beyond what every case has. */
export const answersOf: Partial<Record<Disposal, CaseAnswers>> = {
  O22: {
    outcome22Activity: 'Two sessions of the Harbwr alcohol awareness course.',
    outcome22CompletedOn: day('2026-11-19'),
  },
};

export interface GivenCaseTraits {
  readonly disposal?: Disposal;
  readonly person?: Partial<Person>;
  readonly offences?: readonly OffenceDetails[];
  readonly conditions?: readonly Condition[];
  /** An interpreter and an appropriate adult took part and signed. */
  readonly supported?: boolean;
  readonly victim?: { readonly name: string; readonly views: string };
  /** The signing was reopened and the caution given again, an hour after the first time. */
  readonly givenAgain?: boolean;
  /** What happened after the giving. */
  readonly after?: readonly CaseEventBody[];
}

/** When the caution is given, 02:14 in Northmere; the case was opened two hours before. */
export const givenAt = instant('2026-11-20T02:14:00.000Z');
const minute = 60_000;
const hour = 60 * minute;

export const names: Readonly<Record<SignatoryRole, string>> = {
  person: 'Zofia Testowska',
  'appropriate-adult': 'Hal Standby',
  interpreter: 'Ilona Fikcyjna',
  officer: 'Alun Mockford',
};

export const strokes = [
  [60, 220, 120, 90, 160, 240, 220, 80, 260, 230, 330, 150, 390, 240, 470, 120, 540, 250],
  [580, 200, 660, 120, 700, 230, 780, 110, 860, 240, 940, 160],
  [500, 60],
];

/** The whole stream of a caution that was lawfully given, from opening to giving, one event a minute. */
export function givenCaseEvents(traits: GivenCaseTraits = {}): CaseEvent[] {
  const { disposal = 'ACC', supported = false, victim, givenAgain = false, after = [] } = traits;
  const offences = traits.offences ?? [shopTheft];
  const conditions = traits.conditions ?? conditionsOf[disposal];
  const settings = settingsInUse(disposal);
  const events: CaseEvent[] = [];
  let now = epochMilliseconds(givenAt) - 2 * hour;
  const add = (body: CaseEventBody) => {
    const at = instantFromEpochMilliseconds(now);
    events.push({ schema: 1, caseId: givenCaseId, sequence: events.length + 1, at, actor: sergeant, body });
    now += minute;
  };
  /** What the command leads to now; a traits' case that the law refuses is a mistake in the test. */
  const carryOut = (command: CaseCommand) => {
    const at = instantFromEpochMilliseconds(now);
    const decision = decide(fold(events), command, { caseId: givenCaseId, now: at, actor: sergeant, settings });
    if (!decision.ok) throw new Error(`${command.type} is refused: ${JSON.stringify(decision.error)}`);
    for (const body of decision.value) add(body);
  };

  function give() {
    for (const { id: statement, wording } of statementsFor(fold(events))) {
      add({ type: 'StatementReadOut', statement, language: 'en', wording: wording.en });
    }
    if (procedures[disposal].isAgreed) add({ type: 'ConsentRecorded', consents: true });
    const signedFacts = currentSignedFacts(fold(events));
    if (!signedFacts) throw new Error('The traits leave a part of the signed document open');
    for (const role of requiredSignatories(fold(events))) {
      add({ type: 'SignatureMade', signature: { role, name: names[role], strokes, signedFacts } });
    }
    const earlier = events.filter(({ body }) => body.type === 'DisposalGiven').length;
    now = epochMilliseconds(givenAt) + earlier * hour;
    carryOut({ type: 'GiveDisposal', place: 'Quayside Custody' });
  }

  add({
    type: 'CaseOpened',
    source: { kind: 'typed' },
    custodyRecordNumber: 'NM/QS/26/004127',
    urn: '99NM0412726',
    person: { ...zofia, ...traits.person },
  });
  for (const offence of offences) {
    add({ type: 'OffenceSet', offence, source: { kind: 'typed' } });
    add({
      type: 'OffenceAnswered',
      offenceId: offence.offenceId,
      answers: {
        domesticAbuse: false,
        intimatePartner: false,
        hateCrime: false,
        knifeOrWeapon: false,
        harassmentOrStalking: false,
        consentOrDeath: false,
      },
    });
  }
  add({
    type: 'ScreeningAnswered',
    answers: {
      evidenceSufficient: true,
      evidenceSummary: 'Recorded on the shop’s cameras.',
      admission: 'admitted',
      admittedToAuthorisedPerson: true,
      admissionDetails: 'In interview at Quayside Custody.',
      legalAdvice: 'had-advice',
      fit: true,
      vulnerable: supported,
      interpreterNeeded: supported,
      ...(supported && {
        appropriateAdultPresent: true,
        appropriateAdultName: names['appropriate-adult'],
        interpreterPresent: true,
        interpreterName: names.interpreter,
      }),
      gravity: 2,
      likelySentence: 'fine',
      historyChecked: true,
      relevantForeignOffender: false,
      immigrationCheckRecorded: true,
      ...answersOf[disposal],
    },
  });
  if (victim) {
    const victimId = id('vctm');
    add({ type: 'VictimAdded', victim: { victimId, kind: 'person', name: victim.name } });
    add({ type: 'VictimContacted', contact: { ...unansweredCall, victimId, outcome: 'views-given' } });
    add({ type: 'VictimViewsRecorded', victimId, views: { words: victim.views } });
  } else {
    add({ type: 'NoIdentifiableVictim', reason: 'The goods were returned and the shop asked for no contact.' });
  }
  carryOut({ type: 'ChooseDisposal', disposal, reason: 'First offence, admitted at once.' });
  for (const condition of conditions) add({ type: 'ConditionSet', condition });
  give();
  if (givenAgain) {
    add({ type: 'SigningReopened', reason: 'The person asked to have it read again.' });
    give();
  }
  for (const body of after) add(body);
  return events;
}

/** The case those events leave. */
export const givenCase = (traits: GivenCaseTraits = {}): Case => fold(givenCaseEvents(traits));
