import type { ForceSettings } from '../../domain/settings/force-settings.ts';
import { addMonths, type CalendarDay } from '../../time.ts';
import { sincePart6 } from '../effective.ts';
import type { Facts } from '../facts.ts';
import type { Rule, Truth } from '../rule.ts';
import { someOffence } from '../some-offence.ts';
import { known, some, unknown } from '../truth.ts';

/** In months: back to before any date that can be written down. */
const longestPeriod = 120_000;

type Limit = NonNullable<ForceSettings['multipleCautionLimits']>[number];

/** The person has not had more earlier cautions than regulations allow: PCSC Act 2022 s117. */
export const multipleCautions: Rule = {
  id: 'P6-20',
  disposals: ['DC', 'CC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Earlier cautions within the limit', cy: 'Rhybuddion blaenorol o fewn y terfyn' },
  failing: { en: 'Too many earlier cautions', cy: 'Gormod o rybuddion blaenorol' },
  reason: {
    en: 'Regulations limit how many cautions a person can have, and earlier cautions reach that limit. Choose another disposal.',
    cy: 'Mae rheoliadau’n cyfyngu ar nifer y rhybuddion y gellir eu rhoi i berson, ac mae’r rhybuddion blaenorol yn cyrraedd y terfyn hwnnw. Dewiswch warediad arall.',
  },
  citation: {
    text: 'PCSC Act 2022 s117 and multiple cautions regulations',
    kind: 'Act',
    basis: 'verified',
    effective: sincePart6,
  },
  reads: [
    'history[].date',
    'history[].kind',
    'offences[].date',
    'settings.multipleCautionLimits[].counts',
    'settings.multipleCautionLimits[].disposals',
    'settings.multipleCautionLimits[].number',
    'settings.multipleCautionLimits[].withinMonths',
  ],
  byDisposal: true,
  test: (facts, disposal) => ({
    fires: known(facts.settings.multipleCautionLimits, 'settings.multipleCautionLimits', (limits) =>
      some(
        limits.filter(({ disposals }) => disposals.some((limited) => limited === disposal)),
        (limit) => isReached(facts, limit),
      ),
    ),
  }),
};

/**
 * The months run back from the offence and include both end days; a record later than the offence does not count. The
 * date of the offence is not asked for when the person has too few records of the kind at all.
 */
const isReached = (facts: Facts, { counts, number, withinMonths }: Limit): Truth =>
  known(facts.history, 'history', (history) => {
    const records = history.filter(({ kind }) => counts.some((counted) => counted === kind));
    const areEnough = (from: CalendarDay | null, to: CalendarDay) =>
      records.filter(({ date }) => (from === null || date >= from) && date <= to).length >= number;
    if (records.length < number) return false;
    if (withinMonths === null) return areEnough(null, facts.today);
    return someOffence(facts, (offence, index) =>
      offence.date === null
        ? unknown(`offences[${index}].date`)
        : areEnough(addMonths(offence.date, -Math.min(withinMonths, longestPeriod)), offence.date),
    );
  });
