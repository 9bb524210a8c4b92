import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type BridgeFailure, stationSchema } from '../../../shared/contract/index.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { isMissing, readIfPresent, writeDurably } from '../durable-file.ts';
import { userSlotSchema } from './user-slot.ts';

const vaultFileSchema = z.strictObject({
  format: z.literal(1),
  station: stationSchema,
  slots: z.array(userSlotSchema).min(1),
});
/** What the station's way in looks like on disk: no secret in clear. */
export type VaultFile = z.infer<typeof vaultFileSchema>;

const pathIn = (folder: string) => join(folder, 'vault.json');

/**
 * Reads the vault file; null where no station was ever set up. Fails with `vault-damaged` when it is not one this
 * program wrote, or is gone while files sealed under its key remain: another set-up would lose them for good.
 */
export async function readVaultFile(folder: string): Promise<Result<VaultFile | null, BridgeFailure>> {
  const bytes = readIfPresent(pathIn(folder));
  if (!bytes) return (await hasSealedFiles(folder)) ? failure({ kind: 'vault-damaged' }) : ok(null);
  const parsed = vaultFileSchema.safeParse(readJson(bytes.toString()));
  return parsed.success ? ok(parsed.data) : failure({ kind: 'vault-damaged' });
}

export const writeVaultFile = (folder: string, file: VaultFile): Promise<void> =>
  writeDurably(pathIn(folder), Buffer.from(JSON.stringify(file, null, 2)));

async function hasSealedFiles(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).some((name) => name.endsWith('.sealed'));
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
