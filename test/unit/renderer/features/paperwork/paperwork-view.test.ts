import { describe, expect, test } from 'vitest';
import { paperworkFailures } from '../../../../../renderer/features/paperwork/messages.ts';
import {
  documentRows,
  documentWords,
  exportWords,
  nextOf,
} from '../../../../../renderer/features/paperwork/paperwork-view.ts';
import { instant } from '../../../../factories/given-case.ts';
import { caseThrough, packageId } from '../../../../factories/open-case.ts';

const [document] = caseThrough('documented').documents;
const [waiting] = caseThrough('queued').exports;
const [delivered] = caseThrough('delivered').exports;
if (!document || !waiting || !delivered) throw new Error('The case has its papers');
const printed = { ...document, printedAt: instant('2026-11-20T02:20:00.000Z') };

describe('the next thing to do', () => {
  test.each([
    ['no document', undefined, undefined, 'make'],
    ['a document not printed', document, undefined, 'print'],
    ['a document not printed, already exported', document, waiting, 'print'],
    ['a printed document', printed, undefined, 'export'],
    ['a printed document and a package that waits', printed, waiting, 'close'],
    ['a printed document and a delivered package', printed, delivered, 'close'],
  ] as const)('given %s › when it is asked › then %4$s', (_, made, exported, next) => {
    expect(nextOf(made, exported)).toBe(next);
  });
});

test('given a printed document not saved › when its rows are shown › then pages, times and the first half of its seal', () => {
  expect(documentRows(printed)).toEqual([
    { key: 'Pages', value: '2' },
    { key: 'Made', value: '20 Nov 2026, 02:14, Alun Mockford' },
    { key: 'Printed', value: '20 Nov 2026, 02:20' },
    { key: 'Saved', value: 'Not yet' },
    { key: 'Template', value: '2026.1' },
    { key: 'Seal', value: 'aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa' },
  ]);
});

test('given it was saved in summer › when its rows are shown › then by the wall clock', () => {
  const saved = { ...document, savedAt: instant('2026-07-20T23:30:00.000Z') };
  expect(documentRows(saved)).toContainEqual({ key: 'Saved', value: '21 Jul 2026, 00:30' });
  expect(documentRows(saved)).toContainEqual({ key: 'Printed', value: 'Not yet' });
});

describe('the words of the export', () => {
  test.each([
    ['nothing queued', undefined, /^The package holds the case/],
    ['a package that waits', waiting, new RegExp(`^${packageId} is queued.*nothing is lost`)],
    ['a delivered package', delivered, new RegExp(`^${packageId} was delivered whole on 20 Nov 2026, 02:14\\.$`)],
  ])('given %s › when it is told › then: %3$s', (_, exported, words) => {
    expect(exportWords(exported)).toMatch(words);
  });
});

test.each(Object.entries(paperworkFailures))(
  'given the failure %s › when it is told › then in sentences without its code',
  (kind, words) => {
    expect(words).toMatch(/^[A-Z].*\.$/);
    expect(words).not.toMatch(/\berrors?\b/i);
    expect(words).not.toContain(kind);
  },
);

test.each([
  ['ACC', 'caution document', /the consent and the conditions/],
  ['SC', 'caution document', /what the caution means/],
  ['CR', 'resolution record', /what was agreed/],
  ['PND', 'penalty notice', /last day to pay or to ask for a hearing/],
  ['O22', 'outcome 22 record', /activity that was completed/],
] as const)(
  'given a %s › when its document is spoken of › then as a %s that shows its own parts',
  (disposal, name, shows) => {
    const words = documentWords(disposal);
    expect(words.name).toBe(name);
    expect(words.shows).toMatch(shows);
    if (name !== 'caution document') expect(`${words.name} ${words.shows}`).not.toMatch(/caution|admission|consent/);
  },
);
