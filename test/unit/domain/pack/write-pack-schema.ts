import { writeFile } from 'node:fs/promises';
import { packJsonSchema } from '../../../../shared/domain/pack/pack.ts';

/**
 * Renews docs/formats/rules-pack-1.schema.json:
 * `node test/unit/domain/pack/write-pack-schema.ts && npx biome format --write docs/formats`
 */
const file = new URL('../../../../docs/formats/rules-pack-1.schema.json', import.meta.url);
await writeFile(file, `${JSON.stringify(packJsonSchema(), null, 2)}\n`);
