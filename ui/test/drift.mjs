// Fails where the types of the API, src/api/schema.ts, are not those of openapi.json.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'sluice-types-'));
try {
  const fresh = join(folder, 'schema.ts');
  const tool = join(root, 'node_modules', '.bin', 'openapi-typescript');
  execFileSync(tool, [join(root, '..', 'engine', 'httpapi', 'openapi.json'), '-o', fresh], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (readFileSync(fresh, 'utf8') !== readFileSync(join(root, 'src', 'api', 'schema.ts'), 'utf8')) {
    console.error('src/api/schema.ts is not made of openapi.json: run npm run types');
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
