import { type NeedsRecord, standingNeeds } from './needs-record.ts';

const substances: readonly string[] = ['drugs', 'alcohol'];

/** Substance misuse and mental health together: they are to be treated together, by services that talk to each other. */
export function hasDualNeed(record: NeedsRecord): boolean {
  const present = standingNeeds(record).flatMap(({ pathway, present: answer }) => (answer === 'yes' ? [pathway] : []));
  return present.includes('mental-health') && substances.some((pathway) => present.includes(pathway));
}
