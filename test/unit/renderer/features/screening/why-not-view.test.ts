import { expect, test } from 'vitest';
import { whyNotView } from '../../../../../renderer/features/screening/why-not-view.ts';
import { day, lawfulFor, shopTheft, underTodaysLaw } from '../../../frameworks/lawful-facts.ts';

test('given no admission › when it is asked why not › then why, the smallest difference, and that facts stand as recorded', () => {
  const facts = lawfulFor('ACC', { admission: { state: 'none', toAuthorisedPerson: true } });
  expect(whyNotView(facts, 'ACC')).toEqual({
    because: 'Barred because: No admission to the authorised person.',
    lead: 'It would be open only if the facts were different. The smallest difference:',
    items: ['the person admitted the offence'],
    note: 'Facts are recorded as they are.',
  });
});

test('given two rules that bar with the same heading › when it is asked why not › then the heading stands once', () => {
  const facts = lawfulFor('DC', { evidenceSufficient: false, admission: { state: 'none', toAuthorisedPerson: true } });
  expect(whyNotView(facts, 'DC').because).toBe(
    'Barred because: Not enough evidence to charge; Does not admit the offence.',
  );
});

test('given not enough evidence and hate crime › when it is asked why not › then an authority would still be needed', () => {
  const facts = lawfulFor('DC', { evidenceSufficient: false, offences: [{ ...shopTheft, hateCrime: true }] });
  expect(whyNotView(facts, 'DC').note).toBe('An authority would still be needed. Facts are recorded as they are.');
});

test('given not enough evidence and gravity not known › when it is asked why not › then missing answers would decide', () => {
  const view = whyNotView(lawfulFor('DC', { evidenceSufficient: false, gravity: null }), 'DC');
  expect([view.items, view.note]).toEqual([
    ['there was enough evidence to charge'],
    'The answers that are still missing would then decide. Facts are recorded as they are.',
  ]);
});

test('given Part 6 not in force and a person of 17 › when it is asked why not › then nothing would open it, and what stands in the way', () => {
  const facts = underTodaysLaw({
    person: { ...underTodaysLaw().person, dateOfBirth: day('2008-11-21') },
  });
  expect(whyNotView(facts, 'DC')).toEqual({
    because:
      'Barred because: Diversionary and community cautions are not in force yet; Under 18; Adult caution for a child.',
    lead: 'Nothing that could be found out about this case would open it:',
    items: [
      'Diversionary and community cautions are not in force yet (the law itself)',
      'Under 18 (the person’s age or earlier record)',
      'Adult caution for a child (the person’s age or earlier record)',
    ],
    note: 'Facts are recorded as they are.',
  });
});
