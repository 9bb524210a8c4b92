import type { Random } from '../ports.ts';

const crockfordDigits = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new id: 128 random bits as 26 characters of Crockford base 32 (`idSchema`). */
export function randomId(random: Random): string {
  const bits = BigInt(`0x${Buffer.from(random.bytes(16)).toString('hex')}`);
  const digit = (place: number) => crockfordDigits.charAt(Number((bits >> BigInt(5 * place)) & 31n));
  return Array.from({ length: 26 }, (_, index) => digit(25 - index)).join('');
}
