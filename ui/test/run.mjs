// Runs the scenarios: builds the server once, then the files side by side, each with a browser and a
// server of its own. Names as arguments run only the files whose name begins so.

import { readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { failures } from './failure.mjs';
import { prepare } from './server.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'scenarios');

// Those that take long begin first, so that none is left alone at the end.
const long = ['pages', 'hostile', 'boards'];

// Those that measure time have the machine for themselves.
const alone = /^budgets/;

const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.test.mjs') && (wanted.length === 0 || wanted.some((start) => name.startsWith(start))))
  .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));

function place(name) {
  const at = long.findIndex((start) => name.startsWith(start));
  return at < 0 ? long.length : at;
}

function all(files, concurrency) {
  if (files.length === 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    let fine = true;
    const stream = run({ files: files.map((name) => join(folder, name)), concurrency });
    stream.on('test:fail', () => { fine = false; });
    stream.compose(new spec()).on('end', () => resolve(fine)).pipe(process.stdout, { end: false });
  });
}

rmSync(failures, { recursive: true, force: true });
prepare();
process.env.SLUICE_UI_PREPARED = 'yes';
const side = await all(names.filter((name) => !alone.test(name)), Math.max(2, availableParallelism()));
const single = await all(names.filter((name) => alone.test(name)), 1);
if (!side || !single) process.exitCode = 1;
