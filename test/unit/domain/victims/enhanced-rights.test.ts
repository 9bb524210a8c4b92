import { describe, expect, test } from 'vitest';
import type { OffenceMarker } from '../../../../shared/domain/case/events.ts';
import { type EnhancedRightsReason, enhancedRights } from '../../../../shared/domain/victims/enhanced-rights.ts';
import type { VictimDetails, Vulnerability } from '../../../../shared/domain/victims/victim-events.ts';
import { vulnerabilitySchema } from '../../../../shared/domain/victims/victim-events.ts';
import { caseThrough } from '../../../factories/open-case.ts';

const offencesMarked = (marker?: OffenceMarker) =>
  caseThrough('screened', marker ? { markers: { [marker]: true } } : {}).offences;

describe('enhanced rights', () => {
  test.each<
    [
      VictimDetails['kind'],
      readonly Vulnerability[] | undefined,
      OffenceMarker | undefined,
      readonly EnhancedRightsReason[],
    ]
  >([
    ['person', undefined, undefined, []],
    ['person', [], undefined, []],
    ['person', ['child'], undefined, ['child']],
    ['business', ['repeat', 'persistently-targeted'], undefined, ['repeat', 'persistently-targeted']],
    ['person', [], 'domesticAbuse', ['domestic-abuse']],
    ['person', ['intimidated'], 'hateCrime', ['intimidated', 'hate-crime']],
    ['person', [], 'knifeOrWeapon', []],
    ['business', [], 'domesticAbuse', []],
    ['business', [], 'hateCrime', []],
  ])(
    'given a %s with %j and an offence marked %s › when asked › then they follow from %j',
    (kind, flags, marker, reasons) => {
      const vulnerabilities = flags && [...flags];
      expect(enhancedRights({ kind, vulnerabilities }, offencesMarked(marker))).toEqual(reasons);
    },
  );

  test.each(vulnerabilitySchema.options)('given a person who is %s › when asked › then they have them', (flag) => {
    expect(enhancedRights({ kind: 'person', vulnerabilities: [flag] }, offencesMarked())).toEqual([flag]);
  });
});
