import type { Content } from 'pdfmake/interfaces.js';
import type { Authority, Case, ChosenDisposal, Giving } from '../../../../shared/domain/case/case.ts';
import { heading, keptTogether, type LabelledRow, labelled } from '../layout.ts';
import { authorityNames, disposalWording, headings, legalAdviceNames } from '../wording.ts';
import { dateAndTime, officer } from './describe.ts';

/**
 * Who decided, and the safeguards around the admission. Reasons stay in the case: they may speak of a victim, and the
 * person keeps this document.
 */
export function decision({ answers, disposal, authorities }: Case, given: Giving): Content[] {
  const isCaution = given.signedFacts.admission !== null && given.disposal !== 'CR';
  const rows: LabelledRow[] = [
    ['Decision', disposal && decided(disposal)],
    ...authorities.map((authority): LabelledRow => [authorityNames[authority.authority], authorised(authority)]),
    [
      'Admission',
      isCaution && answers.admittedToAuthorisedPerson ? 'The admission was made to an authorised person.' : undefined,
    ],
    ['Legal advice', answers.legalAdvice && legalAdviceNames[answers.legalAdvice]],
  ];
  return [
    keptTogether({
      texts: rows.flat().map((text) => text ?? ''),
      content: [heading(headings.decision), labelled(rows)],
    }),
  ];
}

const decided = ({ disposal, by, at }: ChosenDisposal) =>
  `${officer(by)}, decided on ${dateAndTime(at)} ${disposalWording[disposal].decided}.`;

const authorised = ({ name, reference, at }: Authority) =>
  `${name}, recorded on ${dateAndTime(at)}${reference === undefined ? '' : `, reference ${reference}`}`;
