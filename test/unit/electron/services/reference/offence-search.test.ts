import { beforeAll, describe, expect, test } from 'vitest';
import { makeReferenceFile } from '../../../../../build/reference-data.ts';
import { createOffenceSearch, type OffenceSearch } from '../../../../../electron/services/reference/offence-search.ts';
import { offenceAliases } from '../../../../../shared/reference/offence-aliases.ts';
import { type ReferenceData, readReferenceData } from '../../../../../shared/reference/reference-data.ts';

let reference: ReferenceData;
let search: OffenceSearch;
beforeAll(async () => {
  reference = readReferenceData(JSON.stringify(await makeReferenceFile()));
  search = await createOffenceSearch(reference);
});
const codes = (query: string, limit = 10) => search.search(query, limit).map(({ cjsCode }) => cjsCode);

describe('given what officers type', () => {
  test.each([
    ['shoplift', 'TH68010'],
    ['shoplifting', 'TH68010'],
    ['shop theft', 'TH68010'],
    ['s5', 'PU86149'],
    ['section 5 public order', 'PU86149'],
    ['s.5', 'PU86149'],
    ['s4', 'PU86004'],
    ['s4a', 'PU86116'],
    ['Section 4A', 'PU86116'],
    ['ABH', 'OF61102'],
    ['s47', 'OF61102'],
    ['assault occasioning', 'OF61102'],
    ['common assault', 'CJ88001'],
    ['assault by beating', 'CJ88116'],
    ['battery', 'CJ88116'],
    ['GBH', 'OF61131'],
    ['s20', 'OF61131'],
    ['s18', 'OF61017'],
    ['TWOC', 'TH68050'],
    ['taking without consent', 'TH68050'],
    ['joyriding', 'TH68050'],
    ['criminal damage', 'CD71039'],
    ['crim dam', 'CD71039'],
    ['graffiti', 'CD71039'],
    ['D&D', 'CJ67002'],
    ['d & d', 'CJ67002'],
    ['drunk and disorderly', 'CJ67002'],
    ['possession of cannabis', 'MD71530'],
    ['weed', 'MD71530'],
    ['coke', 'MD71210'],
    ['crack', 'MD71214'],
    ['heroin', 'MD71211'],
    ['speed', 'MD71220'],
    ['nos', 'MD71609'],
    ['knife', 'CJ88144'],
    ['bladed article', 'CJ88144'],
    ['offensive weapon', 'PC53001'],
    ['affray', 'PU86003'],
    ['harassment', 'PH97004'],
    ['stalking', 'PH97006'],
    ['malicious communications', 'MT88006'],
    ['fraud', 'FA06001'],
    ['going equipped', 'TH68078'],
    ['burglary', 'TH68037'],
    ['handling', 'TH68073'],
    ['bilking', 'TH78011'],
    ['making off', 'TH78011'],
    ['fare', 'RW89004'],
    ['drink driving', 'RT88007'],
    ['disqualified', 'RT88333'],
    ['assault police', 'PL96001'],
    ['assault constable', 'PL96001'],
    ['emergency worker assault', 'CJ88160'],
    ['obstruct police', 'PL96003'],
    ['begging', 'VG24005'],
    ['dangerous dog', 'DD91033'],
    ['exposure', 'SX03128'],
  ])('when it is %j › then %s is first', (query, code) => {
    expect(codes(query)[0]).toBe(code);
  });

  test('when it is any alias › then its codes come first in their order', () => {
    const wrong = offenceAliases.flatMap((alias) =>
      alias.phrases.filter((phrase) => alias.codes.some((code, place) => codes(phrase, 20)[place] !== code)),
    );
    expect(wrong).toEqual([]);
  });
});

/** The offences of law.md section 5.3. */
const everydayCodes = (
  'TH68010 TH68001 TH68006 TH68007 TH68013 TH68020 TH68002 TH68003 TH68012 TH68073 TH68078 TH68081 TH68036 TH68037 ' +
  'TH68023 TH68050 TH68054 TH68146 TH68058 TH78011 CA81001 FA06001 FA06007 SS92001 CJ88001 CJ88116 CJ88159 CJ88160 ' +
  'OF61102 OF61131 OF61016 OF61017 SC15005 SC15004 PL96001 PL96003 EW06001 CD71039 CD71038 CD71040 CD71041 PU86149 ' +
  'PU86116 PU86004 PU86003 PU86002 CJ67002 CL67008 FS04009 CD98070 CD98075 CD98067 CD98066 CD98069 CD98073 CD98074 ' +
  'MD71530 MD71210 MD71211 MD71213 MD71214 MD71220 MD71225 MD71022 MD71609 MD71239 MD71231 MD71526 MD71531 CJ88144 ' +
  'CJ88152 CJ88154 PC53001 PC53003 CJ88153 PH97004 PH97006 PH97009 PH97010 PH97012 CA03005 CA03009 DD91033 DD91034 ' +
  'AW06041 AS14004 AS14019 VG24005 VG24018 SX03128 SX03007 SX03008 SX03249 SX03250 CJ88115 CJ94005 COML030 LG03047 ' +
  'RT88007 RT88333'
).split(' ');

describe('given the common offences of law.md section 5.3', () => {
  test.each(everydayCodes)('when %s or its title is typed › then it is first', (code) => {
    expect(codes(code)[0]).toBe(code);
    expect(codes(code.toLowerCase())[0]).toBe(code);
    expect(codes(search.byCode(code)?.title ?? '')[0]).toBe(code);
  });
});

describe('given the start of a code', () => {
  test('when it is th680 › then only codes that start with it come, the plain offences before attempts', () => {
    const found = codes('th680', 50);
    expect(found.length).toBe(50);
    expect(found.filter((code) => !code.startsWith('TH680'))).toEqual([]);
    expect(found[0]).not.toMatch(/[A-Z]$/);
    expect(codes('TH 68010')[0]).toBe('TH68010');
  });

  test('when a whole code is the start of others › then it is before them', () => {
    expect(codes('TH68010')).toEqual(['TH68010', 'TH68010A', 'TH68010B', 'TH68010C']);
  });
});

describe('given typing slips', () => {
  test.each([
    ['shoplfting', 'TH68010'],
    ['canabis', 'MD71530'],
    ['assalt', 'CJ88001'],
    ['burglery', 'TH68037'],
    ['comon assault', 'CJ88001'],
    ['drunk and disorderley', 'CJ67002'],
    ['possesion of canabis', 'MD71530'],
  ])('when it is %j › then %s is first', (query, code) => {
    expect(codes(query)[0]).toBe(code);
  });

  test('when the words are exact and three answer › then no similar word joins them', () => {
    expect(codes('blackmail', 50)).toEqual(['TH68071', 'TH68071A', 'TH68071C']);
  });
});

describe('given variants of an offence', () => {
  const place = (query: string, code: string) => codes(query, 50).indexOf(code);

  test('when the query does not ask for them › then they stand behind', () => {
    expect(place('criminal damage', 'CD98074')).toBeGreaterThan(place('criminal damage', 'CD71038'));
    expect(place('theft from a shop', 'TH68010A')).toBeGreaterThan(0);
    expect(place('shoplifting', 'TH68005')).toBeGreaterThan(0);
    expect(place('gambling', 'GA05096')).toBeGreaterThan(0);
  });

  test('when a title is a legacy one › then it stands behind one that is not', () => {
    expect(place('perjury', 'PJ11001')).toBeGreaterThan(place('perjury', 'YJ99005'));
    expect(place('perjury', 'YJ99005')).toBe(0);
  });

  test.each([
    ['racially aggravated criminal damage', 'CD98074'],
    ['racially aggravated common assault', 'CD98070'],
    ['attempt theft from shop', 'TH68010A'],
    ['attempt murder', 'OF61003A'],
    ['shoplifting under 16', 'TH68005'],
    ['conspire to steal from a shop', 'TH68010C'],
  ])('when it asks for them as in %j › then %s is first', (query, code) => {
    expect(codes(query)[0]).toBe(code);
  });
});

describe('given the edges', () => {
  test.each(['', '   ', '?', 'zzzzqqqq'])('when the query is %j › then nothing is found', (query) => {
    expect(codes(query)).toEqual([]);
  });

  test('when more match than asked for › then there are as many as asked for, none twice', () => {
    for (const query of ['theft', 'drive', 'th68', 'fail'])
      for (const limit of [1, 7]) expect(new Set(codes(query, limit)).size).toBe(limit);
  });

  test('when a code is looked up › then case and spaces around it do not matter, and an unknown one is none', () => {
    expect(search.byCode(' th68010 ')?.title).toBe('Theft from a shop');
    expect(search.byCode('ZZ99999')).toBeNull();
  });
});
