import type { Citation } from '../../frameworks/rule.ts';
import type { StatedRule } from '../evaluate/stated-rule.ts';

const section63B: Citation = {
  text: 'PACE 1984 s63B',
  kind: 'Act',
  basis: 'verified',
  effective: { from: null, until: null },
};

/** The age for a test on charge is a force setting. */
export const drugTestAge = { onArrest: 18, citation: section63B } as const;

/** Who may authorise a test for an offence that is not a trigger offence. */
export const drugTestAuthority = { lowestRank: 'inspector', citation: section63B } as const;

/** From this age a positive test brings an initial assessment. */
export const initialAssessmentAge = {
  years: 18,
  citation: { text: 'Drugs Act 2005 s9', kind: 'Act', basis: 'verified', effective: { from: null, until: null } },
} as const;

/** The rules of drug tests at the custody desk (law.md sections 7.1 and 11). */
export const drugTestRules = {
  tooYoungOnArrest: {
    id: 'DT-01',
    severity: 'bar',
    failing: 'Under 18: no test on arrest',
    citation: section63B,
  },
  notAuthorised: {
    id: 'DT-02',
    severity: 'bar',
    failing: 'Not a trigger offence, and no inspector has authorised the test with grounds',
    citation: section63B,
  },
  notWarned: {
    id: 'DT-03',
    severity: 'bar',
    failing: 'No warning that refusing may be prosecuted',
    citation: section63B,
  },
  assessmentNotConsidered: {
    id: 'DT-04',
    severity: 'warning',
    failing: 'Positive: an initial assessment has not been considered',
    citation: initialAssessmentAge.citation,
  },
  listNotCurrent: {
    id: 'DT-05',
    severity: 'warning',
    failing: 'The list of trigger offences is not the current one',
    citation: { text: 'Crime and Policing Act 2026', kind: 'Act', basis: 'verified' },
  },
  notTestedHere: {
    id: 'LAW-7.1',
    severity: 'bar',
    failing: 'Below the age for a test on charge, or the area is not notified',
    citation: section63B,
  },
} as const satisfies Readonly<Record<string, StatedRule>>;
