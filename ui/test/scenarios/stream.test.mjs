// Answers over the WebSocket of the real server: what is no longer wanted is cancelled there.
// The demo's data are too few for estimates; the unit tests of the stream have them.

import assert from 'node:assert/strict';
import { ask, burnt, cells, exact, link, scenario, url, useServer } from '../fixture.mjs';

useServer();
const quick = { aggregate: { measures: ['count()'], by: ['platform'] } };
let turn = 0;

/** A document that takes long, and another one each time, so that no kept answer helps. */
function slow() {
  turn++;
  const measures = Array.from({ length: 199 }, (_, i) => `uniq(string(latency_ms * ${i + 2 + turn * 200})) as m${i}`);
  return { aggregate: { measures: ['count()', ...measures], by: ['country', 'platform', 'event'] } };
}

/** What goes over the WebSocket of a page, with the time of each message. */
function wire(page) {
  const sent = [];
  const received = [];
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => sent.push({ at: performance.now(), ...JSON.parse(payload) }));
    socket.on('framereceived', ({ payload }) => received.push({ at: performance.now(), ...JSON.parse(payload) }));
  });
  return { sent, received };
}

async function until(what, condition, most = 10_000) {
  for (const end = performance.now() + most; performance.now() < end;) {
    const found = condition();
    if (found) return found;
    await new Promise((resolve) => { setTimeout(resolve, 5); });
  }
  throw new Error(`${what} did not happen`);
}

const fragment = (address) => new URL(address).hash;

scenario('frames come over the WebSocket, the last one with the answer of the API', async (page) => {
  const { sent, received } = wire(page);
  const document = { aggregate: { measures: ['count()', 'p95(latency_ms)'], by: ['country', 'platform'] } };
  await page.goto(link('explore', document));
  await exact(page);
  assert.deepEqual(sent.map(({ run }) => run?.aggregate.by), [document.aggregate.by]);
  assert.deepEqual(received.map(({ seq }) => seq), received.map((_, i) => i));
  assert.equal(received.at(-1).state, 'exact');
  const { rows } = await ask(document);
  assert.deepEqual(received.at(-1).answer.rows, rows);
}, { axe: false });

scenario('a change within 20 ms cancels the query before, whose answer is never painted', async (page) => {
  const { sent, received } = wire(page);
  await page.goto(link('explore', quick));
  await exact(page);
  const fragments = [fragment(link('explore', slow())), fragment(link('explore', { aggregate: { measures: ['count()'], by: ['country'] } }))];
  await page.evaluate(([first, second]) => {
    location.hash = first;
    setTimeout(() => { location.hash = second; }, 20);
  }, fragments);
  await page.getByRole('gridcell', { name: 'DE' }).first().waitFor();
  await exact(page);
  const [, first, second] = sent;
  assert.deepEqual(second.cancels, [first.id]);
  const seen = await until('the cancel', () => received.find(({ id, state }) => id === first.id && state === 'cancelled'));
  console.log(`the server saw the cancel after ${(seen.at - second.at).toFixed(0)} ms`);
  assert.ok(seen.at - second.at < 5000, `the server saw the cancel after ${seen.at - second.at} ms`);
  assert.deepEqual(received.filter(({ id, answer }) => id === first.id && answer), []);
  assert.equal(await page.getByRole('columnheader', { name: 'm0' }).count(), 0);
}, { axe: false });

scenario('Escape cancels; the answer before stays, and is marked', async (page) => {
  const { sent, received } = wire(page);
  await page.goto(link('explore', quick));
  await exact(page);
  const before = await cells(page);
  await page.evaluate((next) => { location.hash = next; }, fragment(link('explore', slow())));
  const query = await until('the slow query', () => sent.find(({ run }) => run?.aggregate.measures.length === 200));
  await page.keyboard.press('Escape');
  await page.waitForSelector('main[data-state="cancelled"]');
  await until('the cancel', () => received.find(({ id, state }) => id === query.id && state === 'cancelled'));
  assert.deepEqual(await cells(page), before);
  await page.locator('[data-former="true"]').waitFor();
  await page.getByText('cancelled', { exact: true }).waitFor();
});

if (process.platform === 'linux') {
  scenario('a tab that is closed stops its query', async (page) => {
    const { sent } = wire(page);
    await page.goto(url('/shop/explore'));
    await exact(page);
    await page.evaluate((next) => { location.hash = next; }, fragment(link('explore', slow())));
    await until('the slow query', () => sent.find(({ run }) => run?.aggregate.measures.length === 200));
    const start = burnt();
    await until('work', () => burnt() - start > 200);
    await page.context().newPage(); // the context, and with it the fixture, goes on
    await page.close();
    const closed = performance.now();
    for (let last = -1; burnt() - last > 20;) {
      last = burnt();
      await new Promise((resolve) => { setTimeout(resolve, 250); });
      assert.ok(performance.now() - closed < 5000, 'the server still works after 5 s');
    }
  }, { axe: false });
}
