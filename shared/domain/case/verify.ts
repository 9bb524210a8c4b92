import { rulesOf } from '../../frameworks/rules.ts';
import { failure, ok, type Result } from '../../result.ts';
import type { SettingsVersion } from '../settings/force-settings.ts';
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
 * have been authorised, chosen and given, at those moments, by those officers, on those facts? This is how main refuses
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
  const answers = events.flatMap(({ body }, index) => (body.type === 'AuthorityAnswered' ? [index] : []));
  for (const at of [...answers, chosen, given]) {
    const refused = verifyDecision(events, at, settings);
    if (refused) return refused;
  }
  return ok(undefined);
}

const notLawful = (detail: string) => failure({ kind: 'disposal-not-lawful' as const, detail });

/** Decides one event again on the case as it stood before it; undefined when the same comes of it. */
function verifyDecision(events: readonly CaseEvent[], at: number, settings: readonly SettingsVersion[]) {
  const event = events[at];
  const command = event && commandOf(event.body);
  if (!command) return notLawful('not decided');
  const { body } = event;
  const used = settings.findLast((version) => version.at <= event.at);
  if (!used) return notLawful('settings');
  const basis = 'rulesVersion' in body ? body : undefined;
  if (basis && basis.settingsVersion !== used.version) return notLawful('settings');
  if (basis && !rulesOf(basis.rulesVersion)) return notLawful('rules');
  const again = decide(fold(events.slice(0, at)), command, {
    caseId: event.caseId,
    now: event.at,
    actor: event.actor,
    settings: used,
    ...(basis && { rulesVersion: basis.rulesVersion }),
  });
  if (!again.ok) {
    const rules = 'rules' in again.error ? `: ${again.error.rules.map(({ rule }) => rule).join(', ')}` : '';
    return notLawful(`${again.error.kind}${rules}`);
  }
  return sameContent(again.value[0], body) ? undefined : notLawful('not what was decided');
}

/** What was asked for that the event came of; undefined for events that nobody decides by law. */
function commandOf(body: CaseEvent['body']): CaseCommand | undefined {
  switch (body.type) {
    case 'AuthorityAnswered':
      return { type: 'AnswerAuthority', answer: body.answer, officer: body.officer, attestation: body.attestation };
    case 'DisposalChosen':
      return { type: 'ChooseDisposal', disposal: body.disposal, reason: body.reason };
    case 'DisposalGiven':
      return { type: 'GiveDisposal', place: body.place };
    default:
      return undefined;
  }
}
