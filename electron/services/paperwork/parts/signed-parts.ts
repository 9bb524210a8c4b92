import type { Content } from 'pdfmake/interfaces.js';
import type { Case, Giving } from '../../../../shared/domain/case/case.ts';
import type { SignedFacts } from '../../../../shared/domain/case/events.ts';
import { penaltyNoticeOf } from '../../../../shared/domain/conditions/penalty-notice-terms.ts';
import { longDate } from '../../../../shared/time.ts';
import { type Block, heading, labelled, paragraph, section } from '../layout.ts';
import { type DisposalWording, disposalWording, type PartKind } from '../wording.ts';
import { conditionBlock, penaltyNoticeBlock } from './condition-block.ts';

/**
 * The parts that are signed, each under its own heading; for a caution the four of the one document: PCSC Act 2022
 * s99(2)(e), s108(2)(e); CJA 2003 s23(5). They print what was signed, and for outcome 22 what was done.
 */
export function signedParts(subject: Case, given: Giving): Content[] {
  const { disposal, signedFacts } = given;
  const words = disposalWording[disposal];
  return words.parts.flatMap(({ kind, title, citation }, index) => {
    const count = kind === 'offence' ? signedFacts.offences.length : signedFacts.conditions.length;
    return section(heading(`Part ${index + 1}. ${title(count)}`, citation), blocksOf[kind](given, words, subject));
  });
}

const blocksOf: Record<PartKind, (given: Giving, words: DisposalWording, subject: Case) => readonly Block[]> = {
  offence: ({ signedFacts }) => signedFacts.offences.map(offenceBlock),
  admission: ({ signedFacts }) => [textBlock(signedFacts.admission ?? '')],
  consent: ({ signedFacts }) => [textBlock(signedFacts.consent ?? '')],
  conditions: (given, words) =>
    given.signedFacts.conditions.length === 0
      ? [textBlock(words.noConditions ?? '')]
      : conditionBlocks(given.signedFacts, words),
  penalty: (given) =>
    given.signedFacts.conditions.map((penalty) => penaltyNoticeBlock(penalty, penaltyNoticeOf(given).lastDay)),
  activity: ({ signedFacts }, words, { answers }) => [...conditionBlocks(signedFacts, words), completionBlock(answers)],
};

const conditionBlocks = ({ conditions, disposal }: SignedFacts, { eachCondition }: DisposalWording) =>
  conditions.map((condition, index) => conditionBlock(condition, `${eachCondition} ${index + 1}`, disposal));

const textBlock = (text: string): Block => ({ texts: [text], content: [paragraph(text)] });

/** What was done, and the day it was completed: outcome 22 is recorded for nothing less. */
function completionBlock({ outcome22Activity: done, outcome22CompletedOn: completedOn }: Case['answers']): Block {
  if (!done || !completedOn) throw new Error('Outcome 22 was recorded before its activity was completed');
  return {
    texts: [done],
    content: [
      { text: 'Completed', bold: true, margin: [0, 6, 0, 2] },
      labelled([
        ['Completed on', longDate(completedOn)],
        ['What was done', done],
      ]),
    ],
  };
}

function offenceBlock({ cjsCode, title, date, place, wording }: SignedFacts['offences'][number]): Block {
  const when = place === undefined ? `On ${longDate(date)}.` : `On ${longDate(date)}, at ${place}.`;
  return {
    texts: [title, when, wording ?? ''],
    content: [
      { text: [{ text: title, bold: true }, `  (${cjsCode})`], margin: [0, 0, 0, 2] },
      paragraph(when),
      ...(wording === undefined ? [] : [paragraph(wording)]),
    ],
  };
}
