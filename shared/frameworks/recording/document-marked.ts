import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

export interface PrintedDocument {
  /** What stands at its head and foot. Null: nothing. */
  readonly marking: string | null;
}

/** A printed document carries its security marking: Government Security Classifications; force security policy. */
export const documentMarked: Rule<PrintedDocument> = {
  id: 'RC-03',
  disposals: screenedDisposals,
  stage: 'recording',
  severity: 'warning',
  requirement: { en: 'Document carries its marking', cy: 'Dogfen yn dwyn ei marc diogelwch' },
  failing: { en: 'Document has no marking', cy: 'Dogfen heb farc diogelwch' },
  reason: {
    en: 'A printed document carries its security marking at head and foot. Produce it again with the marking.',
    cy: 'Mae dogfen brintiedig yn dwyn ei marc diogelwch ar y brig ac ar y gwaelod. Cynhyrchwch y ddogfen eto gyda’r marc.',
  },
  citation: {
    text: 'Government Security Classifications; force security policy',
    kind: 'Policy',
    basis: 'recalled',
    effective: inForce,
  },
  reads: ['marking'],
  test: ({ marking }) => ({ fires: !marking }),
};
