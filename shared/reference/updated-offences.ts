import type { ForceSettings } from '../domain/settings/force-settings.ts';
import { classOfCategory } from './class-of-category.ts';
import type { ReferenceData, ReferenceOffence } from './reference-data.ts';

export type OffenceUpdate = NonNullable<ForceSettings['offenceUpdates']>[number];

/**
 * The reference data with what a force's pack has added or changed since (law.md section 12 item 24): an update takes
 * the place of the offence with its code, or stands after them all. Whether it is notifiable the pack does not say.
 */
export function withOffenceUpdates(reference: ReferenceData, updates: readonly OffenceUpdate[]): ReferenceData {
  if (updates.length === 0) return reference;
  const updated = new Map(updates.map((update) => [update.cjsCode, asOffence(update)]));
  const known = new Set(reference.offences.map(({ cjsCode }) => cjsCode));
  return {
    ...reference,
    offences: [
      ...reference.offences.map((offence) => {
        const update = updated.get(offence.cjsCode);
        return update ? { ...update, notifiable: offence.notifiable } : offence;
      }),
      ...[...updated.values()].filter(({ cjsCode }) => !known.has(cjsCode)),
    ],
    legacyCodes: new Set([...reference.legacyCodes].filter((code) => !updated.has(code))),
  };
}

const asOffence = ({ cjsCode, title, category, recordable }: OffenceUpdate): ReferenceOffence => ({
  cjsCode,
  title,
  category,
  classHint: classOfCategory[category],
  recordable,
  notifiable: false,
});
