import { isAuthorityHeld } from '../authority-held.ts';
import { untilPart6 } from '../effective.ts';
import type { Facts, OffenceFacts } from '../facts.ts';
import type { Rule, Truth } from '../rule.ts';
import { someOffence } from '../some-offence.ts';
import { and, known, or } from '../truth.ts';

/** The offences that have a ceiling, by the setting that holds it (law.md section 2.5). */
const codesWithCeiling = {
  shopTheftPence: ['TH68010'],
  damagePence: ['CD71038', 'CD71039', 'CD71040'],
} as const;

/** Shop theft and damage at or above the force’s ceilings need the authority it names: force policy. */
export const noticeValueBelowCeiling: Rule = {
  id: 'PN-05',
  disposals: ['PND'],
  stage: 'screening',
  severity: 'authority',
  requirement: {
    en: 'Value below the ceiling, or agreed under force policy',
    cy: 'Gwerth o dan y terfyn uchaf, neu mae cytundeb o dan bolisi’r heddlu',
  },
  failing: {
    en: 'Value at or above the ceiling: force policy applies',
    cy: 'Gwerth ar y terfyn uchaf neu drosto: mae polisi’r heddlu’n gymwys',
  },
  reason: {
    en: 'The value of the theft or damage is too high for a penalty notice without authority. Get the authority force policy asks for, or choose another disposal.',
    cy: 'Mae gwerth yr eiddo a ddygwyd neu’r difrod yn rhy uchel ar gyfer hysbysiad cosb heb awdurdodiad. Sicrhewch yr awdurdodiad y mae polisi’r heddlu’n gofyn amdano, neu dewiswch warediad arall.',
  },
  citation: { text: 'Force policy on penalty notices', kind: 'Policy', basis: 'verified', effective: untilPart6 },
  reads: [
    'authorities',
    'offences[].cjsCode',
    'offences[].valuePence',
    'settings.penaltyNoticeCeilings.authority',
    'settings.penaltyNoticeCeilings.damagePence',
    'settings.penaltyNoticeCeilings.shopTheftPence',
  ],
  test: (facts) => ({
    fires: someOffence(facts, (offence, index) =>
      or(isAtCeiling(facts, offence, index, 'shopTheftPence'), isAtCeiling(facts, offence, index, 'damagePence')),
    ),
  }),
};

/** Without ceilings loaded neither the value nor the authority is asked for. */
const isAtCeiling = (
  facts: Facts,
  { cjsCode, valuePence }: OffenceFacts,
  index: number,
  setting: keyof typeof codesWithCeiling,
): Truth =>
  and(
    known(cjsCode, `offences[${index}].cjsCode`, (code) => codesWithCeiling[setting].some((listed) => listed === code)),
    known(facts.settings.penaltyNoticeCeilings, 'settings.penaltyNoticeCeilings', ({ authority, ...ceilings }) =>
      and(
        known(valuePence, `offences[${index}].valuePence`, (pence) => pence >= ceilings[setting]),
        !isAuthorityHeld(facts, authority),
      ),
    ),
  );
