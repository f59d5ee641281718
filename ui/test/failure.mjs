// What is left of a scenario that failed, in out/failed: a picture of the page, and in a text where it
// was, what its lines of state said, and what its console had.

import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of what is left. */
export const failures = join(dirname(dirname(fileURLToPath(import.meta.url))), 'out', 'failed');

/** The console of a page from now on, as lines. */
export function listen(page) {
  const lines = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`error: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => lines.push(`failed: ${request.method()} ${request.url()}: ${request.failure()?.errorText}`));
  return lines;
}

/** Keeps what can be seen of a page whose scenario failed, and says so on the console. */
export async function keep(page, scenario, error, lines) {
  mkdirSync(failures, { recursive: true });
  const name = `${basename(process.argv[1] ?? 'scenario', '.test.mjs')}-${scenario.replaceAll(/[^a-z0-9]+/gi, '-')}`.slice(0, 120);
  const file = join(failures, name);
  const picture = await page.screenshot({ path: `${file}.png`, timeout: 10_000 }).then(() => `${file}.png`, () => 'no picture: the page is gone');
  const said = await within(5_000, page.evaluate(state)).catch(() => ['nothing: the page does not answer']);
  const seen = [`FAILED ${scenario}`, `at ${page.url()}`, ...said.map((line) => `said: ${line}`), picture];
  writeFileSync(`${file}.txt`, [...seen, '', String(error?.stack ?? error), '', ...lines, ''].join('\n'));
  console.error(seen.join('\n  '));
}

/** The state of the answer, and what the lines of state and the alerts say. */
function state() {
  const lines = [...globalThis.document.querySelectorAll('[role=status], [role=alert]')].map((line) => line.textContent.trim()).filter(Boolean);
  const { state, view } = globalThis.document.querySelector('main')?.dataset ?? {};
  return [`view ${view}, state ${state}`, ...lines];
}

/** Fails when something takes too long. */
export function within(most, act) {
  let timer;
  const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`not done within ${most} ms`)), most); });
  return Promise.race([act, late]).finally(() => clearTimeout(timer));
}
