import type { Case } from '../../shared/domain/case/case.ts';
import {
  conditionsOutOfPlace,
  isActivityOutstanding,
  isConditionStepComplete,
} from '../../shared/domain/case/procedure.ts';
import { requiredSignatories, standingSignatures } from '../../shared/domain/case/signed-facts.ts';
import {
  documentsOfGiving,
  exportOfGiving,
  isOffenceAndPersonComplete,
  isVictimStepComplete,
  standingRefusal,
} from '../../shared/domain/case/stage.ts';
import { standingReadings, statementsFor } from '../../shared/domain/case/statements.ts';
import { standingNeeds } from '../../shared/domain/needs/needs-record.ts';
import { type CaseStep, caseSteps } from '../app/navigation.ts';
import type { Step } from '../components/StepRail.tsx';
import type { RulesView } from './rules-view.ts';
import { disposalWords } from './words.ts';

export const stepTitles: Record<CaseStep, string> = {
  'offence-and-person': 'Offence and person',
  screening: 'Screening',
  'victim-views': 'Victim views',
  needs: 'Needs',
  conditions: 'Conditions',
  authority: 'Authority',
  'give-and-sign': 'Give and sign',
  paperwork: 'Paperwork',
};

/** The rail: what each step still needs, in a few words. */
export function railOf(subject: Case, rules: RulesView, proposal: RulesView | null): readonly Step<CaseStep>[] {
  return caseSteps.map((id) => ({ id, title: stepTitles[id], ...stateOf[id](subject, rules, proposal) }));
}

/** Something was recorded of the person's needs or risks. */
export const isNeedsStepBegun = ({ needs }: Case): boolean => Object.values(needs).some(({ length }) => length > 0);

/** Some rule asks for authority, or one was asked for or recorded. */
export const isAuthorityStepNeeded = (subject: Case, proposal: RulesView | null): boolean =>
  subject.authorityRequests.length > 0 ||
  subject.authorities.length > 0 ||
  (!subject.given && proposal?.disposals[0]?.status === 'needs-authority');

function conditionsDone({ conditions: { length }, disposal }: Case): string {
  const counted = (what: string) => `${length} ${what}${length === 1 ? '' : 's'}`;
  switch (disposal?.disposal) {
    case 'SC':
      return 'None needed';
    case 'PND':
      return 'Tier chosen';
    case 'O22':
      return 'Completed';
    case 'CR':
      return length === 0 ? 'Nothing asked' : counted('action');
    default:
      return counted('condition');
  }
}

type Standing = Pick<Step<CaseStep>, 'status' | 'state'>;
const done = (status: string): Standing => ({ status, state: 'done' });
const toDo = (status: string): Standing => ({ status, state: 'to-do' });

const stateOf: Record<CaseStep, (subject: Case, rules: RulesView, proposal: RulesView | null) => Standing> = {
  'offence-and-person': (subject) =>
    isOffenceAndPersonComplete(subject)
      ? done('Complete')
      : subject.offences.length === 0
        ? toDo('Offence needed')
        : toDo('In progress'),
  screening: (subject, rules) => {
    const chosen = subject.disposal;
    if (!chosen) {
      if (standingRefusal(subject)) return { status: 'Refused: choose again', state: 'warning' };
      const isOpen = rules.disposals.some(({ status }) => status === 'available' || status === 'needs-authority');
      return toDo(isOpen ? 'Choose a disposal' : 'Facts needed');
    }
    const standing = rules.disposals.find(({ disposal }) => disposal === chosen.disposal);
    if (subject.given || standing?.status === 'available') return done(disposalWords[chosen.disposal]);
    if (standing?.status === 'needs-authority') return { status: 'Authority needed', state: 'authority' };
    return { status: standing?.status === 'barred' ? 'Barred now' : 'Facts needed', state: 'problem' };
  },
  'victim-views': (subject) => {
    if (subject.noVictimReason !== undefined) return done('No identifiable victim');
    if (isVictimStepComplete(subject)) return done('Complete');
    return subject.victims.length > 0 ? { status: 'Attempt due', state: 'warning' } : toDo('Not started');
  },
  needs: ({ needs }, rules) => {
    if (rules.rows.some(({ id, outcome }) => id === 'S3-04' && outcome === 'bar')) {
      return { status: 'Welfare step or review due', state: 'warning' };
    }
    const asked = standingNeeds(needs).filter(({ present }) => present !== 'not-asked').length;
    return asked === 0 ? toDo('Optional') : done(`${asked} pathway${asked === 1 ? '' : 's'} asked`);
  },
  conditions: (subject, _rules, proposal) => {
    const { conditions, given } = subject;
    if (conditionsOutOfPlace(subject).length > 0) return { status: 'Set for another disposal', state: 'problem' };
    if (!isConditionStepComplete(subject)) return toDo('Not started');
    if (isActivityOutstanding(subject)) return toDo('To be completed');
    const standing = proposal?.disposals[0]?.status;
    if (!given && conditions.length > 0 && standing === 'barred') return { status: 'Over a limit', state: 'problem' };
    return done(conditionsDone(subject));
  },
  authority: (subject, _rules, proposal) => {
    if (!isAuthorityStepNeeded(subject, proposal)) return done('Not needed');
    const isWaiting = subject.authorityRequests.some(({ answer }) => !answer);
    if (isWaiting) return { status: 'Waiting for an answer', state: 'authority' };
    return proposal?.disposals[0]?.status === 'needs-authority'
      ? { status: 'Authority needed', state: 'authority' }
      : done('On record');
  },
  'give-and-sign': (subject) => {
    if (subject.given) return done('Given and signed');
    if (!isConditionStepComplete(subject)) return { status: 'After conditions', state: 'locked' };
    const total = statementsFor(subject).length;
    const read = standingReadings(subject).length;
    if (read < total) return toDo(read === 0 ? 'Not started' : `${read} of ${total} read out`);
    return toDo(`${standingSignatures(subject).length} of ${requiredSignatories(subject).length} signed`);
  },
  paperwork: (subject) => {
    if (!subject.given) return { status: 'Locked until signed', state: 'locked' };
    if (documentsOfGiving(subject).length === 0) return toDo('To make');
    const exported = exportOfGiving(subject);
    if (!exported) return toDo('To export');
    return exported.delivered ? done('Delivered') : { status: 'Waiting to be delivered', state: 'warning' };
  },
};
