// Estimates as people see them, by the real server over more events than the demo has: frames after the
// first estimate are held back until the test has looked at it.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask, cells, link, scenario, url, useServer } from '../fixture.mjs';

useServer({ empty: true });

// More than 262 144: of fewer nobody needs an estimate.
const events = '280000';
const binary = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'out', 'sluice');

let loading;

/** Loads the events, once. */
function loaded() {
  loading ??= load();
  return loading;
}

async function load() {
  const body = execFileSync(binary, ['generate', '--events', events, '--out', '-'], { maxBuffer: 1 << 28 });
  const response = await fetch(url('/v1/datasets/shop/events?time=time&actor=user_id&event=event'), {
    method: 'POST', headers: { 'Content-Type': 'application/x-ndjson' }, body,
  });
  assert.equal(response.status, 200);
}

let turn = 0;

/** A condition that takes long and excludes nothing; another one each time, so that no kept answer helps. */
function slow() {
  turn++;
  return `${Array.from({ length: 12 }, (_, i) => `length(string(latency_ms * ${i + 2 + turn * 12}))`).join(' + ')} > 0`;
}

/** Passes the messages of a page's WebSocket on; what follows the first estimate of its question waits for `release`. */
async function holding(page) {
  await loaded();
  const waiting = [];
  let question; // the one of the page, not what is asked beside it
  let held = true;
  let hasEstimate = false;
  let told; // ends the waiting for an estimate where the exact answer is there before one
  await page.routeWebSocket(/\/v1\/stream$/, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      const { id, run, history } = JSON.parse(message);
      if (run && history) [question, hasEstimate] = [id, false];
      server.send(message);
    });
    server.onMessage((message) => {
      const { id, state } = JSON.parse(message);
      if (id !== question || !held || (state === 'estimate' && !hasEstimate)) socket.send(message);
      else waiting.push(() => socket.send(message));
      if (id !== question) return;
      hasEstimate ||= state === 'estimate';
      if (state === 'exact' && !hasEstimate) told?.();
    });
  });
  return {
    hold: () => { held = true; waiting.length = 0; },
    missed: () => new Promise((resolve) => { told = resolve; }),
    release: () => { held = false; waiting.splice(0).forEach((send) => send()); },
  };
}

// The questions are slow by intent, and a busy machine makes them slower.
const patience = { timeout: 120_000 };
const estimate = (page) => page.waitForSelector('main[data-state="estimate"]', patience);
const exact = (page) => page.waitForSelector('main[data-state="exact"]', patience);
/** Asks slow questions until one has an estimate: where the machine has other work the exact answer may be ready before one is sent. */
async function estimated(page, frames, ask) {
  for (let turn = 0; turn < 6; turn++) {
    frames.hold();
    const missed = frames.missed().then(() => false);
    const document = await ask(slow());
    const seen = estimate(page).then(() => true);
    seen.catch(() => undefined);
    if (await Promise.race([seen, missed])) return document;
  }
  return assert.fail('no question had an estimate');
}

const plain = (text) => text.replaceAll('\u202f', ' ');

/** The state line says of how much the estimate is, and how far off it may be. */
async function stateLine(page) {
  const text = plain(await page.locator('[data-phase="estimate"]').textContent());
  assert.match(text, /^estimate from \d+(\.\d)? % of actors, ±\d+(\.\d)? %$/);
}

scenario('a table of estimates says its errors, keeps its rows and ends with the answer of the API', async (page) => {
  const frames = await holding(page);
  await page.addInitScript(() => {
    new MutationObserver(() => { globalThis.sawNothing ||= globalThis.document.querySelector('main')?.textContent.includes('Nothing found') ?? false; }).observe(globalThis.document, { childList: true, subtree: true, characterData: true });
  });
  const document = await estimated(page, frames, async (where) => {
    const asked = { where, aggregate: { measures: ['count()', 'p95(latency_ms)', 'uniq(user_id)'], by: ['country'] } };
    await page.goto(link('explore', asked));
    return asked;
  });
  await stateLine(page);
  await page.getByRole('gridcell').first().waitFor(); // the code of tables may come after the first answer
  const guessed = await cells(page);
  const head = page.getByRole('columnheader', { name: 'uniq(user_id)' });
  const place = await head.boundingBox();
  assert.match(plain(guessed[0][1]), /^~ [\d.]+ [kM]? ?±\d+(\.\d)? %$/);
  assert.ok(guessed.every(([, count]) => count.startsWith('~')), 'every count is marked');
  frames.release();
  await exact(page);
  const { rows } = await ask(document);
  const shown = await cells(page);
  assert.deepEqual(shown.slice(0, rows.length).map(([country]) => country), rows.map(([country]) => country));
  assert.ok(shown.every((row) => row.every((text) => !/[~±]/.test(text))), 'nothing is marked as an estimate');
  const grid = page.getByRole('grid', { name: 'Answer' });
  for (const [column, member] of [[2, 1], [5, 3]]) {
    const titles = await grid.locator(`[role=gridcell][aria-colindex="${column}"]`).evaluateAll((all) => all.map((cell) => cell.querySelector('[title]')?.title ?? cell.textContent));
    assert.deepEqual(titles.slice(0, rows.length).map((title) => Number(title.replace(/\D/g, ''))), rows.map((row) => row[member]), 'the final cells are those of the API');
  }
  assert.equal(await page.evaluate(() => globalThis.sawNothing), false, '"Nothing found" is not said meanwhile');
  assert.deepEqual(await head.boundingBox(), place, 'the columns stay where they are');
}, { most: 300_000 });

scenario('lines have bands, bars have intervals, and axes stay when the answer is exact', async (page) => {
  const frames = await holding(page);
  await estimated(page, frames, (where) => page.goto(link('explore', { where, aggregate: { measures: ['uniq(user_id)'], by: ["time('1d')", 'platform'] } }, '&as=line')));
  await page.getByRole('application').focus();
  await page.keyboard.press('End');
  await page.getByText(/\d \u2013 \d/).first().waitFor(); // the readout says from where to where
  const before = await page.locator('.uplot canvas').first().evaluate((canvas) => canvas.width);
  frames.release();
  await exact(page);
  assert.equal(await page.locator('.uplot canvas').first().evaluate((canvas) => canvas.width), before);
  await page.getByRole('application').focus();
  await page.keyboard.press('End');
  assert.equal(await page.getByText(/\d \u2013 \d/).count(), 0);

  await estimated(page, frames, (where) => page.evaluate((next) => { location.hash = next; }, new URL(link('explore', { where, aggregate: { measures: ['uniq(user_id)'], by: ['country'] } }, '&as=bar')).hash));
  assert.ok(await page.locator('[data-whisker]').count() > 5);
  const fill = page.locator('[role=application] li').first();
  const wide = await fill.evaluate((bar) => bar.children[1].getBoundingClientRect().width);
  frames.release();
  await exact(page);
  assert.equal(await page.locator('[data-whisker]').count(), 0);
  assert.equal(await fill.evaluate((bar) => bar.children[1].getBoundingClientRect().width), wide, 'the axis is as long as before');
}, { theme: 'dark', axe: false, most: 300_000 });

scenario('funnels and retention mark what they estimate; the former answer is dimmed until then', async (page) => {
  const frames = await holding(page);
  const steps = ['search', 'add_to_cart', 'purchase'].map((event) => ({ where: `event = '${event}'` }));
  const document = await estimated(page, frames, async (where) => {
    const asked = { where, funnel: { steps, window: '7d', by: 'platform' } };
    await page.goto(link('funnel', asked));
    return asked;
  });
  await stateLine(page);
  assert.match(plain(await page.getByRole('application').first().textContent()), /~ [\d.]+ ?k? ±\d+(\.\d)? %/);
  frames.release();
  await exact(page);
  const { steps: found } = await ask(document);
  await page.keyboard.press('Escape');
  assert.ok(plain(await page.locator('figure').first().textContent()).includes(plain(String(found[2].count))) || found[2].count > 9999);
  assert.doesNotMatch(await page.locator('figure').first().textContent(), /~|±/);

  await estimated(page, frames, async (where) => {
    await page.evaluate((next) => { location.hash = next; }, new URL(link('funnel', { ...document, where })).hash);
    await page.locator('[data-former="true"]').waitFor();
  });
  await page.locator('[data-former="false"]').waitFor(patience);
  await stateLine(page);
  frames.release();
  await exact(page);

  await estimated(page, frames, (where) => page.goto(link('retention', { where, retention: { start: "event = 'signup'", period: 'day', periods: 7 } })));
  await stateLine(page);
  assert.match(plain(await page.locator('figure h2').textContent()), /of ~ [\d.]+/);
  frames.release();
  await exact(page);
  assert.doesNotMatch(await page.locator('figure').textContent(), /~/);
}, { axe: false, most: 300_000 });
