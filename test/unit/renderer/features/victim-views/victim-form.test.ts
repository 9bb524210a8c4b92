import { describe, expect, test } from 'vitest';
import { detailsOf, type VictimDraft, victimOf } from '../../../../../renderer/features/victim-views/victim-form.ts';
import { nonesuchStores } from '../../../../factories/victims.ts';

describe('given a store', () => {
  test('when what was typed is blank or has space around it › then only what was said is kept', () => {
    const draft: VictimDraft = { ...nonesuchStores, contactName: ' Jo Placeholder ', phone: ' ', email: undefined };
    expect(victimOf(draft)).toEqual({ victim: { ...nonesuchStores, contactName: 'Jo Placeholder' } });
  });

  test.each<[string, Partial<VictimDraft>, object]>([
    ['nothing is said of vulnerability', {}, nonesuchStores],
    ['none applies', { vulnerabilities: [] }, { ...nonesuchStores, vulnerabilities: [] }],
    [
      'it was typed as a person under 18 who is a repeat victim',
      { vulnerabilities: ['repeat', 'child'] },
      { ...nonesuchStores, vulnerabilities: ['repeat'] },
    ],
  ])('when %s › then the flags of a business follow', (_, change, victim) => {
    expect(victimOf({ ...nonesuchStores, ...change })).toEqual({ victim });
  });

  test.each<[string, Partial<VictimDraft>, string, string]>([
    ['has no name', { name: ' ' }, 'victim-name', 'Enter the name'],
    ['has a name of 121 letters', { name: 'n'.repeat(121) }, 'victim-name', 'This is too long to be kept'],
    [
      'has 501 letters on safe contact',
      { safeContact: 'n'.repeat(501) },
      'victim-safeContact',
      'This is too long to be kept',
    ],
  ])('when it %s › then %3$s says so', (_, change, fieldId, text) => {
    expect(victimOf({ ...nonesuchStores, ...change })).toEqual({ problems: [{ fieldId, text }] });
  });

  test('when the name has 120 letters › then it is kept', () => {
    expect(victimOf({ ...nonesuchStores, name: 'n'.repeat(120) })).toHaveProperty('victim');
  });
});

test('given a victim of a case with an attempt › when only the details are taken and read › then the attempts are left out', () => {
  const victim = { ...nonesuchStores, phone: '01632 960 441', contacts: [], duties: {} };
  expect(victimOf(detailsOf(victim))).toEqual({ victim: { ...nonesuchStores, phone: '01632 960 441' } });
});
