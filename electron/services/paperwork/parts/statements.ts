import type { Content } from 'pdfmake/interfaces.js';
import type { Giving, ReadStatement } from '../../../../shared/domain/case/case.ts';
import type { Statement } from '../../../../shared/domain/case/statements.ts';
import { type Block, heading, section, textWidth, tick } from '../layout.ts';
import { disposalWording, headings } from '../wording.ts';
import { dateAndTime, officer } from './describe.ts';

const conditionsStatement: Statement['id'] = 'conditions';

/** Each statement as it was read, ticked, with when and by whom. */
export function statements({ disposal, signedFacts, statements: read }: Giving): Content[] {
  const { conditionsReadOut } = disposalWording[disposal];
  const isElsewhere = conditionsReadOut !== undefined && signedFacts.conditions.length > 0;
  const blocks = read.map((statement) =>
    // A condition stands once in the document: it could only be given with its words read as they stand in Part 4.
    statementBlock(
      isElsewhere && statement.statement === conditionsStatement
        ? { ...statement, wording: conditionsReadOut }
        : statement,
    ),
  );
  return section(heading(headings.statements), blocks);
}

const statementBlock = ({ wording, at, by }: ReadStatement): Block => ({
  texts: [wording],
  content: [
    {
      columns: [
        { width: 20, stack: [tick()] },
        {
          width: textWidth - 20,
          stack: [wording, { text: `Read out ${dateAndTime(at)} by ${officer(by)}`, style: 'small' }],
        },
      ],
      margin: [0, 0, 0, 7],
    },
  ],
});
