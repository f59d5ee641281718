// The fixture of every scenario: a page on the real server, and at the end a failure for any error on
// the console, report of the policy, foreign request, or serious finding of axe.

import assert from 'node:assert/strict';
import { appendFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { after, before, test } from 'node:test';
import { useBrowser } from './browser.mjs';
import { keep, listen, within } from './failure.mjs';
import { command, prepare, seconds, startServer } from './server.mjs';
import { itsTurn } from './turns.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Answers of the API that say no are shown at their fields; the browser logs them all the same.
const expected = [/^Failed to load resource: the server responded with a status of 4\d\d/];

let browser;
let server;

// The contexts by time zone, each with a page that rests: the pages of scenarios join its process, which is
// started once and has read the scripts already. Half of a short scenario's time was spent on that.
const contexts = new Map();

let scenarios = 0; // of the file so far

/** The server's address, while scenarios run. */
export function url(path = '/') {
  return server.url + path;
}

/** A link to a document of the dataset shop, as people write it. */
export function link(view, document, fields = '') {
  return url(`/${document.dataset ?? 'shop'}/${view}#q=${encodeURIComponent(JSON.stringify({ dataset: 'shop', ...document }))}${fields}`);
}

/** Starts the server and the browser for the scenarios of a file: both are its own, so that it may write. */
export function useServer(options = {}) {
  before(async () => {
    prepare();
    server = await startServer(options);
    browser = await useBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });
  return { get server() { return server; } };
}

/**
 * A scenario with a fresh page. `width` and `height` are those of the window; `theme` is light or
 * dark. `allow` lists console errors that this scenario expects; `foreign` says that it goes to
 * servers of its own; `colors` is `active` for forced ones; `most` is how long it may take, in milliseconds. axe looks at what
 * a third of the scenarios leave behind, by turns; it looks at each page in a scenario of its own.
 */
export function scenario(name, act, { width = 1440, height = 900, theme = 'light', timezone = 'UTC', allow = [], foreign = false, axe: look = true, colors = 'none', most = 120_000 } = {}) {
  const inspected = look && itsTurn(scenarios++, 3);
  test(name, { timeout: 2 * most }, async () => {
    const began = performance.now();
    const context = await contextOf(timezone);
    const page = await context.newPage();
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce', forcedColors: colors });
    const problems = watch(page, allow, foreign);
    const lines = listen(page);
    try {
      await within(most, act(page));
      if (inspected) await inspect(page);
      assert.deepEqual(problems, []);
      await clear(context);
    } catch (error) {
      await keep(page, name, error, lines);
      contexts.delete(timezone);
      await context.close();
      throw error;
    } finally {
      appendFileSync(seconds, `${basename(process.argv[1] ?? '', '.test.mjs')}\t${(performance.now() - began) / 1000}\t${name}\n`);
    }
  });
}

async function contextOf(timezone) {
  if (!contexts.has(timezone)) {
    const context = await browser.newContext({ timezoneId: timezone });
    context.setDefaultTimeout(60_000); // machines are busy; what does not come at all fails all the same
    const resting = await context.newPage();
    await resting.goto(url('/v1/datasets'));
    contexts.set(timezone, context);
  }
  return contexts.get(timezone);
}

/** Leaves of a context what it was before a scenario. */
async function clear(context) {
  const [resting, ...pages] = context.pages();
  await Promise.all(pages.map((page) => page.close()));
  await Promise.all([context.clearCookies(), context.clearPermissions(), resting.evaluate(() => localStorage.clear())]);
}

function watch(page, allow, foreign) {
  const problems = [];
  const fine = [...expected, ...allow];
  page.on('console', (message) => {
    if (message.type() !== 'error' && !/Content Security Policy|Trusted Type/i.test(message.text())) return;
    if (!fine.some((pattern) => pattern.test(message.text()))) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => { problems.push(`dialog: ${dialog.message()}`); void dialog.dismiss(); });
  page.on('request', (request) => {
    if (!foreign && !request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) problems.push(`foreign request: ${request.url()}`);
  });
  return problems;
}

/** Fails on serious findings of axe on the page as it is; `rules` are those that are looked at, all when left out. */
export async function inspect(page, rules) {
  // evaluate runs in the page's world through the debugger, which the page's policy does not bind.
  if (!await page.evaluate(() => Boolean(globalThis.axe))) await page.evaluate(axe);
  const found = await page.evaluate(async (runOnly) => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'], ...(runOnly ? { runOnly } : {}) });
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join(' | ')}`);
  }, rules);
  assert.deepEqual(found, []);
}

/** Waits until the view's answer is exact. */
export async function exact(page) {
  await page.waitForSelector('main[data-state="exact"]');
}

/** The cells of the table on the page, as texts, without its head. */
export async function cells(page, label = 'Answer') {
  const rows = page.getByRole('grid', { name: label }).getByRole('row');
  return (await rows.evaluateAll((all) => all.map((row) => [...row.querySelectorAll('[role=gridcell]')].map((cell) => cell.textContent))))
    .filter((row) => row.length > 0);
}

/** What POST /v1/query says, for comparison. */
export async function ask(document) {
  const response = await fetch(url('/v1/query'), {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ dataset: 'shop', ...document }),
  });
  return response.json();
}

/** What `sluice query` answers to documents, in their order. */
export async function query(...documents) {
  const all = documents.map((document) => ['query', '--format', 'json', JSON.stringify({ dataset: 'shop', ...document })]);
  return (await command(server.store, ...all)).map((said) => JSON.parse(said));
}

/**
 * Measures the processor's time of a page's thread, so that a busy machine makes no difference: the function gives the
 * milliseconds since it was called last.
 */
export async function processor(page) {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => (await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  let before = await now();
  return async () => {
    const at = await now();
    const took = at - before;
    before = at;
    return took;
  };
}

/** The processor's time that the server took so far, in milliseconds; NaN where the system does not tell. */
export function burnt() {
  try {
    const fields = readFileSync(`/proc/${server.pid()}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return NaN;
  }
}

/** Breaks down by a property, in place of the breakdown there is, through the sentence. */
export async function breakDown(page, name, former) {
  await page.getByRole('button', { name: `breakdown: ${former}`, exact: true }).click();
  const field = page.getByRole('combobox', { name: 'Breakdown' });
  await field.fill(name);
  await field.press('Enter');
}

/** The bytes of a file that a page gave: the browser may keep it elsewhere than this process reads. */
export async function saved(download) {
  const pieces = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece);
  return Buffer.concat(pieces);
}
