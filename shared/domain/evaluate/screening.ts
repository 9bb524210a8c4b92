import { z } from 'zod';
import { isChild } from '../../frameworks/age.ts';
import { classOfCommonOffence } from '../../frameworks/common-offences.ts';
import { screenedDisposals } from '../../frameworks/disposals.ts';
import { evaluate } from '../../frameworks/evaluate.ts';
import type { Facts } from '../../frameworks/facts.ts';
import { nothingKnown } from '../../frameworks/nothing-known.ts';
import type { Finding, Severity, Status } from '../../frameworks/rule.ts';
import { calendarDaySchema } from '../../time.ts';
import { authorityKindSchema, offenceClassSchema, priorRecordSchema, rankSchema } from '../case/events.ts';
import { forceSettingsSchema, nothingLoaded, policySchema } from '../settings/force-settings.ts';
import { cjsCode, fact, lineFields, pence, recorded, table, textFact } from './fields.ts';

const flag = fact(z.boolean());

const { shape } = forceSettingsSchema;

const settingsSchema = table({
  part6CommencedOn: textFact(calendarDaySchema),
  excludedOffences: fact(shape.excludedOffences),
  multipleCautionLimits: fact(
    z.array(
      z.strictObject({
        disposals: z.array(z.enum(['DC', 'CC'])).min(1),
        counts: z.array(z.enum(['DC', 'CC', 'ACC', 'SC'])).min(1),
        number: z.int().min(1),
        withinMonths: fact(z.int().min(1)),
      }),
    ),
  ),
  earlierOffences: fact(shape.earlierOffences),
  specifiedOffences: shape.specifiedOffences,
  simpleCautionRanks: shape.simpleCautionRanks,
  communityResolutionAdmission: shape.communityResolutionAdmission,
  communityResolutionSignOff: shape.communityResolutionSignOff,
  penaltyNoticeOffences: shape.penaltyNoticeOffences,
  penaltyNoticeCeilings: shape.penaltyNoticeCeilings,
  policy: table({
    domesticAbuse: fact(policySchema),
    hateCrime: fact(policySchema),
    knifeOrWeapon: fact(policySchema),
    gravityFour: fact(policySchema),
  }),
  severity: shape.severity,
});

/** A line of kind `screening`: vectors/README.md section 3.1. */
export const screeningInputSchema = z.strictObject({
  ...lineFields('screening'),
  today: calendarDaySchema,
  person: table({
    dateOfBirth: textFact(calendarDaySchema),
    vulnerable: flag,
    appropriateAdult: flag,
    interpreterNeeded: flag,
    interpreterPresent: flag,
    fit: flag,
    legalAdviceOffered: recorded,
  }),
  offences: z
    .array(
      z.strictObject({
        cjsCode: textFact(cjsCode),
        class: fact(offenceClassSchema),
        date: textFact(calendarDaySchema),
        valuePence: fact(pence),
        domesticAbuse: flag,
        intimatePartner: flag,
        hateCrime: flag,
        knifeOrWeapon: flag,
        harassmentOrStalking: flag,
        consentOrDeath: flag,
      }),
    )
    .min(1),
  evidenceSufficient: flag,
  admission: table({
    state: fact(z.enum(['admitted', 'accepts-responsibility', 'unclear', 'defence-raised', 'none'])),
    toAuthorisedPerson: flag,
  }),
  gravity: fact(z.int().min(1).max(4)),
  likelySentence: fact(
    z.enum(['discharge', 'fine', 'community-order-low', 'community-order-medium', 'community-order-high', 'custody']),
  ),
  history: fact(
    z.array(z.strictObject({ kind: priorRecordSchema.shape.kind, date: calendarDaySchema, similar: flag })),
  ),
  giver: fact(rankSchema),
  authorities: fact(z.array(authorityKindSchema)),
  exceptionalCircumstances: table({
    decidedBy: fact(z.enum(['constable', 'sergeant', 'inspector', 'superintendent', 'prosecutor'])),
  }),
  victim: table({ identified: flag, effortRecorded: recorded }),
  settings: settingsSchema,
});
export type ScreeningInput = z.output<typeof screeningInputSchema>;

export interface ScreeningAnswer {
  readonly id: string;
  readonly disposals: Readonly<
    Record<
      string,
      {
        readonly status: Status;
        readonly rules: Readonly<Record<string, Severity>>;
        readonly missing: readonly string[];
      }
    >
  >;
}

/** Which disposals the law leaves open; youth cautions are left out for a known adult (vectors/README.md section 3.2). */
export function evaluateScreening(input: ScreeningInput): ScreeningAnswer {
  const facts = factsOf(input);
  const isKnownAdult = isChild(facts) === false;
  const disposals = screenedDisposals.filter(
    (disposal) => !(isKnownAdult && (disposal === 'YC' || disposal === 'YCC')),
  );
  return {
    id: input.id,
    disposals: Object.fromEntries(
      evaluate(facts, disposals, ['screening']).map(({ disposal, status, findings, missing }) => [
        disposal,
        { status, rules: firedOutcomes(findings), missing },
      ]),
    ),
  };
}

/** The rules that fired, by id, as answers name them. */
export const firedOutcomes = (findings: readonly Finding[]): Readonly<Record<string, Severity>> =>
  Object.fromEntries(
    findings.flatMap(({ rule, outcome }) => (outcome === 'pass' || outcome === 'unknown' ? [] : [[rule.id, outcome]])),
  );

function factsOf(input: ScreeningInput): Facts {
  const known = nothingKnown(input.today);
  const { decidedBy } = input.exceptionalCircumstances;
  const { identified, effortRecorded } = input.victim;
  return {
    ...known,
    person: { ...known.person, ...input.person },
    offences: input.offences.map((offence) => ({
      ...offence,
      class: offence.class ?? classOfCommonOffence(offence.cjsCode),
    })),
    evidenceSufficient: input.evidenceSufficient,
    admission: input.admission,
    gravity: input.gravity,
    likelySentence: input.likelySentence,
    history: input.history,
    giver: input.giver,
    authorities: input.authorities ?? [],
    exceptionalCircumstances: decidedBy === null ? null : { decidedBy },
    victims: identified === null ? null : identified ? [{ effortRecorded }] : [],
    settings: { ...nothingLoaded, ...input.settings },
  };
}
