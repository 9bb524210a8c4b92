import type { StatementLanguage } from '../settings/statement-wording.ts';
import type { Case, TeachBack } from './case.ts';
import type { Disposal } from './events.ts';
import { standingReadings, statementsFor } from './statements.ts';

type Question = Readonly<Record<StatementLanguage, string>>;

const failedCondition: Question = {
  en: 'Tell me in your own words: what can happen if you do not keep to a condition?',
  easyRead: 'Now you tell me: what can happen if you do not do one of these things?',
  cy: 'Dywedwch wrthyf yn eich geiriau eich hun: beth all ddigwydd os na fyddwch yn cydymffurfio ag amod?',
};

/** What the person is asked to say back once everything was read, so that their agreement is an informed one. */
export const teachBackQuestions: Readonly<Record<Disposal, Question>> = {
  DC: failedCondition,
  CC: failedCondition,
  ACC: failedCondition,
  SC: {
    en: 'Tell me in your own words: what does this caution mean for you from now on?',
    easyRead: 'Now you tell me: what does this caution mean for you? Who may find out about it?',
    cy: 'Dywedwch wrthyf yn eich geiriau eich hun: beth mae’r rhybudd hwn yn ei olygu i chi o hyn ymlaen?',
  },
  CR: {
    en: 'Tell me in your own words: what can happen if you do not do what you agreed?',
    easyRead: 'Now you tell me: what can happen if you do not do what you said you will do?',
    cy: 'Dywedwch wrthyf yn eich geiriau eich hun: beth all ddigwydd os na fyddwch yn gwneud yr hyn y cytunwyd arno?',
  },
  PND: {
    en: 'Tell me in your own words: what can you do in the 21 days, and what happens if you do nothing?',
    easyRead: 'Now you tell me: what can you do in the 21 days? What happens if you do nothing?',
    cy: 'Dywedwch wrthyf yn eich geiriau eich hun: beth allwch chi ei wneud yn ystod y 21 diwrnod, a beth sy’n digwydd os na wnewch chi ddim?',
  },
  O22: {
    en: 'Tell me in your own words: what does this record mean for you?',
    easyRead: 'Now you tell me: what does this record mean for you?',
    cy: 'Dywedwch wrthyf yn eich geiriau eich hun: beth mae’r cofnod hwn yn ei olygu i chi?',
  },
};

/** The answer that showed that the person understood the words as they now are. Undefined: not asked since, or not shown. */
export function standingTeachBack(subject: Case): TeachBack | undefined {
  const readings = standingReadings(subject);
  const last = readings.at(-1);
  if (!last || readings.length < statementsFor(subject).length) return undefined;
  return subject.teachBacks.findLast(({ isUnderstood, sequence }) => isUnderstood && sequence > last.sequence);
}
