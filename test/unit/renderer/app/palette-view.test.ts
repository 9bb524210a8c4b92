import { describe, expect, it } from 'vitest';
import { marked, paletteView } from '../../../../renderer/app/palette-view.ts';
import { createWorklistSearch } from '../../../../renderer/store/search.ts';
import { at, caseIdOf, summaryWith } from './summaries.ts';

const now = at('02:14');
const search = createWorklistSearch([
  summaryWith(),
  summaryWith({
    caseId: caseIdOf('b'),
    surname: 'Prototest',
    forenames: 'Hana',
    custodyRecordNumber: 'NM/MX/26/001877',
  }),
  summaryWith({
    caseId: caseIdOf('c'),
    surname: 'Sampleton',
    forenames: 'Priya',
    stage: 'done',
    offenceTitle: 'Test purchase',
  }),
]);
const names = (query: string) => paletteView(query, search, now).cases.map(({ words }) => words);
const actions = (query: string) => paletteView(query, search, now).actions.map(({ id }) => id);

describe('given three cases', () => {
  it('when nothing is typed, then the actions stand there and no case', () => {
    expect(names('')).toEqual([]);
    expect(actions('')).toEqual(['worklist', 'outbox', 'settings', 'shortcuts', 'lock']);
  });

  it('when test is typed, then every case that holds it is found, with what tells them apart', () => {
    expect(names('test')).toEqual(['PROTOTEST, Hana', 'SAMPLETON, Priya', 'TESTOWSKA, Zofia']);
    expect(paletteView('testowska', search, now).cases[0]).toMatchObject({
      detail: 'F 32, Theft from a shop, NM/QS/26/004127',
      stage: 'Screening',
      route: { screen: 'case', caseId: caseIdOf('a'), step: 'screening' },
    });
  });

  it('when @ stands before it, then only names count', () => {
    expect(names('@test')).toEqual(['PROTOTEST, Hana', 'TESTOWSKA, Zofia']);
    expect(actions('@lock')).toEqual([]);
  });

  it('when # stands before it, then only custody record numbers count', () => {
    expect(names('#001877')).toEqual(['PROTOTEST, Hana']);
    expect(names('#test')).toEqual([]);
  });

  it('when > stands before it, then only actions count', () => {
    expect(names('>test')).toEqual([]);
    expect(actions('>lock')).toEqual(['lock']);
  });

  it('when a delivered case is found, then it opens at its paperwork', () => {
    expect(paletteView('sampleton', search, now).cases[0]?.route).toMatchObject({ step: 'paperwork' });
  });
});

describe('given more cases than are shown', () => {
  const many = createWorklistSearch('abcdefghjk'.split('').map((letter) => summaryWith({ caseId: caseIdOf(letter) })));

  it('when 10 match, then 8 are shown and 10 counted', () => {
    const view = paletteView('testowska', many, now);
    expect([view.cases.length, view.caseCount]).toEqual([8, 10]);
  });
});

describe('given words and what was looked for', () => {
  it('when it stands in the middle, then only that part is marked', () => {
    expect(marked('PROTOTEST, Hana', 'test')).toEqual([
      { text: 'PROTO', isHit: false },
      { text: 'TEST', isHit: true },
      { text: ', Hana', isHit: false },
    ]);
  });

  it.each(['', 'nowhere'])('when it is "%s", then nothing is marked', (looked) => {
    expect(marked('TESTOWSKA', looked)).toEqual([{ text: 'TESTOWSKA', isHit: false }]);
  });
});
