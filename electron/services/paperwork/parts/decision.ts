import type { Content } from 'pdfmake/interfaces.js';
import type { Authority, Case, ChosenDisposal } from '../../../../shared/domain/case/case.ts';
import { heading, keptTogether, type LabelledRow, labelled } from '../layout.ts';
import { authorityNames, headings, legalAdviceNames } from '../wording.ts';
import { dateAndTime, officer } from './describe.ts';

/**
 * Who decided, and the safeguards around the admission. Reasons stay in the case: they may speak of a victim, and the
 * person keeps this document.
 */
export function decision({ answers, disposal, authorities }: Case): Content[] {
  const rows: LabelledRow[] = [
    ['Decision', disposal && decided(disposal)],
    ...authorities.map((authority): LabelledRow => [authorityNames[authority.authority], authorised(authority)]),
    ['Admission', answers.admittedToAuthorisedPerson ? 'The admission was made to an authorised person.' : undefined],
    ['Legal advice', answers.legalAdvice && legalAdviceNames[answers.legalAdvice]],
  ];
  return [
    keptTogether({
      texts: rows.flat().map((text) => text ?? ''),
      content: [heading(headings.decision), labelled(rows)],
    }),
  ];
}

const decided = ({ by, at }: ChosenDisposal) =>
  `${officer(by)}, decided on ${dateAndTime(at)} that there is enough evidence to charge and that this caution should be given.`;

const authorised = ({ name, reference, at }: Authority) =>
  `${name}, recorded on ${dateAndTime(at)}${reference === undefined ? '' : `, reference ${reference}`}`;
