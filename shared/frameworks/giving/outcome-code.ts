import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { known } from '../truth.ts';

/**
 * Home Office outcome codes; the letter marks an alternative offence. Diversionary and community cautions have none in
 * the text found: theirs is a setting (law.md section 12 item 23).
 */
const outcomeCodes = {
  codes: {
    YC: ['2', '2A'],
    YCC: ['2', '2A'],
    SC: ['3', '3A'],
    ACC: ['3', '3A'],
    PND: ['6'],
    CR: ['8'],
    O22: ['22'],
  },
  citation: { text: 'Home Office crime outcomes list', kind: 'Guidance', basis: 'verified', effective: inForce },
} as const;

/** The outcome code recorded is that of the disposal: Home Office crime outcomes, codes 2, 3, 6, 8 and 22. */
export const outcomeCodeOfTheDisposal: Rule = {
  id: 'ALL-14',
  disposals: screenedDisposals,
  stage: 'giving',
  severity: 'bar',
  requirement: { en: 'Outcome code matches the disposal', cy: 'Cod canlyniad yn cyfateb i’r gwarediad' },
  failing: { en: 'Outcome code does not match the disposal', cy: 'Cod canlyniad heb fod yn cyfateb i’r gwarediad' },
  reason: {
    en: 'The Home Office code recorded belongs to another disposal. Record the code of the disposal that is given.',
    cy: 'Mae cod y Swyddfa Gartref a gofnodwyd yn perthyn i warediad arall. Cofnodwch god y gwarediad a roddir.',
  },
  citation: outcomeCodes.citation,
  reads: ['outcomeCode', 'settings.outcomeCodes'],
  byDisposal: true,
  test: ({ outcomeCode, settings }, disposal) => {
    if (outcomeCode === undefined) return undefined;
    return {
      fires: known(outcomeCode, 'outcomeCode', (recorded) =>
        disposal === 'DC' || disposal === 'CC'
          ? known(settings.outcomeCodes?.[disposal], 'settings.outcomeCodes', (code) => recorded !== code)
          : !outcomeCodes.codes[disposal].some((code) => recorded === code),
      ),
    };
  },
};
