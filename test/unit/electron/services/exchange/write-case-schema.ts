import { writeFile } from 'node:fs/promises';
import { caseJsonSchema } from '../../../../../electron/services/exchange/case-record.ts';

/**
 * Renews docs/formats/case-1.schema.json:
 * `node test/unit/electron/services/exchange/write-case-schema.ts && npx biome format --write docs/formats`
 */
const file = new URL('../../../../../docs/formats/case-1.schema.json', import.meta.url);
await writeFile(file, `${JSON.stringify(caseJsonSchema(), null, 2)}\n`);
