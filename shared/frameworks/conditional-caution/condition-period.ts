import { type CalendarDay, daysBetween } from '../../time.ts';
import { untilPart6 } from '../effective.ts';
import type { Rule, Truth } from '../rule.ts';
import { someConditionEnding } from '../some-condition.ts';
import { someOffence } from '../some-offence.ts';
import { strictest } from '../strictest.ts';
import { known } from '../truth.ts';

/**
 * The conditions end within the force's period (16 weeks in published practice; over 20 needs authority): 2013 Code of
 * Practice. A period of weeks ends on the weekday it began. Counted from the offence, the earliest offence decides.
 */
export const conditionPeriod: Rule = {
  id: 'AC-13',
  disposals: ['ACC'],
  stage: 'conditions',
  severity: 'authority',
  requirement: { en: 'Conditions end within the period', cy: 'Amodau’n dod i ben o fewn y cyfnod' },
  failing: { en: 'Conditions run too long', cy: 'Amodau’n para’n rhy hir' },
  reason: {
    en: 'A condition ends after the period force policy allows (16 weeks in published practice, 20 with authority). Set an earlier end date, or get authority if it is past the later limit.',
    cy: 'Mae amod yn dod i ben ar ôl y cyfnod y mae polisi’r heddlu’n ei ganiatáu (16 wythnos yn ôl arferion cyhoeddedig, 20 wythnos gydag awdurdodiad). Gosodwch ddyddiad gorffen cynharach, neu sicrhewch awdurdodiad os yw’n dod i ben ar ôl yr ail derfyn.',
  },
  citation: {
    text: 'Code of Practice for Adult Conditional Cautions 2013',
    kind: 'Code',
    basis: 'recalled',
    effective: untilPart6,
  },
  reads: [
    'conditions[].endsOn',
    'conditions[].kind',
    'offences[].date',
    'settings.period.authorityAfterWeeks',
    'settings.period.from',
    'settings.period.warnAfterWeeks',
    'today',
  ],
  test: (facts) => {
    const endsAfter = (weeksOf: 'warnAfterWeeks' | 'authorityAfterWeeks'): Truth =>
      known(facts.settings.period, 'settings.period', (period) => {
        const endsTooLate = (start: CalendarDay) =>
          someConditionEnding(facts, (endsOn) => daysBetween(start, endsOn) > 7 * period[weeksOf]);
        return period.from === 'given'
          ? endsTooLate(facts.today)
          : someOffence(facts, ({ date }, index) => known(date, `offences[${index}].date`, endsTooLate));
      });
    return strictest({ authority: endsAfter('authorityAfterWeeks'), warning: endsAfter('warnAfterWeeks') });
  },
};
