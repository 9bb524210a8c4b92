import type { OffenceClass } from '../domain/case/events.ts';

/** Offence categories of the courts' standing data that are criminal offences (law.md section 5.2). */
export const offenceCategories = ['CE', 'CI', 'CS', 'CM'] as const;
export type OffenceCategory = (typeof offenceCategories)[number];

/**
 * The class of offence a category suggests. A hint: the list gives `CE` to most rows whose class nobody recorded, so an
 * officer confirms the class wherever it decides something.
 */
export const classOfCategory: Readonly<Record<OffenceCategory, OffenceClass>> = {
  CE: 'either-way',
  CI: 'indictable-only',
  CS: 'summary',
  CM: 'summary',
};
