import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type OffenceCategory, offenceCategories } from '../shared/reference/class-of-category.ts';
import { readableTitle, spellingsOf } from '../shared/reference/readable-title.ts';
import type { ReferenceFile } from '../shared/reference/reference-data.ts';
import { calendarDaySchema } from '../shared/time.ts';

const packageName = '@moj-bichard7-developers/bichard7-next-data';
/** The package states no date of its own, so the day it was retrieved stands here beside the version it is true of. */
const retrieved = { version: '2.0.414', on: '2026-11-20' };

/** The 43 territorial forces of England and Wales by force code, and the British Transport Police (93). */
const forceCodes = new Set(
  (
    '01 03 04 05 06 07 10 11 12 13 14 16 17 20 21 22 23 30 31 32 33 34 35 36 37 ' +
    '40 41 42 43 44 45 46 47 48 50 52 53 54 55 60 61 62 63 93'
  ).split(' '),
);

const packageSchema = z.object({ name: z.literal(packageName), version: z.literal(retrieved.version) });
const offencesSchema = z.array(
  z.object({
    cjsCode: z.string(),
    offenceTitle: z.string(),
    offenceCategory: z.string(),
    recordableOnPnc: z.boolean(),
    notifiableToHo: z.boolean(),
  }),
);
const forcesSchema = z.array(z.object({ code: z.string(), name: z.string() }));

/** The package's own files are read one by one: its entry point would load 24 MB and everything it depends on. */
async function readPackage<T extends z.ZodType>(file: string, schema: T): Promise<z.infer<T>> {
  const url = new URL(`../node_modules/${packageName}/${file}`, import.meta.url);
  return schema.parse(JSON.parse(await readFile(url, 'utf8')));
}

const isOffenceCategory = (category: string): category is OffenceCategory =>
  offenceCategories.some((known) => known === category);

/**
 * Slims the Ministry of Justice's standing data to what Proviso shows. Kept: criminal offences (CE, CI, CS, CM) whose
 * code starts with a letter (a digit marks one force's by-laws) and that have a title; the forces of `forceCodes`.
 * Throws when the installed package is another version than the one the retrieval date is stated for.
 */
export async function makeReferenceFile(): Promise<ReferenceFile> {
  const { version } = await readPackage('package.json', packageSchema);
  const published = await readPackage('dist/data/offence-code.json', offencesSchema);
  const offences = published
    .filter((offence) => isOffenceCategory(offence.offenceCategory))
    .filter((offence) => /^[A-Z]/.test(offence.cjsCode) && offence.offenceTitle.trim() !== '')
    .sort((a, b) => (a.cjsCode < b.cjsCode ? -1 : 1));
  const isLegacy = (title: string) => !/[a-z]/.test(title);
  const spellings = spellingsOf(offences.map((offence) => offence.offenceTitle).filter((title) => !isLegacy(title)));

  const forces = (await readPackage('dist/data/forces.json', forcesSchema))
    .filter((force) => forceCodes.has(force.code))
    .map(({ code, name }) => ({ code, name: name === 'BTP' ? 'British Transport Police' : name }));
  if (forces.length !== forceCodes.size) throw new Error('The standing data lacks a force of England and Wales.');

  return {
    format: 'proviso-reference-data/1',
    source: `${packageName} ${version}`,
    retrievedOn: calendarDaySchema.parse(retrieved.on),
    codes: offences.map((offence) => offence.cjsCode),
    titles: offences.map(({ offenceTitle }) =>
      isLegacy(offenceTitle) ? readableTitle(offenceTitle, spellings) : offenceTitle,
    ),
    categories: offences.map((offence) => offence.offenceCategory).join(''),
    flags: offences
      .map(
        ({ recordableOnPnc, notifiableToHo, offenceTitle }) =>
          (recordableOnPnc ? 1 : 0) + (notifiableToHo ? 2 : 0) + (isLegacy(offenceTitle) ? 4 : 0),
      )
      .join(''),
    forces,
  };
}

/** Writes the columnar file the main process loads; shape in docs/formats/reference-data.md. */
export async function writeReferenceData(outFile: string): Promise<void> {
  await mkdir(dirname(outFile), { recursive: true });
  await writeFile(outFile, JSON.stringify(await makeReferenceFile()));
}
