import { create } from 'zustand';
import type { CaseId } from '../../shared/domain/case/events.ts';
import type { CaseStage } from '../../shared/domain/case/stage.ts';
import { commitDrafts } from '../components/commit-drafts.ts';

export const caseSteps = [
  'offence-and-person',
  'screening',
  'victim-views',
  'needs',
  'conditions',
  'authority',
  'give-and-sign',
  'paperwork',
] as const;
export type CaseStep = (typeof caseSteps)[number];

export type Route =
  | { readonly screen: 'worklist' | 'outbox' | 'people' | 'settings' }
  /** The person a case is about, across all their cases. */
  | { readonly screen: 'person'; readonly caseId: CaseId }
  | { readonly screen: 'case'; readonly caseId: CaseId; readonly step: CaseStep };

/** Where the user is. Kept in memory only: no address, no history, nothing that could name a person. */
export const useNavigation = create<{ readonly route: Route }>(() => ({ route: { screen: 'worklist' } }));

/** Shows another screen, after what is being typed has been committed. */
export function go(route: Route): void {
  commitDrafts();
  useNavigation.setState({ route });
}

/** The step at which work on a case goes on. */
export const stepOf = (stage: CaseStage): CaseStep => caseSteps.find((step) => step === stage) ?? 'paperwork';

const titles = {
  worklist: 'Worklist - Proviso',
  outbox: 'Outbox - Proviso',
  people: 'People of this station - Proviso',
  settings: 'Settings - Proviso',
} as const;

/** The window's title. A case and a person have none: titles show in task bars and on shared screens. */
export const titleOf = (route: Route): string =>
  route.screen === 'case' || route.screen === 'person' ? 'Proviso' : titles[route.screen];
