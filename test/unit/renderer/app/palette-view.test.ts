import { describe, expect, it } from 'vitest';
import { marked, paletteView } from '../../../../renderer/app/palette-view.ts';
import { worklistSearchOf } from '../../../../renderer/store/search.ts';
import type { CaseSummary } from '../../../../shared/domain/case/summary.ts';
import { peopleOf } from '../../../../shared/domain/person/people.ts';
import { at, caseIdOf, summaryWith } from './summaries.ts';

const now = at('02:14');
const search = worklistSearchOf([
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
/** Each case is about a person of its own. */
const alone = (row: CaseSummary) => [row];
const names = (query: string) => paletteView(query, search, now, alone).cases.map(({ words }) => words);
const actions = (query: string) => paletteView(query, search, now, alone).actions.map(({ id }) => id);

describe('given three cases', () => {
  it('when nothing is typed, then the actions stand there and no case', () => {
    expect(names('')).toEqual([]);
    expect(actions('')).toEqual(['worklist', 'outbox', 'people', 'settings', 'shortcuts', 'lock']);
  });

  it('when test is typed, then every case that holds it is found, with what tells them apart', () => {
    expect(names('test')).toEqual(['TESTOWSKA, Zofia', 'SAMPLETON, Priya', 'PROTOTEST, Hana']);
    expect(paletteView('testowska', search, now, alone).cases[0]).toMatchObject({
      detail: 'F 32, Theft from a shop, NM/QS/26/004127',
      stage: 'Screening',
      route: { screen: 'case', caseId: caseIdOf('a'), step: 'screening' },
    });
  });

  it('when @ stands before it, then only names count', () => {
    expect(names('@test')).toEqual(['TESTOWSKA, Zofia', 'PROTOTEST, Hana']);
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

  it.each([
    ['log out', 'lock'],
    ['exports', 'outbox'],
    ['users', 'people'],
    ['help', 'shortcuts'],
    ['setings', 'settings'],
    ['Wroklist', 'worklist'],
  ])('when "%s" is typed, then the action %s is found by its other name or with a slip of the key', (query, id) => {
    expect(actions(query)).toEqual([id]);
  });

  it('when a name is typed with two letters swapped, then the case is found and said to be spelt nearly so', () => {
    const view = paletteView('testwoska', search, now, alone);
    expect(view.cases.map(({ words }) => words)).toEqual(['TESTOWSKA, Zofia']);
    expect([view.isNear, view.caseCount]).toEqual([true, 1]);
    expect(paletteView('testowska', search, now, alone).isNear).toBe(false);
  });

  it.each(['#test', '>testwoska'])('when "%s" is typed, then no name is guessed at', (query) => {
    expect(names(query)).toEqual([]);
  });

  it('when an action is typed as it is, then no name spelt nearly so stands before it', () => {
    expect(names('lock')).toEqual([]);
    expect(actions('lock')).toEqual(['lock']);
  });

  it('when a delivered case is found, then it opens at its paperwork', () => {
    expect(paletteView('sampleton', search, now, alone).cases[0]?.route).toMatchObject({ step: 'paperwork' });
  });
});

describe('given more cases than are shown', () => {
  const many = worklistSearchOf('abcdefghjk'.split('').map((letter) => summaryWith({ caseId: caseIdOf(letter) })));

  it('when 10 match, then 8 are shown and 10 counted', () => {
    const view = paletteView('testowska', many, now, alone);
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

describe('given a person with two of three cases', () => {
  const rows = [
    summaryWith(),
    summaryWith({ caseId: caseIdOf('b'), personId: caseIdOf('a') }),
    summaryWith({ caseId: caseIdOf('c'), surname: 'Testamenter', forenames: 'Idris', gender: 'male' }),
  ];
  const people = (query: string) => paletteView(query, worklistSearchOf(rows), now, peopleOf(rows).casesOf).people;

  it('when both are found, then each person stands once with their cases', () => {
    expect(people('test').map(({ words, detail }) => `${words}: ${detail}`)).toEqual([
      'TESTAMENTER, Idris: M 32, 1 case',
      'TESTOWSKA, Zofia: F 32, 2 cases',
    ]);
    expect(people('idris')[0]?.route).toEqual({ screen: 'person', caseId: caseIdOf('c') });
  });

  it('when one of them stands under another name, then the person is found by either, and both are said', () => {
    const married = [
      summaryWith(),
      summaryWith({ caseId: caseIdOf('b'), personId: caseIdOf('a'), surname: 'Mockford' }),
    ];
    const found = (query: string) =>
      paletteView(query, worklistSearchOf(married), now, peopleOf(married).casesOf).people.map(({ detail }) => detail);
    expect(found('mockford')).toEqual(['F 32, 2 cases, also TESTOWSKA, Zofia']);
    expect(found('testowska')).toEqual(['F 32, 2 cases, also MOCKFORD, Zofia']);
  });

  it.each(['', '#004127', '>test'])('when "%s" is looked for, then no person is', (query) => {
    expect(people(query)).toEqual([]);
  });
});
