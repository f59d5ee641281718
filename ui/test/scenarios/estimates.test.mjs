// Estimates as people see them, by the real server over more events than the demo has: frames after the
// first estimate are held back until the test has looked at it.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask, cells, exact, inspect, link, scenario, url, useServer } from '../fixture.mjs';

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
  return `${Array.from({ length: 16 }, (_, i) => `length(string(latency_ms * ${i + 2 + turn * 16}))`).join(' + ')} > 0`;
}

/** Passes the messages of a page's WebSocket on; what follows the first estimate waits for `release`. */
async function holding(page) {
  await loaded();
  const waiting = [];
  const states = [];
  let held = true;
  await page.routeWebSocket(/\/v1\/stream$/, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => server.send(message));
    server.onMessage((message) => {
      const { state } = JSON.parse(message);
      if (held && (state !== 'estimate' || states.includes('estimate'))) waiting.push(() => socket.send(message));
      else socket.send(message);
      states.push(state);
    });
  });
  return {
    hold: () => { held = true; states.length = 0; },
    release: () => { held = false; waiting.splice(0).forEach((send) => send()); },
  };
}

const estimate = (page) => page.waitForSelector('main[data-state="estimate"]', { timeout: 30_000 });
const plain = (text) => text.replaceAll('\u202f', ' ');

/** The state line says of how much the estimate is, and how far off it may be. */
async function stateLine(page) {
  const text = plain(await page.locator('[data-phase="estimate"]').textContent());
  assert.match(text, /^estimate from \d+(\.\d)? % of actors, ±\d+(\.\d)? %$/);
}

scenario('a table of estimates says its errors, keeps its rows and ends with the answer of the API', async (page) => {
  const frames = await holding(page);
  const document = { where: slow(), aggregate: { measures: ['count()', 'p95(latency_ms)', 'uniq(user_id)'], by: ['country'] } };
  await page.goto(link('explore', document));
  await estimate(page);
  await stateLine(page);
  const guessed = await cells(page);
  const head = page.getByRole('columnheader', { name: 'uniq(user_id)' });
  const place = await head.boundingBox();
  assert.match(plain(guessed[0][1]), /^~ [\d.]+ [kM]? ?±\d+(\.\d)? %$/);
  assert.ok(guessed.every(([, count]) => count.startsWith('~')), 'every count is marked');
  assert.equal(await page.getByText('Nothing found').count(), 0);
  await inspect(page);
  frames.release();
  await exact(page);
  const { rows } = await ask(document);
  const shown = await cells(page);
  assert.deepEqual(shown.slice(0, rows.length).map(([country]) => country), rows.map(([country]) => country));
  assert.ok(shown.every((row) => row.every((text) => !/[~±]/.test(text))), 'nothing is marked as an estimate');
  assert.deepEqual(await page.getByRole('gridcell').filter({ has: page.locator(`[title="${rows[0][1].toLocaleString('en').replaceAll(',', '\u202f')}"]`) }).count() > 0, true, 'the exact count is there');
  assert.deepEqual(await head.boundingBox(), place, 'the columns stay where they are');
}, { most: 120_000 });

scenario('lines have bands, bars have intervals, and axes stay when the answer is exact', async (page) => {
  const frames = await holding(page);
  await page.goto(link('explore', { where: slow(), aggregate: { measures: ['uniq(user_id)'], by: ["time('1d')", 'platform'] } }, '&as=line'));
  await estimate(page);
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

  frames.hold();
  await page.evaluate((next) => { location.hash = next; }, new URL(link('explore', { where: slow(), aggregate: { measures: ['uniq(user_id)'], by: ['country'] } }, '&as=bar')).hash);
  await estimate(page);
  assert.ok(await page.locator('[data-whisker]').count() > 5);
  const fill = page.locator('[role=application] li').first();
  const wide = await fill.evaluate((bar) => bar.children[1].getBoundingClientRect().width);
  frames.release();
  await exact(page);
  assert.equal(await page.locator('[data-whisker]').count(), 0);
  assert.equal(await fill.evaluate((bar) => bar.children[1].getBoundingClientRect().width), wide, 'the axis is as long as before');
}, { theme: 'dark', axe: false, most: 120_000 });

scenario('funnels and retention mark what they estimate; the former answer is dimmed until then', async (page) => {
  const frames = await holding(page);
  const steps = ['search', 'add_to_cart', 'purchase'].map((event) => ({ where: `event = '${event}'` }));
  const document = { where: slow(), funnel: { steps, window: '7d', by: 'platform' } };
  await page.goto(link('funnel', document));
  await estimate(page);
  await stateLine(page);
  assert.match(plain(await page.getByRole('application').first().textContent()), /~ [\d.]+ ?k? ±\d+(\.\d)? %/);
  frames.release();
  await exact(page);
  const { steps: found } = await ask(document);
  await page.keyboard.press('Escape');
  assert.ok(plain(await page.locator('figure').first().textContent()).includes(plain(String(found[2].count))) || found[2].count > 9999);
  assert.doesNotMatch(await page.locator('figure').first().textContent(), /~|±/);

  frames.hold();
  await page.evaluate((next) => { location.hash = next; }, new URL(link('funnel', { ...document, where: slow() })).hash);
  await page.locator('[data-former="true"]').waitFor();
  await page.locator('[data-former="false"]').waitFor();
  await stateLine(page);
  frames.release();
  await exact(page);

  frames.hold();
  await page.goto(link('retention', { where: slow(), retention: { start: "event = 'signup'", period: 'day', periods: 7 } }));
  await estimate(page);
  await stateLine(page);
  assert.match(plain(await page.locator('figure h2').textContent()), /of ~ [\d.]+/);
  frames.release();
  await exact(page);
  assert.doesNotMatch(await page.locator('figure').textContent(), /~/);
}, { axe: false, most: 120_000 });
