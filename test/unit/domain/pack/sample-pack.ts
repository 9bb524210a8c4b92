import type { Pack } from '../../../../shared/domain/pack/pack.ts';
import { initialForceSettings } from '../../../../shared/domain/settings/force-settings.ts';
import { day } from '../../../factories/given-case.ts';

/** A pack of today's law for any force, with some lists. */
export const samplePack: Pack = {
  packId: 'sampleton-rules',
  version: '2026.2',
  title: 'Sampleton rules',
  issuer: 'Sampleton Police Legal Services',
  issuedOn: day('2026-11-01'),
  effectiveFrom: day('2026-11-10'),
  expiresOn: day('2026-12-31'),
  forceCode: null,
  basis: 'in-force',
  settings: {
    ...initialForceSettings,
    communityRemedy: { area: 'Sampleton', actions: [{ reference: 'CR1', wording: 'Write a letter of apology.' }] },
    gravityMatrix: {
      name: 'Sampleton matrix',
      scores: [{ cjsCode: 'TH68010', score: 2 }],
      factors: [{ id: 'remorse', wording: 'Shows remorse', change: -1 }],
    },
    bankHolidays: [day('2026-12-25')],
  },
  citations: [
    {
      about: 'period',
      text: 'Code of practice 2013, paragraph 4.2',
      kind: 'Code',
      certainty: 'recalled',
      basis: 'in-force',
    },
  ],
  notes: ['Made up for a test.'],
};
