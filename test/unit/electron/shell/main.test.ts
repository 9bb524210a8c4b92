import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channels } from '../../../../shared/contract/channels.ts';
import type { ReferenceFile } from '../../../../shared/reference/reference-data.ts';
import type { Call } from './recording-electron.ts';

const appPath = mkdtempSync(join(tmpdir(), 'proviso-app-'));
const runner = join(import.meta.dirname, 'run-main.ts');

interface Outcome {
  readonly calls: readonly Call[];
  readonly stationFolder: string;
  readonly exitCode?: number;
  // biome-ignore lint/suspicious/noExplicitAny: read back from JSON and judged by the expectations below
  readonly answers: any;
}
