import type { CaseId } from '../../shared/domain/case/events.ts';

const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

function randomText(length: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => crockford[byte & 31]).join('');
}

/** 130 random bits as 26 characters of Crockford base 32. Says nothing about whom or what it names. */
export const newId = (): string => randomText(26);

export const newCaseId = (): CaseId => randomText(26) as CaseId;

/** `PV-2611-` and ten random characters: the month helps a person find a package, the rest keeps stations apart. */
export const newPackageId = (today: string): string =>
  `PV-${today.slice(2, 4)}${today.slice(5, 7)}-${randomText(10).toUpperCase()}`;
