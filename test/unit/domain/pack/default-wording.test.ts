import { describe, expect, test } from 'vitest';
import { defaultWording } from '../../../../shared/domain/pack/default-wording.ts';
import {
  type StatementTemplate,
  statementLanguageSchema,
  statementWordingSchema,
} from '../../../../shared/domain/settings/statement-wording.ts';

const languages = statementLanguageSchema.options;
const disposals = ['DC', 'CC', 'ACC', 'SC', 'CR', 'PND', 'O22'] as const;
type Read = (typeof disposals)[number];
const text = (disposal: Read, id: StatementTemplate['id'], language: (typeof languages)[number]): string => {
  const found = defaultWording[disposal]?.find((statement) => statement.id === id);
  if (!found) throw new Error(`${disposal} has no ${id}`);
  return found[language];
};
const sentences = (words: string) => words.split(/(?<=[.:?])\s+/);

/** How each language speaks of prosecution, and how it says that it will not happen. */
const prosecution = {
  en: { spoken: /prosecut|charged|arrest/i, never: /You will not be prosecuted for this offence\./ },
  easyRead: { spoken: /prosecut|charged|arrest|go to court/i, never: /You will not be prosecuted for this offence\./ },
  cy: { spoken: /erlyn|cyhudd|arest/i, never: /Ni chewch eich erlyn am y drosedd hon\./ },
} as const;

describe('given the words the program brings', () => {
  test('when they are read as settings › then they are well made, for all seven disposals', () => {
    expect(statementWordingSchema.parse(defaultWording)).toEqual(defaultWording);
    expect(Object.keys(defaultWording).toSorted()).toEqual(disposals.toSorted());
  });

  test.each(disposals)('when those of %s are compared › then each language has words of its own', (disposal) => {
    for (const { en, easyRead, cy } of defaultWording[disposal] ?? []) {
      expect(new Set([en, easyRead, cy]).size).toBe(3);
      const filled = (words: string) => [...words.matchAll(/\{(offences|conditions)\}/g)].map(([place]) => place);
      expect(filled(easyRead)).toEqual(filled(en));
      expect(filled(cy)).toEqual(filled(en));
    }
  });

  test('when easy read is measured › then no sentence is longer than 20 words', () => {
    for (const disposal of disposals) {
      for (const { easyRead } of defaultWording[disposal] ?? []) {
        for (const sentence of sentences(easyRead))
          expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
      }
    }
  });
});

describe('given what follows a failure (trap T11)', () => {
  test.each(languages)('when a community caution is read in %s › then prosecution is only ruled out', (language) => {
    const { spoken, never } = prosecution[language];
    const warning = text('CC', 'failure-warning', language);
    expect(warning).toMatch(never);
    for (const { [language]: words } of defaultWording.CC ?? []) {
      for (const sentence of sentences(words).filter((each) => spoken.test(each))) expect(sentence).toMatch(never);
    }
  });

  test.each(languages.flatMap((language) => (['DC', 'ACC'] as const).map((disposal) => [disposal, language] as const)))(
    'when a %s is read in %s › then prosecution may follow and is not ruled out',
    (disposal, language) => {
      const { spoken, never } = prosecution[language];
      const warning = text(disposal, 'failure-warning', language);
      expect(warning).toMatch(spoken);
      expect(warning).not.toMatch(never);
      expect(warning).toMatch(
        { en: /may be .*prosecuted/, easyRead: /may .*be prosecuted/, cy: /gallwch gael .*erlyn/ }[language],
      );
    },
  );

  test.each(languages)('when a community resolution is read in %s › then not doing it is no offence', (language) => {
    expect(text('CR', 'failure-warning', language)).toMatch(
      { en: /not an offence/, easyRead: /not a crime/, cy: /nid yw’n drosedd/ }[language],
    );
  });
});

describe('given what each disposal is', () => {
  test.each(['PND', 'O22'] as const)(
    'when %s is read › then nobody is told that they admitted anything',
    (disposal) => {
      expect(defaultWording[disposal]?.map(({ id }) => id)).not.toContain('admission');
      expect(text(disposal, 'choice-and-advice', 'en')).toContain('You are not asked to admit it');
      expect(text(disposal, 'choice-and-advice', 'cy')).toContain('Ni ofynnir ichi gyfaddef');
    },
  );

  test.each(languages)(
    'when a penalty notice is read in %s › then it says 21 days and what the sum rises to',
    (language) => {
      expect(text('PND', 'choice-and-advice', language)).toContain('21');
      expect(text('PND', 'failure-warning', language)).toMatch(/1\.5|one and a half/);
    },
  );

  test.each([
    ['SC', /spent at once/, /wedi’i ddisbyddu ar unwaith/],
    ['CC', /spent at once/, /wedi’i ddisbyddu ar unwaith/],
    ['DC', /spent after 3 months/, /ar ôl 3 mis/],
    ['ACC', /spent after 3 months/, /ar ôl 3 mis/],
    ['CR', /not a conviction and not a caution/, /yn euogfarn nac yn rhybudd/],
    ['O22', /not a caution and not a conviction/, /yn rhybudd nac yn euogfarn/],
  ] as const)('when the effect of %s is read › then it says what it is', (disposal, english, welsh) => {
    expect(text(disposal, 'effect', 'en')).toMatch(english);
    expect(text(disposal, 'effect', 'cy')).toMatch(welsh);
  });

  test('when the effect of a simple caution is read › then disclosure and citing in court are told before it is signed', () => {
    expect(text('SC', 'effect', 'en')).toMatch(/recorded.*disclosed.*cited in court/);
  });
});
