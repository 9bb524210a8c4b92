import { expect, test } from 'vitest';
import { ethnicityHeldApart } from '../../../../shared/frameworks/insight/ethnicity-held-apart.ts';
import { panelAdvises } from '../../../../shared/frameworks/insight/panel-advises.ts';
import { ratesOfTheStageBefore } from '../../../../shared/frameworks/insight/rates-of-the-stage-before.ts';

test.each([
  ['W1', 'IC1', false],
  ['NS', 'IC9', false],
  [null, 'IC1', true],
  ['', 'IC1', true],
  ['W1', null, true],
  ['IC3', 'IC3', true],
  ['B1', 'B1', true],
])('given self-defined %s and officer-defined %s › then MI-01 fires: %s', (selfDefined, officerDefined, fires) => {
  expect(ethnicityHeldApart.test({ selfDefined, officerDefined })).toEqual({ fires });
});

test.each([
  ['previous-stage', false],
  ['population', true],
] as const)('given rates on the %s › then MI-02 fires: %s', (denominator, fires) => {
  expect(ratesOfTheStageBefore.test({ denominator })).toEqual({ fires });
});

test.each([
  [0, false, true],
  [1, false, false],
  [4, false, false],
  [5, false, true],
  [2.5, false, true],
  [3, true, true],
])('given a panel’s grade %s and the case changed: %s › then MI-03 fires: %s', (grade, changesCase, fires) => {
  expect(panelAdvises.test({ grade, changesCase })).toEqual({ fires });
});
