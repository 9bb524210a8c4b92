import { describe, expect, test } from 'vitest';
import { stepTitles } from '../../../../../renderer/case/steps.ts';
import { countRaised, countWords, gapRow } from '../../../../../renderer/features/file-check/file-check-view.ts';
import { type FileGap, fileCheck } from '../../../../../shared/domain/file-check/file-check.ts';
import { day, id, shopTheft } from '../../../../factories/given-case.ts';
import { caseThrough, settingsWith } from '../../../../factories/open-case.ts';
import { nonesuchStores } from '../../../../factories/victims.ts';

const subject = caseThrough('opened');
const placeOf = (gap: FileGap, on = subject) => gapRow(gap, on).place;

/** Every kind of gap there is, once; a kind that is missing here does not compile. */
const every: { readonly [K in FileGap['kind']]: Extract<FileGap, { kind: K }> | FileGap } = {
  'no-offence': { kind: 'no-offence', grade: 'must' },
  'nothing-chosen': { kind: 'nothing-chosen', grade: 'must' },
  refused: { kind: 'refused', grade: 'must' },
  'not-given': { kind: 'not-given', grade: 'must' },
  'evidence-summary': { kind: 'evidence-summary', grade: 'should' },
  'admission-details': { kind: 'admission-details', grade: 'should' },
  'admission-words': { kind: 'admission-words', grade: 'should' },
  ethnicity: { kind: 'ethnicity', grade: 'should' },
  language: { kind: 'language', grade: 'note' },
  'interpreter-name': { kind: 'interpreter-name', grade: 'should' },
  'appropriate-adult-name': { kind: 'appropriate-adult-name', grade: 'should' },
  'victims-not-said': { kind: 'victims-not-said', grade: 'must' },
  needs: { kind: 'needs', grade: 'note' },
  'teach-back': { kind: 'teach-back', grade: 'should' },
  'spent-not-told': { kind: 'spent-not-told', grade: 'must' },
  'document-not-made': { kind: 'document-not-made', grade: 'must' },
  'document-not-handed-over': { kind: 'document-not-handed-over', grade: 'should' },
  'not-exported': { kind: 'not-exported', grade: 'note' },
  'offence-incomplete': { kind: 'offence-incomplete', grade: 'must', number: 1 },
  'offence-place': { kind: 'offence-place', grade: 'should', number: 2 },
  'condition-why': { kind: 'condition-why', grade: 'should', number: 1 },
  'condition-provider': { kind: 'condition-provider', grade: 'should', number: 1 },
  'condition-proof': { kind: 'condition-proof', grade: 'should', number: 2 },
  'condition-end': { kind: 'condition-end', grade: 'should', number: 3 },
  'victim-not-asked': ofVictim('victim-not-asked', 'must'),
  'victim-views': ofVictim('victim-views', 'should'),
  'victim-influence': ofVictim('victim-influence', 'should'),
  'victim-vulnerability': ofVictim('victim-vulnerability', 'should'),
  'victim-statement': ofVictim('victim-statement', 'note'),
  'victim-support': ofVictim('victim-support', 'note'),
  'victim-not-told': ofVictim('victim-not-told', 'note'),
  'victim-told-late': ofVictim('victim-told-late', 'should'),
  'rule-bars': ofRule('rule-bars', 'P6-03'),
  'rule-asks-authority': ofRule('rule-asks-authority', 'ALL-04'),
  'rule-warns': ofRule('rule-warns', 'ALL-16'),
  'fact-missing': { kind: 'fact-missing', grade: 'must', path: 'gravity' },
  'checklist-question': {
    kind: 'checklist-question',
    grade: 'note',
    question: { id: 'panel', en: 'Would a panel agree?' },
  },
};

type OfVictim = Extract<FileGap, { victimId: string }>;
function ofVictim(kind: OfVictim['kind'], grade: FileGap['grade']): OfVictim {
  return { kind, grade, victimId: nonesuchStores.victimId, name: 'Nonesuch Stores' };
}

type OfRule = Extract<FileGap, { rule: string }>;
function ofRule(kind: OfRule['kind'], rule: string): OfRule {
  return { kind, grade: 'must', rule, sentence: 'It stands in the way.', citation: 'An Act s1' };
}

describe('every gap', () => {
  test.each(Object.values(every))(
    'given $kind › when it is put into words › then plainly, with the way to it',
    (gap) => {
      const { words, place, question } = gapRow(gap, subject);
      expect(words).toMatch(/^[A-Z].{10,}/);
      expect(words).not.toMatch(/\b(errors?|undefined|null)\b/i);
      expect(words).not.toMatch(/\b[a-z]+-[a-z]+-[a-z]+\b/);
      if (question === undefined) expect(Object.keys(stepTitles)).toContain(place?.step);
      else expect(place).toBeNull();
    },
  );

  test('given all of them › when they are listed › then no two say the same or have the same key', () => {
    const rows = Object.values(every).map((gap) => gapRow(gap, subject));
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    const words = rows.filter(({ source }) => source === undefined).map((row) => row.words);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('where a gap is closed', () => {
  test.each<readonly [FileGap, object]>([
    [every['evidence-summary'], { step: 'offence-and-person', field: 'question-evidenceSufficient-words' }],
    [every['teach-back'], { step: 'give-and-sign', field: 'teach-back-answer' }],
    [every['offence-place'], { step: 'offence-and-person', field: 'offence-2-place' }],
    [every['condition-proof'], { step: 'conditions' }],
    [every['fact-missing'], { step: 'screening', field: 'question-gravity' }],
    [{ kind: 'fact-missing', grade: 'must', path: 'offences[0].hateCrime' }, { step: 'offence-and-person' }],
    [{ kind: 'fact-missing', grade: 'must', path: 'settings.policy.hateCrime' }, { step: 'screening' }],
    [every['rule-asks-authority'], { step: 'authority' }],
    [every['rule-warns'], { step: 'offence-and-person' }],
    [ofRule('rule-warns', 'ALL-06'), { step: 'screening', field: 'question-historyChecked' }],
    [ofRule('rule-bars', 'DC-03'), { step: 'conditions' }],
  ])('given %j › when it is asked › then %j', (gap, place) => {
    expect(placeOf(gap)).toEqual(place);
  });

  test('given an offence without a date, or with one and without a class › when it is asked › then that field', () => {
    const { date: _, ...undated } = shopTheft;
    const of = (offence: typeof undated) => ({
      ...subject,
      offences: subject.offences.map((each) => ({ ...each, date: undefined, ...offence })),
    });
    expect(placeOf(every['offence-incomplete'], of(undated))?.field).toBe('offence-1-date');
    expect(
      placeOf(every['offence-incomplete'], of({ ...undated, date: day('2026-11-18') } as typeof undated))?.field,
    ).toBe('offence-1-class');
  });

  test('given one victim, or one of two › when it is asked › then the field, or first the victim', () => {
    const [victim] = caseThrough('screened').victims;
    if (!victim) throw new Error('The case has a victim');
    const one = { ...subject, victims: [victim] };
    const two = { ...subject, victims: [victim, { ...victim, victimId: id('vctm', 2) }] };
    expect(placeOf(every['victim-views'], one)).toEqual({ step: 'victim-views', field: 'views-words' });
    expect(placeOf(every['victim-views'], two)).toEqual({
      step: 'victim-views',
      field: `victim-tab-${nonesuchStores.victimId}`,
    });
  });
});

describe('how many there are', () => {
  const gaps = [every['not-given'], every.needs, every['teach-back'], every.ethnicity];

  test('given one must, two should and one note › when they are counted › then three are raised', () => {
    expect(countRaised(gaps)).toBe(3);
    expect(countWords(gaps)).toBe('1 must be put right, 2 should be put right, 1 good to have');
  });

  test('given none › when they are counted › then nothing is missing', () => {
    expect(countRaised([])).toBe(0);
    expect(countWords([])).toBe('Nothing is missing');
  });

  test('given a real case › when its file is checked › then every row has its words', () => {
    const { settings } = settingsWith('ACC');
    const found = fileCheck(caseThrough('given'), { today: day('2026-11-20'), giver: 'sergeant', settings });
    expect(found.length).toBeGreaterThan(5);
    for (const gap of found) expect(gapRow(gap, caseThrough('given')).words).not.toBe('');
  });
});
