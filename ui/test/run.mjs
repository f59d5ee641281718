// Runs the scenarios: builds the server once and starts one browser, then the files side by side, each with a server of its
// own. Names as arguments run only the files whose name begins so. At the end it says which took how long.
//
// A file that fails is run once more by itself, and what came of it is told either way: a browser on a busy machine
// is late at times. Where more than two files of forty fail it is not the machine.

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { failures } from './failure.mjs';
import { prepare, seconds } from './server.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'scenarios');

// Those that take long begin first, so that none is left alone at the end.
const long = ['pages', 'documents', 'heap', 'hostile', 'live', 'estimates', 'boards'];

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

const mostAgain = 2;

/** Runs a file, prints what it said when it is over, and says whether it passed. */
async function passes(name) {
  let passed = true;
  const stream = run({ files: [join(folder, name)] });
  stream.on('test:fail', () => { passed = false; });
  let said = '';
  for await (const part of stream.compose(new spec())) said += part;
  process.stdout.write(said);
  return passed;
}

/** Runs files, some side by side, and gives the names of those that failed. */
async function once(files, concurrency) {
  const waiting = [...files];
  const failed = [];
  await Promise.all(Array.from({ length: concurrency }, async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) if (!await passes(name)) failed.push(name);
  }));
  return failed;
}

/** Runs files, and those that failed once more, unless they are many; says whether all went well in the end. */
async function all(files, concurrency) {
  const failed = await once(files, concurrency);
  if (failed.length === 0) return true;
  if (failed.length > mostAgain) return false;
  console.log(`RUN AGAIN: ${failed.join(', ')}`);
  const still = await once(failed, 1);
  for (const name of failed) console.log(`${still.includes(name) ? 'FAILED TWICE' : 'UNSTABLE: failed once and passed alone'}: ${name}`);
  return still.length === 0;
}

/** Says which files took longest, and of each its longest scenario. */
function tell() {
  const took = existsSync(seconds) ? readFileSync(seconds, 'utf8').trim().split('\n').map((line) => line.split('\t')) : [];
  const files = [...new Set(took.map(([file]) => file))].map((file) => {
    const own = took.filter((one) => one[0] === file).map(([, time, name]) => ({ time: Number(time), name }));
    return { file, all: own.reduce((sum, { time }) => sum + time, 0), longest: own.reduce((a, b) => (a.time > b.time ? a : b)) };
  });
  console.log('seconds of each file, and of its longest scenario');
  for (const { file, all, longest } of files.sort((a, b) => b.all - a.all)) console.log(`${all.toFixed(1).padStart(7)} ${file}: ${longest.time.toFixed(1)} ${longest.name}`);
}

rmSync(failures, { recursive: true, force: true });
rmSync(seconds, { force: true });
prepare();
process.env.SLUICE_UI_PREPARED = 'yes';
const browser = await launch();
process.env.SLUICE_UI_BROWSER = browser.wsEndpoint();
const side = await all(names.filter((name) => !alone.test(name)), availableParallelism() + 1);
await browser.close();
delete process.env.SLUICE_UI_BROWSER;
const single = await all(names.filter((name) => alone.test(name)), 1);
tell();
if (!side || !single) process.exitCode = 1;
