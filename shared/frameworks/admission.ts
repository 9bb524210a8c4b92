import type { Facts } from './facts.ts';
import type { Truth } from './rule.ts';
import { known } from './truth.ts';

type AdmissionState = NonNullable<Facts['admission']['state']>;

export const admissionIs = ({ admission }: Facts, ...states: readonly AdmissionState[]): Truth =>
  known(admission.state, 'admission.state', (state) => states.includes(state));

/** Nothing admitted, or only responsibility taken. An unclear admission or a defence has a rule of its own (ALL-07). */
export const isNotAdmitted = (facts: Facts): Truth => admissionIs(facts, 'none', 'accepts-responsibility');
