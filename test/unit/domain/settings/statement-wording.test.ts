import { describe, expect, test } from 'vitest';
import {
  statementTemplateSchema,
  statementWordingSchema,
} from '../../../../shared/domain/settings/statement-wording.ts';

const template = {
  id: 'admission',
  citation: 'CJA 2003 s23(3)',
  en: 'You have admitted {offences}.',
  easyRead: 'You did this: {offences}.',
  cy: 'Rydych wedi cyfaddef {offences}.',
};
const isAccepted = (changes: object) => statementTemplateSchema.safeParse({ ...template, ...changes }).success;

describe('given a text with places to fill', () => {
  test.each([
    ['one it knows', 'You admit {offences}.', true],
    ['all three, one twice', '{disposal}: {offences}, {conditions}, {offences}', true],
    ['none', 'Do you agree?', true],
    ['one it does not know', 'You, {name}, admit it.', false],
    ['one misspelt', 'You admit {offence}.', false],
    ['one with spaces in it', 'You admit { offences }.', false],
    ['one never closed', 'You admit {offences.', false],
    ['one never opened', 'You admit offences}.', false],
    ['one inside another', 'You admit {{offences}}.', false],
    ['one it knows and one it does not', '{offences} and {constructor}', false],
    ['nothing at all', ' ', false],
  ])('when it has %s › then accepted: %s %s', (_what, words, accepted) => {
    for (const language of ['en', 'easyRead', 'cy']) expect(isAccepted({ [language]: words })).toBe(accepted);
  });

  test.each([
    [2000, true],
    [2001, false],
  ])('when it has %i characters › then accepted: %s', (length, accepted) => {
    expect(isAccepted({ cy: 'x'.repeat(length) })).toBe(accepted);
  });

  test.each(['en', 'easyRead', 'cy'])('when it lacks %s › then it is refused', (language) => {
    expect(isAccepted({ [language]: undefined })).toBe(false);
  });
});

describe('given texts by disposal', () => {
  test.each([
    ['two of different ids', { ACC: [template, { ...template, id: 'effect' }] }, true],
    ['two of the same id', { ACC: [template, template] }, false],
    ['none', { ACC: [] }, false],
    ['a youth caution', { YC: [template] }, false],
    ['an id nobody reads', { ACC: [{ ...template, id: 'farewell' }] }, false],
  ])('when a disposal has %s › then accepted: %s', (_what, wording, accepted) => {
    expect(statementWordingSchema.safeParse(wording).success).toBe(accepted);
  });
});
