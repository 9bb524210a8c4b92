import { z } from 'zod';
import { addDays, type CalendarDay, clockTimeSchema } from '../../time.ts';
import {
  type Condition,
  conditionKindSchema,
  conditionModeSchema,
  conditionObjectSchema,
  conditionSchema,
  type Disposal,
} from '../case/events.ts';
import { canHold } from '../case/procedure.ts';
import { weekdaySchema } from '../person/person-events.ts';
import type { ForceSettings } from '../settings/force-settings.ts';
import { bilingual, cjsCode, pence, settingId, text, uniqueList } from '../settings/setting-fields.ts';
import { builtInLibrary } from './built-in-library.ts';

/** What a text of the library leaves to the case: `Pay compensation of {amount} to the victim`. */
const placeholders = ['amount', 'place', 'name', 'sessions'] as const;
export type Placeholder = (typeof placeholders)[number];

/** The places a text leaves to be filled, in any spelling. */
const placesIn = (wording: string): readonly string[] =>
  [...wording.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);

/** The places of a text that are not filled yet. */
export const unfilledIn = (wording: string): readonly Placeholder[] =>
  placeholders.filter((name) => placesIn(wording).includes(name));

const isFillable = (name: string): boolean => placeholders.some((known) => known === name);

/** When it is offered: one time of the week. `until` at or before `from` lies on the next day. */
const offeredTimeSchema = z.strictObject({ day: weekdaySchema, from: clockTimeSchema, until: clockTimeSchema });
export type OfferedTime = z.infer<typeof offeredTimeSchema>;

/** A condition ready to be set: the officer changes any word of it. */
export const libraryEntrySchema = z
  .strictObject({
    id: settingId,
    kind: conditionKindSchema,
    objects: z.array(conditionObjectSchema).max(3),
    /** What the person must do or not do. */
    ...bilingual(600),
    /** Who runs it or checks it. */
    provider: text(160).nullish(),
    /** Of the setting `providers`. Absent: any provider that works on a need it answers. */
    providerId: settingId.nullish(),
    /** How it is shown to be done, where that does not depend on the mode. */
    proof: text(300).nullish(),
    /** How it can be kept, the usual way first, each with how it is shown to be done (S1-15). */
    modes: uniqueList(z.strictObject({ mode: conditionModeSchema, proof: text(300) }), ({ mode }) => mode, 4).nullish(),
    hours: conditionSchema.shape.hours.nullable(),
    /** Appointments in all. */
    sessions: conditionSchema.shape.sessions.nullable(),
    /** What a place costs the force, where `providers` does not say. */
    costPence: pence.nullish(),
    /** Whole weeks from the day of giving to the day it must be done by. */
    weeks: z.int().min(1).max(52),
    /** Pathways it answers, by id. */
    needs: z.array(settingId).max(20).nullish(),
    /** Offences whose harm it answers, by how their codes begin. */
    codePrefixes: z.array(cjsCode).max(200).nullish(),
    /** What a victim may ask for that it carries out. */
    victimWishes: z
      .array(z.enum(['compensation', 'restorative']))
      .max(2)
      .nullish(),
    /** Actions of the community remedy document it carries out, by reference. */
    remedyActions: z.array(text(40)).max(50).nullish(),
    /** The only languages it is offered in, in English: `Polish`. Absent: English, others with an interpreter. */
    languages: z.array(text(60)).min(1).max(60).nullish(),
    /** For women only. */
    womenOnly: z.boolean().nullish(),
    /** For whom it is made, where it is culturally specific, in plain words. */
    culture: text(160).nullish(),
    /** It takes people with substance misuse and mental ill health together (S1-06). */
    acceptsDualNeed: z.boolean().nullish(),
    /** Absent or empty: by appointment. */
    times: z.array(offeredTimeSchema).max(60).nullish(),
  })
  .refine(({ en, cy }) => placesIn(`${en} ${cy ?? ''}`).every(isFillable), {
    path: ['en'],
    message: 'must not leave a place to fill that is not known',
  })
  .refine(({ en, cy }) => !cy || String(unfilledIn(en)) === String(unfilledIn(cy)), {
    path: ['cy'],
    message: 'must leave the same places to fill as the English',
  });
export type LibraryEntry = z.infer<typeof libraryEntrySchema>;

/** Entries a force adds to the library; one with the id of an entry that is there takes its place. */
export const conditionLibrarySchema = uniqueList(libraryEntrySchema, ({ id }) => id, 500);

type Library = Pick<ForceSettings, 'conditionLibrary'>;

/** The library the program brings, with the force's entries in the place of those of the same id, then its others. */
export function libraryInUse({ conditionLibrary }: Library): readonly LibraryEntry[] {
  const entries = new Map(builtInLibrary.map((entry) => [entry.id, entry]));
  for (const entry of conditionLibrary ?? []) entries.set(entry.id, entry);
  return [...entries.values()];
}

/** The entries a disposal can hold. */
export const libraryFor = (disposal: Disposal, settings: Library): readonly LibraryEntry[] =>
  libraryInUse(settings).filter(({ kind }) => canHold(disposal, { kind }));

/** What fills the places of a text. */
export interface Fillings {
  readonly amountPence?: number | undefined;
  readonly place?: string | undefined;
  readonly name?: string | undefined;
  readonly sessions?: number | undefined;
}

const fill = (wording: string, words: Readonly<Record<Placeholder, string | undefined>>): string =>
  placeholders.reduce((filled, name) => filled.replaceAll(`{${name}}`, () => words[name] || `{${name}}`), wording);

/** The texts of an entry with what is known filled in; the other places stay. */
export function wordingOf(
  { en, cy }: Pick<LibraryEntry, 'en' | 'cy'>,
  { amountPence, place, name, sessions }: Fillings,
): Pick<Condition, 'wording' | 'wordingCy'> {
  const amount = amountPence === undefined ? undefined : `£${(amountPence / 100).toFixed(2)}`;
  const counted = (one: string, many: string) =>
    sessions === undefined ? undefined : `${sessions} ${sessions === 1 ? one : many}`;
  return {
    wording: fill(en, { amount, place, name, sessions: counted('appointment', 'appointments') }),
    // A noun after a number stays in the singular in Welsh.
    ...(cy && { wordingCy: fill(cy, { amount, place, name, sessions: counted('apwyntiad', 'apwyntiad') }) }),
  };
}

/** A condition before it has an id. */
export type NewCondition = Omit<Condition, 'conditionId'>;

interface Setting {
  readonly today: CalendarDay;
  /** The last day conditions may run to, where the force's period sets one. */
  readonly lastDay: CalendarDay | undefined;
  readonly fillings: Fillings;
}

/** A condition as the library has it, counted from today and never past the last day. */
export function conditionFrom(entry: LibraryEntry, { today, lastDay, fillings }: Setting): NewCondition {
  const { id, kind, objects, hours, provider, modes, weeks } = entry;
  const sessions = entry.sessions ?? undefined;
  const usual = modes?.[0];
  const proof = usual?.proof ?? entry.proof;
  const inWeeks = addDays(today, weeks * 7);
  const endsOn = lastDay !== undefined && lastDay >= today && lastDay < inWeeks ? lastDay : inWeeks;
  return {
    libraryId: id,
    kind,
    objects: [...objects],
    ...wordingOf(entry, { ...fillings, sessions }),
    ...(typeof hours === 'number' && { hours }),
    ...(sessions !== undefined && { sessions }),
    ...(usual && { mode: usual.mode }),
    ...(provider && { provider }),
    ...(proof && { proof }),
    // PCSC Act 2022 s102, s111: 28 days counting the day of giving.
    ...(kind === 'financial-penalty' ? { payBy: addDays(today, 27), payeeIsDesignatedOfficer: true } : { endsOn }),
    ...(kind === 'stay-away' && { inUk: true }),
  };
}
