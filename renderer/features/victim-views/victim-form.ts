import { type VictimDetails, victimSchema } from '../../../shared/domain/victims/victim-events.ts';
import { vulnerabilityOptions } from './victim-views-view.ts';

export type VictimDraft = Pick<VictimDetails, 'victimId' | 'kind' | 'name'> & {
  readonly [K in keyof VictimDetails]?: VictimDetails[K] | undefined;
};

interface Problem {
  readonly fieldId: string;
  readonly text: string;
}

/** The victim a draft tells of, or what must be put right first. What does not go with the kind is left out. */
export function victimOf(
  draft: VictimDraft,
): { readonly victim: VictimDetails } | { readonly problems: readonly Problem[] } {
  const possible = vulnerabilityOptions(draft.kind).map(({ value }) => value);
  const { vulnerabilities, ...rest } = draft;
  const typed = Object.entries(rest).filter(([, value]) => value !== undefined && value.trim() !== '');
  const parsed = victimSchema.safeParse({
    ...Object.fromEntries(typed),
    ...(vulnerabilities && { vulnerabilities: vulnerabilities.filter((each) => possible.includes(each)) }),
  });
  if (parsed.success) return { victim: parsed.data };
  return {
    problems: parsed.error.issues.map(({ path: [field] }) => ({
      fieldId: `victim-${String(field)}`,
      text: field === 'name' && draft.name.trim() === '' ? 'Enter the name' : 'This is too long to be kept',
    })),
  };
}

/** The details alone, without the attempts and views that a victim of a case carries. */
export const detailsOf = (victim: VictimDetails): VictimDraft => ({
  victimId: victim.victimId,
  kind: victim.kind,
  name: victim.name,
  contactName: victim.contactName,
  phone: victim.phone,
  email: victim.email,
  prefers: victim.prefers,
  preferredTimes: victim.preferredTimes,
  safeContact: victim.safeContact,
  vulnerabilities: victim.vulnerabilities,
});
