import type { Content } from 'pdfmake/interfaces.js';
import type { Giving } from '../../../../shared/domain/case/case.ts';
import { penaltyNoticeOf } from '../../../../shared/domain/conditions/penalty-notice-terms.ts';
import { dayOf, longDate } from '../../../../shared/time.ts';
import { boxed, heading, paragraph } from '../layout.ts';
import { spentOn } from '../spent-date.ts';
import { disposalWording, penaltyAnswer } from '../wording.ts';
import { pounds } from './describe.ts';

/**
 * The boxed warning the person was given: PCSC Act 2022 s99(2)(d)(ii), s108(2)(d)(ii); CJA 2003 s23(4). For a penalty
 * notice what must be done by its last day; none where nothing follows.
 */
export function warning(given: Giving): Content[] {
  const offences = given.signedFacts.offences.length === 1 ? 'the offence' : 'the offences';
  if (given.disposal === 'PND') return [box(penaltyAnswer.title, answerTo(given, offences), penaltyAnswer.citation)];
  const words = disposalWording[given.disposal].warning;
  const isDue = words && given.signedFacts.conditions.length > 0;
  return isDue ? [box(words.title, words.paragraphs(offences), words.citation)] : [];
}

function answerTo(given: Giving, offences: string): readonly string[] {
  const { lastDay, registrableFrom, registrablePence } = penaltyNoticeOf(given);
  return [
    ...penaltyAnswer.paragraphs(longDate(lastDay), offences),
    penaltyAnswer.afterwards(pounds(registrablePence), longDate(registrableFrom)),
  ];
}

const box = (title: string, paragraphs: readonly string[], citation: string): Content => ({
  table: {
    widths: ['*'],
    body: [
      [
        {
          stack: [
            { text: title, style: 'heading', margin: [0, 0, 0, 4] },
            ...paragraphs.map(paragraph),
            { text: citation, style: 'small' },
          ],
        },
      ],
    ],
  },
  layout: boxed,
  unbreakable: true,
  margin: [0, 14, 0, 0],
});

/** What the person is told the disposal leads to (law.md section 4.3). */
export function meaning({ disposal, at, signedFacts }: Giving): Content {
  const { meaningTitle, meaning: sentences } = disposalWording[disposal];
  const spent = spentOn(disposal, dayOf(at), signedFacts.conditions);
  const told = sentences.flatMap((sentence) =>
    typeof sentence === 'string' ? sentence : spent === null ? [] : sentence(longDate(spent)),
  );
  return {
    stack: [heading(meaningTitle), { ul: told.map((text) => ({ text, margin: [0, 0, 0, 3] })) }],
    unbreakable: true,
  };
}
