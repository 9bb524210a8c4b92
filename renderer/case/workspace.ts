import { createContext, use } from 'react';
import type { Station, User } from '../../shared/contract/index.ts';
import type { Case } from '../../shared/domain/case/case.ts';
import type { CaseCommand } from '../../shared/domain/case/commands.ts';
import type { CaseEvent } from '../../shared/domain/case/events.ts';
import type { SettingsVersion } from '../../shared/domain/settings/force-settings.ts';
import type { ScreenedDisposal } from '../../shared/frameworks/disposals.ts';
import type { CalendarDay, Instant } from '../../shared/time.ts';
import type { CaseStep } from '../app/navigation.ts';
import type { DisposalRow, RulesView } from './rules-view.ts';

/** What every step of an open case works with. */
export interface CaseWorkspace {
  readonly subject: Case;
  readonly events: readonly CaseEvent[];
  /** What screening says of each disposal. */
  readonly rules: RulesView;
  /** How the youth disposals stand that a person under 18 is referred for. Empty for an adult. */
  readonly youth: readonly DisposalRow<ScreenedDisposal>[];
  /** What stands in the way of the chosen disposal with its conditions. Null until one is chosen. */
  readonly proposal: RulesView | null;
  readonly settings: SettingsVersion;
  readonly user: User;
  readonly station: Station;
  readonly now: Instant;
  readonly today: CalendarDay;
  /** Saves what the command leads to. False when it was refused or could not be saved: the case then says why. */
  run(command: CaseCommand): Promise<boolean>;
  goTo(step: CaseStep): void;
  goToSettings(): void;
  close(): void;
}

export const WorkspaceContext = createContext<CaseWorkspace | null>(null);

export function useWorkspace(): CaseWorkspace {
  const workspace = use(WorkspaceContext);
  if (!workspace) throw new Error('A step is shown inside an open case');
  return workspace;
}
