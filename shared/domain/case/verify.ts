import { rulesOf } from '../../frameworks/rules.ts';
import { failure, ok, type Result } from '../../result.ts';
import type { SettingsVersion } from '../settings/force-settings.ts';
import type { Case } from './case.ts';
import type { CaseCommand } from './commands.ts';
import { decide } from './decide.ts';
import type { CaseEvent } from './events.ts';
import { fold } from './evolve.ts';
import { currentSignedFacts, sameContent, sameSignedFacts } from './signed-facts.ts';

export type NotGivenLawfully =
  | { readonly kind: 'disposal-not-given' }
  | { readonly kind: 'disposal-not-lawful'; readonly detail?: string };

/**
 * Asks the giving of a disposal again, from nothing but its events and the station's own history of settings: would it
 * have been chosen and given, at those moments, by those officers, on those facts? This is how the main process refuses
 * a document or a package for a disposal that no screen could have given. The rules asked are those of the version the
 * decision was made under.
 */
export function verifyGiven(
  events: readonly CaseEvent[],
  settings: readonly SettingsVersion[],
): Result<undefined, NotGivenLawfully> {
  const now = fold(events);
  if (!now.given) return failure({ kind: 'disposal-not-given' });
  if (!sameSignedFacts(currentSignedFacts(now), now.given.signedFacts)) return notLawful('changed after giving');
  const given = events.findLastIndex(({ body }) => body.type === 'DisposalGiven');
  const chosen = events.findLastIndex(({ body }, index) => index < given && body.type === 'DisposalChosen');
  return verifyDecision(events, chosen, settings) ?? verifyDecision(events, given, settings) ?? ok(undefined);
}

const notLawful = (detail: string) => failure({ kind: 'disposal-not-lawful' as const, detail });

/** Decides one event again on the case as it stood before it; undefined when the same comes of it. */
function verifyDecision(events: readonly CaseEvent[], at: number, settings: readonly SettingsVersion[]) {
  const event = events[at];
  if (event?.body.type !== 'DisposalChosen' && event?.body.type !== 'DisposalGiven') return notLawful('not decided');
  const { body } = event;
  const used = settings.findLast((version) => version.at <= event.at);
  if (used?.version !== body.settingsVersion) return notLawful('settings');
  if (!rulesOf(body.rulesVersion)) return notLawful('rules');
  const command: CaseCommand =
    body.type === 'DisposalChosen'
      ? { type: 'ChooseDisposal', disposal: body.disposal, reason: body.reason }
      : { type: 'GiveDisposal', place: body.place };
  const before: Case = fold(events.slice(0, at));
  const again = decide(before, command, {
    caseId: event.caseId,
    now: event.at,
    actor: event.actor,
    settings: used,
    rulesVersion: body.rulesVersion,
  });
  if (!again.ok) {
    const rules = 'rules' in again.error ? `: ${again.error.rules.map(({ rule }) => rule).join(', ')}` : '';
    return notLawful(`${again.error.kind}${rules}`);
  }
  return sameContent(again.value[0], body) ? undefined : notLawful('not what was decided');
}
