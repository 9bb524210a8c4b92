import { assertNever, failure, ok, type Result } from '../../result.ts';
import { dayOf } from '../../time.ts';
import type { Case } from '../case/case.ts';
import type { DecisionContext, StandingRule } from '../case/decision.ts';
import type { CaseEventBody } from '../case/events.ts';
import { assessDrugTest } from '../risk/recorded-drug-test.ts';
import { dualNeed, isDualNeedUnmet } from './dual-need.ts';
import type { NeedsCommand } from './needs-commands.ts';
import { evolveNeeds } from './needs-record.ts';
import { womensPathwayOffer } from './womens-pathway.ts';

/** Why it was not recorded. Nothing has changed. */
export type NeedsRefusal =
  | { readonly kind: 'not-on-this-case' }
  | { readonly kind: 'not-yet-known'; readonly missing: readonly string[] }
  | { readonly kind: 'not-yet-happened' }
  | { readonly kind: 'drug-test-unlawful'; readonly rules: readonly StandingRule[] };

type Decision = Result<readonly CaseEventBody[], NeedsRefusal>;

/**
 * Needs and risks are recorded as they are learnt, before and after a disposal is given: what is learnt late of
 * somebody's exploitation is never turned away. A drug test is kept only when it was lawful, and nothing is assessed in
 * the future.
 */
export function decideNeeds(subject: Case, command: NeedsCommand, context: DecisionContext): Decision {
  const today = dayOf(context.now);
  switch (command.type) {
    case 'AssessNeeds':
      return assessNeeds(subject, command, context);
    case 'RecordRiskScore':
      return command.score.assessedOn > today
        ? failure({ kind: 'not-yet-happened' })
        : ok([{ type: 'RiskScoreRecorded', score: command.score }]);
    case 'RecordViolenceRisk':
      return command.risk.assessedOn > today
        ? failure({ kind: 'not-yet-happened' })
        : ok([{ type: 'ViolenceRiskRecorded', risk: command.risk }]);
    case 'RecordDrugTest':
      return recordDrugTest(subject, command, context);
    case 'RecordExploitation':
      return ok([{ type: 'ExploitationIndicated', exploitation: command.exploitation }]);
    case 'AnswerPathwayOffer': {
      const { pathway, answer, reason } = command;
      const offered = womensPathwayOffer(subject, context.settings.settings);
      return offered
        ? ok([{ type: 'PathwayOfferAnswered', pathway, offered: [...offered], answer, reason }])
        : failure({ kind: 'not-on-this-case' });
    }
    case 'RecordServiceGap': {
      const pathways = [...dualNeed(subject.needs)];
      const { reason, details } = command;
      return pathways.length > 0
        ? ok([{ type: 'ServiceGapRecorded', pathways, reason, ...(details !== undefined && { details }) }])
        : failure({ kind: 'not-on-this-case' });
    }
    case 'RecordAdjustments':
      return ok([
        {
          type: 'AdjustmentsRecorded',
          adjustments: { ...subject.needs.adjustments.at(-1)?.answers, ...command.adjustments },
        },
      ]);
    default:
      return assertNever(command);
  }
}

/** A dual need that no service meets is logged with the answers that showed it, once for the needs it consists of. */
function assessNeeds(
  subject: Case,
  command: NeedsCommand & { type: 'AssessNeeds' },
  { now, actor, settings }: DecisionContext,
): Decision {
  const assessed = { type: 'NeedsAssessed' as const, needs: [...command.needs] };
  const needs = evolveNeeds(subject.needs, assessed, { at: now, by: actor });
  const pathways = [...dualNeed(needs)];
  const isLogged = needs.serviceGaps.some(
    (gap) => gap.reason === 'none-takes-both' && pathways.every((pathway) => gap.pathways.includes(pathway)),
  );
  return !isLogged && isDualNeedUnmet({ ...subject, needs }, settings.settings)
    ? ok([assessed, { type: 'ServiceGapRecorded', pathways, reason: 'none-takes-both' }])
    : ok([assessed]);
}

function recordDrugTest(
  { person, offences }: Case,
  { test }: NeedsCommand & { type: 'RecordDrugTest' },
  { now, settings }: DecisionContext,
): Decision {
  if (!offences.some(({ cjsCode }) => cjsCode === test.cjsCode)) return failure({ kind: 'not-on-this-case' });
  if (!person.dateOfBirth) return failure({ kind: 'not-yet-known', missing: ['person.dateOfBirth'] });
  if (test.testedAt > now) return failure({ kind: 'not-yet-happened' });
  const { isLawful, fired } = assessDrugTest(test, person.dateOfBirth, settings.settings);
  if (isLawful) return ok([{ type: 'DrugTestRecorded', test }]);
  return failure({
    kind: 'drug-test-unlawful',
    rules: fired
      .filter(({ severity }) => severity === 'bar')
      .map((rule) => ({
        rule: rule.id,
        failing: rule.failing.en,
        reason: rule.reason.en,
        citation: rule.citation.text,
      })),
  });
}
