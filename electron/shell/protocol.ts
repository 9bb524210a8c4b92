import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Session } from 'electron/main';
import { bundledFiles, fileAsked, headersOf, scheme } from './policy.ts';

/**
 * Serves the built renderer, and nothing else, at app://proviso/. The list of files is fixed when the program starts.
 *
 * @throws when the build is missing or holds a kind of file nobody has named.
 */
export function serveRenderer(session: Session, folder: string): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = bundledFiles(entries.map((entry) => relative(folder, join(entry.parentPath, entry.name))));
  session.protocol.handle(scheme, async (request) => {
    const file = fileAsked(request, files);
    if (file === null) return new Response(null, { status: 404 });
    return new Response(await readFile(join(folder, file.path)), { headers: headersOf(file.contentType) });
  });
}
