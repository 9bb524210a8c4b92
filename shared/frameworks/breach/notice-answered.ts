import {
  isAnsweredInTime,
  lastDayToAnswer,
  type PenaltyNoticeFacts,
  penaltyNoticePeriod,
} from '../../domain/dates/penalty-notice-period.ts';
import type { Rule } from '../rule.ts';

/**
 * A penalty notice is paid, or a hearing asked for, within 21 days; otherwise one and a half times the penalty may be
 * registered as a fine: CJPA 2001 ss4-5.
 */
export const noticeAnswered: Rule<PenaltyNoticeFacts> = {
  id: 'PN-04',
  disposals: ['PND'],
  stage: 'breach',
  severity: 'warning',
  requirement: {
    en: 'Penalty notice paid or contested in time',
    cy: 'Hysbysiad cosb wedi’i dalu neu ei herio mewn pryd',
  },
  failing: {
    en: 'Penalty notice neither paid nor contested in time',
    cy: 'Hysbysiad cosb heb ei dalu na’i herio mewn pryd',
  },
  reason: {
    en: 'The 21 days have passed with neither payment nor a request for a hearing. One and a half times the penalty may be registered as a fine.',
    cy: 'Mae’r 21 diwrnod wedi mynd heibio heb daliad na chais am wrandawiad. Gellir cofrestru un a hanner gwaith y gosb fel dirwy.',
  },
  citation: penaltyNoticePeriod.citation,
  reads: ['givenOn', 'hearingRequestedOn', 'paidOn', 'today'],
  test: (notice) => ({ fires: notice.today > lastDayToAnswer(notice.givenOn) && !isAnsweredInTime(notice) }),
};
