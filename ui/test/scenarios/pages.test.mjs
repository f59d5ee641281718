// Every page and chart in every way of looking at it: light and dark, wide and narrow, enlarged, with
// forced colours, without motion. Nothing is wider than its window, and axe finds nothing serious. Each place has one of the narrow
// windows in a run, by turns.

import assert from 'node:assert/strict';
import { ask, exact, inspect, link, scenario, url, useServer } from '../fixture.mjs';
import { charts, overflow, still, targets } from '../look.mjs';
import { settled, tour } from '../tour.mjs';
import { itsTurn } from '../turns.mjs';

useServer();

const byPlatform = { dataset: 'shop', aggregate: { measures: ['count()'], by: ['platform'] } };

// 200 % of 1440 px and 400 % of 1280 px are the last two.
const sizes = [[1280, 720], [390, 844], [720, 450], [320, 256]];

/** What has no entry in the rail: a board, a definition, the timeline of an actor, a question without an answer. */
async function addresses() {
  const put = (path, body) => fetch(url(path), { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  const tile = { id: 'a', x: 0, y: 0, w: 6, h: 7, kind: 'query', title: 'By platform', as: 'bar', document: byPlatform };
  const tiles = [tile, { id: 'b', x: 6, y: 0, w: 6, h: 7, kind: 'text', text: 'What it is' }];
  const answers = [await put('/v1/boards/toured', { name: 'Toured', content: { tiles } }), await put('/v1/datasets/shop/definitions/orders', { definition: { actor: "count() filter (where event = 'purchase')" } })];
  for (const answer of answers) assert.ok(answer.ok, await answer.text());
  const { rows } = await ask({ aggregate: { measures: ['count()'], by: ['user_id'], limit: 1 } });
  return {
    'a board': url('/boards/toured'), 'a definition': url('/definitions/shop/orders'), 'an actor': url(`/shop/actor/${encodeURIComponent(rows[0][0])}`),
    'nothing found': link('explore', { ...byPlatform, where: "country = 'nowhere'" }), 'an error': link('explore', { aggregate: { by: ['countr'] } }),
  };
}

/** All that is wrong with the i-th place in all ways of looking at it; it comes and goes light and wide. */
async function looks(page, i) {
  const wrong = [];
  const note = (way, line) => { if (line) wrong.push(`${way}: ${line}`); };
  const inspected = (way, rules) => inspect(page, rules).catch((error) => note(way, error.actual?.join('; ') ?? error.message));
  await inspected('light');
  note('reduced motion', await still(page));
  note('charts', await charts(page));
  note('targets', await targets(page));
  await page.emulateMedia({ colorScheme: 'dark' });
  await inspected('dark', ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  note('forced colours', await overflow(page));
  await page.emulateMedia({ forcedColors: 'none' });
  for (const [k, [width, height]] of sizes.entries()) {
    if (!itsTurn(i + k, sizes.length)) continue;
    await page.setViewportSize({ width, height });
    await settled(page);
    note(`${width} px`, await overflow(page));
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  return wrong;
}

scenario('every page in every way of looking at it', async (page) => {
  const beyond = await addresses();
  await page.goto(url('/'));
  await exact(page);
  const wrong = [];
  let places = 0;
  await tour(page, async (place) => wrong.push(...(await looks(page, places++)).map((line) => `${place}, ${line}`)), beyond);
  assert.deepEqual(wrong, []);
}, { axe: false, most: 600_000 });

scenario('every page on a phone in the dark, from its load', async (page) => {
  await page.goto(url('/'));
  await exact(page);
  const wrong = [];
  await tour(page, async (place) => {
    const lines = [await overflow(page), await targets(page), await inspect(page).then(() => null, (error) => error.actual?.join('; ') ?? error.message)];
    wrong.push(...lines.filter(Boolean).map((line) => `${place}: ${line}`));
  });
  assert.deepEqual(wrong, []);
}, { theme: 'dark', width: 390, height: 844, axe: false, most: 600_000 });
