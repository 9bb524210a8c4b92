import { rulesVersion } from '../../frameworks/rules.ts';
import { failure, ok, type Result } from '../../result.ts';
import type { SettingsVersion } from '../settings/force-settings.ts';
import { decide } from './decide.ts';
import type { CaseEvent } from './events.ts';
import { fold } from './evolve.ts';
import { currentSignedFacts, sameContent, sameSignedFacts } from './signed-facts.ts';

export type NotGivenLawfully =
  | { readonly kind: 'disposal-not-given' }
  | { readonly kind: 'disposal-not-lawful'; readonly detail?: string };

/**
 * Asks the giving of a caution again, from nothing but its events and the station's own history of settings: would it
 * have been given, at that moment, by that officer, on those facts? This is how the main process refuses a document or
 * a package for a caution that no screen could have given.
 */
export function verifyGiven(
  events: readonly CaseEvent[],
  settings: readonly SettingsVersion[],
): Result<undefined, NotGivenLawfully> {
  const now = fold(events);
  if (!now.given) return failure({ kind: 'disposal-not-given' });
  const at = events.findLastIndex(({ body }) => body.type === 'DisposalGiven');
  const giving = events[at];
  if (giving?.body.type !== 'DisposalGiven') return failure({ kind: 'disposal-not-given' });
  const { settingsVersion, place, signedFacts } = giving.body;
  if (!sameSignedFacts(currentSignedFacts(now), signedFacts)) {
    return failure({ kind: 'disposal-not-lawful', detail: 'changed after giving' });
  }
  const used = settings.findLast((version) => version.at <= giving.at);
  if (used?.version !== settingsVersion) return failure({ kind: 'disposal-not-lawful', detail: 'settings' });
  const again = decide(
    fold(events.slice(0, at)),
    { type: 'GiveDisposal', place },
    { caseId: giving.caseId, now: giving.at, actor: giving.actor, settings: used },
  );
  if (!again.ok) {
    const rules = 'rules' in again.error ? `: ${again.error.rules.map(({ rule }) => rule).join(', ')}` : '';
    return failure({ kind: 'disposal-not-lawful', detail: `${again.error.kind}${rules}` });
  }
  // Rules of a later version may word a finding otherwise; what was decided must be the same all the same.
  const isSameRules = giving.body.rulesVersion === rulesVersion;
  const kept = isSameRules ? {} : { outcomes: giving.body.outcomes, rulesVersion: giving.body.rulesVersion };
  return sameContent({ ...again.value[0], ...kept }, giving.body)
    ? ok(undefined)
    : failure({ kind: 'disposal-not-lawful', detail: 'not what was decided' });
}
