import type { OffenceMarker } from '../domain/case/events.ts';
import { inForce } from './effective.ts';
import type { Citation } from './rule.ts';

interface LabelledCodes {
  readonly codes: readonly string[];
  readonly citation: Citation;
}

const label = (text: string): Citation => ({ text, kind: 'Practice', basis: 'derived', effective: inForce });

/** Offence codes that answer a marker by themselves: the labels of law.md section 5.3. */
export const markersByCode: Readonly<Partial<Record<OffenceMarker, LabelledCodes>>> = {
  hateCrime: {
    codes: ['CD98066', 'CD98067', 'CD98069', 'CD98070', 'CD98073', 'CD98074', 'CD98075'],
    citation: label('Racially or religiously aggravated by definition (CDA 1998 ss29-32)'),
  },
  domesticAbuse: {
    codes: ['SC15004'],
    citation: label('Controlling or coercive behaviour (Serious Crime Act 2015 s76)'),
  },
  knifeOrWeapon: {
    codes: ['CJ88144', 'CJ88152', 'CJ88153', 'CJ88154', 'PC53001', 'PC53003'],
    citation: label('Bladed article or offensive weapon by definition (CJA 1988, PCA 1953)'),
  },
  harassmentOrStalking: {
    codes: ['PH97004', 'PH97006', 'PH97009', 'PH97010'],
    citation: label('Harassment or stalking by definition (PHA 1997 ss2-4A)'),
  },
};
