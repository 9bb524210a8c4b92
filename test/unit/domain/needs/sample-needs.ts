import type { Exploitation, Need } from '../../../../shared/domain/needs/needs-events.ts';
import type { RecordedDrugTest, RecordedScore, ViolenceRisk } from '../../../../shared/domain/risk/risk-events.ts';
import { day, instant } from '../../../factories/given-case.ts';

/** What an officer records of Zofia TESTOWSKA, born 14 March 1994, at 02:14 on 20 November 2026. */

export const need = (pathway: string, changes: Partial<Need> = {}): Need => ({
  pathway,
  present: 'yes',
  linkedToOffending: false,
  linkedToHarm: false,
  sources: ['person'],
  ...changes,
});

export const score: RecordedScore = {
  instrument: 'OGRS',
  version: '3',
  percent: 75,
  assessedOn: day('2026-11-02'),
  source: 'Probation record',
};

export const highRisk: ViolenceRisk = {
  level: 'high',
  instrument: 'OASys violence predictor',
  assessedOn: day('2026-11-02'),
  assessor: 'P. Stand-In',
};

/** A lawful test on arrest for an offence the force lists, in an area that is notified. */
export const drugTest: RecordedDrugTest = {
  stage: 'arrest',
  testedAt: instant('2026-11-20T01:00:00.000Z'),
  cjsCode: 'TH68010',
  isWarned: true,
  area: 'Northmere',
  isAreaNotified: true,
  result: 'negative',
  isAssessmentConsidered: false,
};

export const authority: NonNullable<RecordedDrugTest['authority']> = {
  name: 'Iris Proxy',
  rank: 'inspector',
  givenAt: instant('2026-11-20T00:50:00.000Z'),
  reason: 'Found with a crack pipe beside the stolen goods.',
};

/** The force's settings for tests of shop theft. */
export const triggers = {
  drugTest: {
    triggerOffences: ['TH68010'],
    triggerListVersion: '2012',
    currentTriggerListVersion: '2012',
    chargeMinimumAge: 14,
  },
};

export const exploited: Exploitation = { indicators: ['debt-to-others'], isAlsoVictim: true };
