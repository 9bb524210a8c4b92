import type { Content } from 'pdfmake/interfaces.js';
import type { Giving } from '../../../../shared/domain/case/case.ts';
import { dayOf, longDate } from '../../../../shared/time.ts';
import { boxed, heading, paragraph } from '../layout.ts';
import { spentOn } from '../spent-date.ts';
import { disposalWording, headings } from '../wording.ts';

/** The boxed warning the person was given: PCSC Act 2022 s99(2)(d)(ii), s108(2)(d)(ii); CJA 2003 s23(4). */
export function ifConditionNotKept({ disposal, signedFacts }: Giving): Content {
  const { paragraphs, citation } = disposalWording[disposal].ifConditionNotKept;
  const box: Content[] = [
    { text: headings.ifConditionNotKept, style: 'heading', margin: [0, 0, 0, 4] },
    ...paragraphs(signedFacts.offences.length === 1 ? 'the offence' : 'the offences').map(paragraph),
    { text: citation, style: 'small' },
  ];
  return {
    table: { widths: ['*'], body: [[{ stack: box }]] },
    layout: boxed,
    unbreakable: true,
    margin: [0, 14, 0, 0],
  };
}

/** What the person is told the caution leads to (law.md section 4.3). */
export function meaning({ disposal, at, signedFacts }: Giving): Content {
  const spent = spentOn(disposal, dayOf(at), signedFacts.conditions);
  return {
    stack: [
      heading(headings.meaning),
      { ul: disposalWording[disposal].meaning(longDate(spent)).map((text) => ({ text, margin: [0, 0, 0, 3] })) },
    ],
    unbreakable: true,
  };
}
