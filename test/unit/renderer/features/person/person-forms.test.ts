import { describe, expect, test } from 'vitest';
import {
  availabilityOf,
  contactOf,
  draftOf,
  endOf,
  flagOf,
  newAvailability,
  newContact,
  newFlag,
  newOrder,
  orderOf,
} from '../../../../../renderer/features/person/person-forms.ts';
import { day, givenAt, id } from '../../../../factories/given-case.ts';
import { curfewFlag, mappaFlag, plainFlag, time } from '../../../../factories/people.ts';

const today = day('2026-11-20');
const problemsOf = (read: { readonly ok: boolean; readonly problems?: readonly { readonly text: string }[] }) =>
  read.ok ? [] : read.problems?.map(({ text }) => text);

describe('given a flag', () => {
  test.each([mappaFlag, curfewFlag, plainFlag('iom'), { ...plainFlag('warrant'), until: today }])(
    'when $kind is put in the fields and read again › then it is the same',
    (flag) => {
      expect(flagOf(draftOf(flag))).toEqual({ ok: true, value: flag });
    },
  );

  test('when nothing is filled in › then each thing is asked for', () => {
    const problems = problemsOf(flagOf({ ...newFlag(id('flag'), today), from: undefined }));
    expect(problems).toContain('Select the flag');
    const mappa = problemsOf(flagOf({ ...newFlag(id('flag'), today), kind: 'mappa' }));
    expect(mappa).toEqual(['Enter where it comes from', 'Select the MAPPA category', 'Select the MAPPA level']);
  });

  test('when the kind was changed › then what belongs to the other kind is left out', () => {
    expect(flagOf({ ...draftOf(mappaFlag), kind: 'iom' })).toEqual({
      ok: true,
      value: { ...plainFlag('iom'), flagId: mappaFlag.flagId, source: 'ViSOR' },
    });
  });

  test.each([
    ['2026-01-05', []],
    ['2026-01-04', ['The last day must be on or after the first']],
  ])('when its last day is %s › then that is judged against the first', (until, problems) => {
    expect(problemsOf(flagOf({ ...draftOf(mappaFlag), until: day(until) }))).toEqual(problems);
  });

  test('when a curfew has one time only › then the other is asked for', () => {
    expect(problemsOf(flagOf({ ...draftOf(curfewFlag), curfewUntil: undefined }))).toEqual([
      'Enter both times of the curfew, or neither',
    ]);
    expect(flagOf({ ...draftOf(curfewFlag), curfewFrom: undefined, curfewUntil: undefined }).ok).toBe(true);
  });
});

describe('given an end', () => {
  test.each([
    [{ endedOn: today, reason: 'Over.' }, []],
    [{ endedOn: day('2026-11-21'), reason: 'Over.' }, ['The day it ended must be today or earlier']],
    [{ endedOn: undefined, reason: ' ' }, ['Enter the day it ended', 'Enter the reason']],
    [{ endedOn: today, reason: 'x'.repeat(500) }, []],
    [{ endedOn: today, reason: 'x'.repeat(501) }, ['The reason must be 500 characters or fewer']],
  ])('when it is %j › then what is wrong is told', (draft, problems) => {
    expect(problemsOf(endOf(draft, today))).toEqual(problems);
  });
});

describe('given a contact', () => {
  const contact = { ...newContact(id('contact'), 'mappa', givenAt), with: 'Beti Placeholder', note: 'Agreed.' };

  test('when it is new › then it was made now', () => {
    expect(contact).toMatchObject({ madeOn: '2026-11-20', madeAt: '02:14' });
    expect(contactOf(contact, givenAt).ok).toBe(true);
  });

  test('when it lies a minute ahead › then it is refused', () => {
    expect(problemsOf(contactOf({ ...contact, madeAt: time('02:15') }, givenAt))).toEqual([
      'The contact must be made before now',
    ]);
  });

  test('when nothing is said of it › then each thing is asked for', () => {
    expect(problemsOf(contactOf({ ...contact, about: undefined, with: '', note: '' }, givenAt))).toEqual([
      'Select whom the contact was with',
      'Enter the name and where they work',
      'Enter what was said',
    ]);
  });
});

describe('given an order', () => {
  const order = {
    ...newOrder(id('rder')),
    kind: 'licence' as const,
    terms: 'Live there.',
    contactOfficer: 'C. Invented',
  };

  test('when its days are not known › then it is taken without them', () => {
    expect(orderOf(order)).toEqual({
      ok: true,
      value: { orderId: id('rder'), kind: 'licence', terms: 'Live there.', contactOfficer: 'C. Invented' },
    });
  });

  test('when nobody is named › then the contact officer is asked for', () => {
    expect(problemsOf(orderOf({ ...order, contactOfficer: ' ' }))).toEqual(['Enter the contact officer']);
  });

  test('when its terms are too long › then that is told', () => {
    expect(problemsOf(orderOf({ ...order, terms: 'x'.repeat(601) }))).toEqual(['This is too long to be kept']);
  });
});

describe('given something to mind', () => {
  const work = { ...newAvailability, kind: 'work' as const, words: 'Shifts' };

  test('when it has no times › then it is taken', () => {
    expect(availabilityOf(work)).toEqual({ ok: true, value: { kind: 'work', words: 'Shifts' } });
  });

  test('when it has a day but no times › then both are asked for', () => {
    expect(problemsOf(availabilityOf({ ...work, days: ['friday'] }))).toEqual([
      'Enter when it begins',
      'Enter when it ends',
    ]);
  });

  test('when it has times but no day › then the days are asked for', () => {
    expect(problemsOf(availabilityOf({ ...work, from: time('09:00'), until: time('17:00') }))).toEqual([
      'Select the days, or leave the times empty',
    ]);
  });
});
