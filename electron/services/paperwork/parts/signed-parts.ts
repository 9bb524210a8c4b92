import type { Content } from 'pdfmake/interfaces.js';
import type { SignedFacts } from '../../../../shared/domain/case/events.ts';
import { longDate } from '../../../../shared/time.ts';
import { type Block, heading, paragraph, section } from '../layout.ts';
import { disposalWording, partTitles } from '../wording.ts';
import { conditionBlock } from './condition-block.ts';

/**
 * The four parts of the one document the person signs, each under its own heading: PCSC Act 2022 s99(2)(e), s108(2)(e);
 * CJA 2003 s23(5). They print what was signed and nothing else.
 */
export function signedParts(signed: SignedFacts): Content[] {
  const [offence, admission, consent, conditions] = disposalWording[signed.disposal].partCitations;
  return [
    ...section(heading(partTitles.offence(signed.offences.length), offence), signed.offences.map(offenceBlock)),
    ...section(heading(partTitles.admission, admission), [textBlock(signed.admission)]),
    ...section(heading(partTitles.consent, consent), [textBlock(signed.consent)]),
    ...section(
      heading(partTitles.conditions(signed.conditions.length), conditions),
      signed.conditions.map((condition, index) => conditionBlock(condition, index + 1, signed.disposal)),
    ),
  ];
}

const textBlock = (text: string): Block => ({ texts: [text], content: [paragraph(text)] });

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
