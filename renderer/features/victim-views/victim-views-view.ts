import type { Case } from '../../../shared/domain/case/case.ts';
import type { CaseId, Disposal } from '../../../shared/domain/case/events.ts';
import type { CommunityRemedy, VictimService } from '../../../shared/domain/settings/force-settings.ts';
import type { EnhancedRightsReason } from '../../../shared/domain/victims/enhanced-rights.ts';
import type { NoticeOfDecision, NoticeSetting } from '../../../shared/domain/victims/notice-of-decision.ts';
import type { OtherCase } from '../../../shared/domain/victims/repeat-victim.ts';
import { hasViews, isEffortRecorded, type Victim } from '../../../shared/domain/victims/victim.ts';
import type {
  ContactChannel,
  PromptPoint,
  SupportKind,
  SupportOffer,
  VictimContactDetails,
  VictimDetails,
  VictimDuties,
  VictimViews,
  Vulnerability,
} from '../../../shared/domain/victims/victim-events.ts';
import type { PromptState } from '../../../shared/domain/victims/victim-prompts.ts';
import type { ServicesOffered } from '../../../shared/domain/victims/victim-services.ts';
import { part6RemedyDocumentArea } from '../../../shared/frameworks/part-6/remedy-document-area.ts';
import { assertNever } from '../../../shared/result.ts';
import { type CalendarDay, clockTimeOf, dayOf, type Instant, longDate, shortDate } from '../../../shared/time.ts';
import type { IconName } from '../../components/Icon.tsx';
import type { TagColour } from '../../components/Tag.tsx';

type Options<V extends string> = readonly { readonly value: V; readonly label: string }[];

/** The choices of a question, in the order in which their words are written. */
export const optionsOf = <V extends string>(words: Readonly<Record<V, string>>): Options<V> =>
  (Object.keys(words) as V[]).map((value) => ({ value, label: words[value] }));

export const channelWords: Readonly<Record<ContactChannel, string>> = {
  phone: 'Phone',
  'in-person': 'In person',
  text: 'Text message',
  email: 'Email',
  letter: 'Letter',
  'through-someone-else': 'Through someone else',
};

export const preferenceWords: Readonly<Record<NonNullable<VictimDetails['prefers']>, string>> = {
  ...channelWords,
  'no-preference': 'No preference',
};

export const outcomeWords: Readonly<Record<VictimContactDetails['outcome'], string>> = {
  'views-given': 'Gave views',
  'statement-taken': 'Statement taken',
  'no-answer': 'No answer',
  'message-left': 'Message left',
  'asked-to-wait': 'Asked to wait',
  declined: 'Declined',
};

export const onDisposalWords: Readonly<Record<NonNullable<VictimViews['onDisposal']>, string>> = {
  supports: 'Supports',
  'no-view': 'No view',
  opposes: 'Opposes',
  'would-not-say': 'Would not say',
};

export const restorativeWords: Readonly<Record<NonNullable<VictimViews['restorative']>, string>> = {
  interested: 'Interested',
  'not-now': 'Not now',
  declined: 'Declined',
};

export const statementWords: Readonly<Record<NonNullable<VictimDuties['personalStatement']>, string>> = {
  offered: 'Offered',
  taken: 'Taken',
  declined: 'Declined',
};

export const supportKindWords: Readonly<Record<SupportKind, string>> = {
  emotional: 'Emotional support',
  practical: 'Practical help',
  'domestic-abuse': 'Domestic abuse',
  'sexual-violence': 'Sexual violence',
  'hate-crime': 'Hate crime',
  children: 'Children and young people',
  restorative: 'Restorative justice',
  business: 'Business crime',
  other: 'Other',
};

export const supportAnswerWords: Readonly<Record<SupportOffer['answer'], string>> = {
  offered: 'Offered',
  accepted: 'Accepted',
  declined: 'Declined',
};

/** What can be chosen for a service of the list: nothing said of it yet, or the answer. */
export const serviceAnswerWords: Readonly<Record<SupportOffer['answer'] | 'not-offered', string>> = {
  'not-offered': 'Not offered',
  ...supportAnswerWords,
};

/** Whose services are listed, and why where it is not those of one area. */
export function servicesInWords({ area, whyAll }: ServicesOffered): string {
  if (area !== null) return `Services of ${area}.`;
  return whyAll === 'none-in-area'
    ? 'No service is listed for the area of the offence: all are shown.'
    : 'The area of the offence is not recorded: services of every area are shown.';
}

/** `Hate crime, Practical help. 01632 960 441`; with its area where the list is of several. */
export const serviceDetail = ({ needs, area, contact }: VictimService, isOfOneArea: boolean): string =>
  `${isOfOneArea ? '' : `${area}: `}${needs.map((need) => supportKindWords[need]).join(', ')}. ${contact}`;

const vulnerabilityWords: Readonly<Record<Vulnerability, string>> = {
  vulnerable: 'Vulnerable',
  intimidated: 'Intimidated',
  repeat: 'Repeat victim',
  'persistently-targeted': 'Persistently targeted',
  child: 'Under 18',
};

const enhancedRightsWords: Readonly<Record<EnhancedRightsReason, string>> = {
  ...vulnerabilityWords,
  'domestic-abuse': 'Domestic abuse',
  'hate-crime': 'Hate crime',
};

/** What can be said of a person; a business can be targeted, but is neither young nor vulnerable. */
export const vulnerabilityOptions = (kind: VictimDetails['kind']): Options<Vulnerability> =>
  optionsOf(vulnerabilityWords).filter(
    ({ value }) => kind === 'person' || value === 'repeat' || value === 'persistently-targeted',
  );

/** `Enhanced rights: Vulnerable, Under 18`. Null where there are none. */
export const enhancedRightsInWords = (reasons: readonly EnhancedRightsReason[]): string | null =>
  reasons.length === 0 ? null : `Enhanced rights: ${reasons.map((reason) => enhancedRightsWords[reason]).join(', ')}`;

interface Duty {
  readonly sentence: string;
  readonly citation: string;
}

const beforeConditions =
  'Make reasonable efforts to get every victim’s views before you decide the conditions, and take them into account.';
const underTheCode: Duty = {
  sentence: 'Ask every victim for their views, and tell them what is decided.',
  citation: 'Victims’ Code 2021',
};
const duties: Readonly<Record<Disposal, Duty>> = {
  DC: { sentence: beforeConditions, citation: 'PCSC Act 2022 s100(3)' },
  CC: { sentence: beforeConditions, citation: 'PCSC Act 2022 s109(3)' },
  ACC: {
    sentence: 'Ask every victim for their views before you decide the conditions, and record each attempt.',
    citation: 'CJA 2003 s23ZA',
  },
  CR: {
    sentence:
      'Make reasonable efforts to get every victim’s views on what the person should be asked to do, and ask for the action they choose unless it is inappropriate.',
    citation: 'ASBCPA 2014 s102',
  },
  SC: underTheCode,
  PND: underTheCode,
  O22: underTheCode,
};

/** What the law asks here, once a disposal is chosen; until then what the Victims’ Code always asks. */
export const dutyFor = (disposal: Disposal | undefined): Duty => (disposal ? duties[disposal] : underTheCode);

interface Mark {
  readonly colour: TagColour;
  readonly words: string;
  readonly icon?: IconName;
}

export function stepMark({ victims, noVictimReason }: Case): Mark {
  if (noVictimReason !== undefined) return { colour: 'green', words: 'No identifiable victim', icon: 'check' };
  if (victims.length === 0) return { colour: 'grey', words: 'Not started' };
  const waiting = victims.filter((victim) => !isEffortRecorded(victim)).length;
  if (waiting === 0) return { colour: 'green', words: 'Reasonable efforts made', icon: 'check' };
  return { colour: 'orange', words: `Efforts due for ${waiting} of ${victims.length}` };
}

export function victimMark(victim: Victim): Mark {
  if (hasViews(victim)) return { colour: 'green', words: 'Views recorded' };
  if (victim.contacts.some(({ outcome }) => outcome === 'views-given')) {
    return { colour: 'orange', words: 'Write the views down' };
  }
  const tried = victim.contacts.length;
  if (tried === 0) return { colour: 'orange', words: 'Attempt due' };
  return { colour: 'blue', words: `Tried ${tried === 1 ? 'once' : `${tried} times`}` };
}

const outcomeColours: Readonly<Record<VictimContactDetails['outcome'], TagColour>> = {
  'views-given': 'green',
  'statement-taken': 'green',
  'no-answer': 'grey',
  'message-left': 'grey',
  'asked-to-wait': 'blue',
  declined: 'grey',
};

export interface AttemptRow {
  readonly contactId: string;
  readonly when: string;
  readonly how: string;
  readonly by: string;
  readonly result: Mark;
  readonly note: string | undefined;
}

export const attemptRows = ({ contacts }: Victim, today: CalendarDay): readonly AttemptRow[] =>
  contacts.map(({ contactId, madeAt, channel, madeBy, outcome, note }) => ({
    contactId,
    when: momentInWords(madeAt, today),
    how: channelWords[channel],
    by: madeBy,
    result: { colour: outcomeColours[outcome], words: outcomeWords[outcome] },
    note,
  }));

/** `18 Nov, 21:15`; with the year where it is not this one. */
export function momentInWords(instant: Instant, today: CalendarDay): string {
  const day = shortDate(dayOf(instant));
  const isThisYear = dayOf(instant).slice(0, 4) === today.slice(0, 4);
  return `${isThisYear ? day.slice(0, -5) : day}, ${clockTimeOf(instant)}`;
}

/** How the victim is reached and what makes them vulnerable; how to reach them safely stands where they are called. */
export function contactRows({
  kind,
  contactName,
  phone,
  email,
  prefers,
  preferredTimes,
  vulnerabilities,
}: VictimDetails): readonly { readonly key: string; readonly value: string }[] {
  const reached = [phone, email].filter((each) => each !== undefined).join(', ');
  const preference = [prefers && preferenceWords[prefers], preferredTimes].filter((each) => each !== undefined);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [kind === 'business' ? 'Speaks for it' : 'Speaks for them', contactName],
    ['Contact', reached || 'Not recorded'],
    ['Prefers', preference.join(', ') || 'Not asked'],
    [
      'Vulnerability',
      vulnerabilities?.map((each) => vulnerabilityWords[each]).join(', ') || (vulnerabilities ? 'None' : 'Not asked'),
    ],
  ];
  return rows.flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));
}

/** Stands for "none of these": references come from the force and are never empty. */
export const noneOfThese = '';

export interface RemedyChoice {
  readonly hint: string;
  readonly options: Options<string>;
  /** The document is of another area than an offence: P6-16. */
  readonly warning: string | null;
}

/** The actions a victim is asked about: the community remedy document of the area of the offence. Null: none loaded. */
export function remedyChoice(
  remedy: CommunityRemedy | null | undefined,
  offences: Case['offences'],
  wants: string | null | undefined,
): RemedyChoice | null {
  if (!remedy) return null;
  const isElsewhere = offences.some(({ area }) => area !== undefined && area !== remedy.area);
  const isListed = !wants || remedy.actions.some(({ reference }) => reference === wants);
  const { reason, citation } = part6RemedyDocumentArea;
  return {
    hint: `Community remedy document of ${remedy.area}`,
    options: [
      ...remedy.actions.map(({ reference, wording }) => ({ value: reference, label: wording })),
      ...(isListed ? [] : [{ value: wants, label: `${wants}, no longer in the document` }]),
      { value: noneOfThese, label: 'None of these' },
    ],
    warning: isElsewhere ? `${reason.en} (${citation.text})` : null,
  };
}

/** Links shown at most: a chain of shops may be the victim of hundreds of cases. */
const mostLinks = 5;

export interface OtherCasesView {
  readonly sentence: string;
  readonly links: readonly { readonly caseId: CaseId; readonly words: string }[];
  readonly more: string | null;
}

/** Where else they are a victim, by custody record number only. Null: nowhere that may be shown. */
export function otherCasesView(cases: readonly OtherCase[]): OtherCasesView | null {
  if (cases.length === 0) return null;
  const isSure = cases.some(({ isByNameAlone }) => !isByNameAlone);
  return {
    sentence: `${isSure ? 'Also' : 'Perhaps also'} a victim in ${cases.length} other case${cases.length === 1 ? '' : 's'}`,
    links: cases.slice(0, mostLinks).map(({ caseId, custodyRecordNumber, isByNameAlone }) => ({
      caseId,
      words: `${custodyRecordNumber ?? 'No custody record number'}${isByNameAlone ? ', by name alone' : ''}`,
    })),
    more: cases.length > mostLinks ? `and ${cases.length - mostLinks} more` : null,
  };
}

const asCondition = 'It becomes a condition, unless it cannot be attached or is inappropriate.';
const afterAsking: Readonly<Record<Disposal, string | null>> = {
  DC: asCondition,
  CC: asCondition,
  ACC: asCondition,
  CR: 'Ask the person to do it, unless it is inappropriate.',
  SC: null,
  PND: null,
  O22: null,
};

/**
 * What follows when the victim, or every victim, wants the same listed action: PCSC Act 2022 s100(5), s109(5); ASBCPA
 * 2014 s102. Null while they do not, and where the disposal asks nothing of the person.
 */
export function wantedByAll({ victims, disposal }: Case, remedy: CommunityRemedy | null | undefined): string | null {
  const follows = disposal && afterAsking[disposal.disposal];
  const wanted = victims[0]?.views?.wants;
  const action = remedy?.actions.find(({ reference }) => reference === wanted)?.wording;
  if (!follows || !action || !victims.every(({ views }) => views?.wants === wanted)) return null;
  return `${victims.length === 1 ? 'The victim wants' : 'Every victim wants'}: ${action} ${follows}`;
}

const settingNames: Readonly<Record<NoticeSetting, string>> = {
  victimCode: 'times of the Victims’ Code',
  bankHolidays: 'bank holidays',
};

const workingDaysInWords = (days: number): string => `${days} working day${days === 1 ? '' : 's'}`;

/** When the victim is to be told of the decision, or was. */
export function noticeInWords(notice: NoticeOfDecision): { readonly words: string; readonly mark: Mark | null } {
  switch (notice.state) {
    case 'not-begun':
      return {
        words:
          notice.workingDays === null
            ? 'Their time to be told begins when the disposal is given. The force’s settings do not hold how long it is.'
            : `Tell them within ${workingDaysInWords(notice.workingDays)} after the day it is given.`,
        mark: null,
      };
    case 'not-loaded': {
      const missing = notice.missing.map((setting) => settingNames[setting]).join(' or the ');
      return {
        words: `Given on ${longDate(notice.decidedOn)}. The force’s settings do not hold the ${missing}, so no last day is worked out.`,
        mark: null,
      };
    }
    case 'due':
      return { words: `Tell them by ${longDate(notice.notifyBy)}.`, mark: { colour: 'orange', words: 'Due' } };
    case 'late':
      return { words: `They were to be told by ${longDate(notice.notifyBy)}.`, mark: { colour: 'red', words: 'Late' } };
    case 'told':
      return { words: `In time: by ${longDate(notice.notifyBy)}.`, mark: { colour: 'green', words: 'Told' } };
    case 'told-late':
      return {
        words: `After the last day, ${longDate(notice.notifyBy)}.`,
        mark: { colour: 'orange', words: 'Told late' },
      };
    default:
      return assertNever(notice);
  }
}

export const promptPointWords: Readonly<Record<PromptPoint, string>> = {
  intake: 'At intake',
  decision: 'At the decision',
  issue: 'When it is given',
};

/** How the offer of support at one point stands. */
export function promptMark(prompt: PromptState): Mark {
  switch (prompt.state) {
    case 'not-reached':
      return { colour: 'grey', words: 'Not yet' };
    case 'due':
      return { colour: 'orange', words: 'Due' };
    case 'answered':
      return { colour: 'green', words: `Answered ${shortDate(prompt.day)}` };
    case 'deferred':
      return { colour: 'blue', words: `Put off until ${shortDate(prompt.day)}` };
    case 'due-again':
      return { colour: 'orange', words: `Due since ${shortDate(prompt.day)}` };
    default:
      return assertNever(prompt);
  }
}

/** What is wrong with the day an offer of support is put off until, if anything. */
export const putOffProblem = (until: CalendarDay, today: CalendarDay): string | undefined =>
  until > today ? undefined : 'The day it is put off until must be after today';

/** What is wrong with the day a victim was told, if anything. */
export function toldProblem(told: CalendarDay, decidedOn: CalendarDay, today: CalendarDay): string | undefined {
  if (told > today) return 'The day they were told must be today or in the past';
  if (told < decidedOn) return `The day they were told must be ${longDate(decidedOn)}, when it was given, or later`;
  return undefined;
}
