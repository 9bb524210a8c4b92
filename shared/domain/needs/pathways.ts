import type { ForceSettings } from '../settings/force-settings.ts';

/** A field of life in which something may lie behind the offending (law.md section 8.3). */
export interface Pathway {
  readonly id: string;
  readonly name: string;
  /** Abuse, mental health, sexual harm: a warning stands before the question. */
  readonly isSensitive: boolean;
}

/** In the order of law.md section 8.3. */
export const needsPathways = [
  { id: 'accommodation', name: 'Accommodation', isSensitive: false },
  { id: 'employment', name: 'Employment, training and education', isSensitive: false },
  { id: 'drugs', name: 'Drugs', isSensitive: false },
  { id: 'alcohol', name: 'Alcohol', isSensitive: false },
  { id: 'mental-health', name: 'Mental health', isSensitive: true },
  { id: 'physical-health', name: 'Physical health', isSensitive: false },
  { id: 'relationships', name: 'Relationships and family', isSensitive: false },
  { id: 'finance', name: 'Finance, benefits and debt', isSensitive: false },
  { id: 'attitudes', name: 'Attitudes, thinking and behaviour', isSensitive: false },
  { id: 'lifestyle', name: 'Lifestyle and associates', isSensitive: false },
  { id: 'gambling', name: 'Gambling', isSensitive: false },
  { id: 'domestic-abuse', name: 'Domestic abuse, as perpetrator or victim', isSensitive: true },
  { id: 'trauma', name: 'Trauma and women’s services', isSensitive: true },
  { id: 'neurodiversity', name: 'Neurodiversity', isSensitive: false },
] as const satisfies readonly Pathway[];

const sensitive: ReadonlySet<string> = new Set(
  needsPathways.flatMap(({ id, isSensitive }) => (isSensitive ? [id] : [])),
);

/** The force's own list once it is loaded (law.md section 12 item 30), otherwise that of law.md. */
export const pathwaysInUse = ({ pathways }: Pick<ForceSettings, 'pathways'>): readonly Pathway[] =>
  pathways?.map(({ id, en }) => ({ id, name: en, isSensitive: sensitive.has(id) })) ?? needsPathways;
