import type { Case } from './case.ts';
import type { CaseAnswers, Disposal } from './events.ts';

/** What giving a disposal takes, beyond its rules. */
export interface Procedure {
  /** What the person must have said of the offence for a document to hold it. */
  readonly admissions: readonly NonNullable<CaseAnswers['admission']>[];
  /** The person agrees to it; without agreement it cannot be given. */
  readonly isAgreed: boolean;
  /** Conditions, or for a community resolution what the person is asked to do, or the penalty of a penalty notice. */
  readonly conditions: 'needed' | 'possible' | 'none';
  /** The person signs. A penalty notice and outcome 22 are signed by the officer alone. */
  readonly isSignedByPerson: boolean;
}

const caution: Procedure = { admissions: ['admitted'], isAgreed: true, conditions: 'needed', isSignedByPerson: true };

/** Law.md sections 1.2 (DC, CC), 2.1 (ACC), 2.2 (SC), 2.3 (CR), 2.5 (PND) and 3.3 (O22). */
export const procedures: Readonly<Record<Disposal, Procedure>> = {
  DC: caution,
  CC: caution,
  ACC: caution,
  SC: { ...caution, conditions: 'none' },
  CR: { ...caution, admissions: ['admitted', 'accepts-responsibility'], conditions: 'possible' },
  PND: { admissions: [], isAgreed: false, conditions: 'needed', isSignedByPerson: false },
  O22: { admissions: [], isAgreed: false, conditions: 'possible', isSignedByPerson: false },
};

/** The procedure of the disposal chosen; undefined until one is. */
export const procedureOf = ({ disposal }: Case): Procedure | undefined => disposal && procedures[disposal.disposal];
