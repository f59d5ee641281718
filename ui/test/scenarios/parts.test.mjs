// The parts of the UI that are loaded when they are first needed: what the first chart takes, what comes
// ahead of its need, and what is said where a part cannot be had.

import assert from 'node:assert/strict';
import { exact, link, scenario, url, useServer } from '../fixture.mjs';
import { startPrefix } from '../prefix.mjs';

useServer();

const later = ['shared.js', 'beside.js', 'charts.js', 'behaviours.js', 'kept.js', 'data.js', 'late.css'];
const refused = [/Failed to load resource: net::ERR_FAILED/];

/** The names of the assets that a page asks for from now on, in their order. */
function assetsOf(page) {
  const names = [];
  page.on('request', (request) => {
    const [, name] = /\/assets\/[0-9a-f]+\/([^/?]+)/.exec(request.url()) ?? [];
    if (name && name !== 'icon.svg') names.push(name);
  });
  return names;
}

/** As a browser that is to save data: nothing is loaded ahead. */
const saveData = (page) => page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));

/** Goes to a view by the rail. */
const go = (page, name) => page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name, exact: true }).click();

const box = (page, selector) => page.locator(selector).first().evaluate((element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height].map(Math.round);
});

scenario('the first chart takes few files; the others come when they are needed', async (page) => {
  await saveData(page);
  const names = assetsOf(page);
  await page.goto(url('/shop/explore'));
  await exact(page);
  await page.locator('canvas').first().waitFor();
  await page.evaluate(() => new Promise((resolve) => { requestIdleCallback(() => requestIdleCallback(resolve)); }));
  assert.deepEqual([...new Set(names)].sort(), ['lines.js', 'main.css', 'main.js']);
  await go(page, 'Funnel');
  await page.waitForSelector('main[data-view=funnel][data-state=exact]');
  assert.deepEqual([...new Set(names)].filter((name) => later.includes(name)).sort(), ['behaviours.js', 'late.css', 'shared.js']);
});

scenario('when the page rests all parts are there, and no view waits', async (page) => {
  const names = assetsOf(page);
  const all = Promise.all(later.map((name) => page.waitForEvent('requestfinished', (request) => request.url().endsWith(`/${name}`))));
  await page.goto(url('/shop/explore'));
  await exact(page);
  await all;
  const known = names.length;
  for (const name of ['Retention', 'Boards', 'Data', 'Sessions']) {
    await go(page, name);
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  }
  await exact(page);
  assert.deepEqual(names.slice(known), []);
});

scenario('a part that cannot be had is said at its place, and tried again', async (page) => {
  await saveData(page);
  await page.goto(url('/shop/explore'));
  await exact(page);
  const places = async () => [await box(page, 'nav'), await box(page, 'main'), await box(page, 'header'), await box(page, 'main [data-former]')];
  await page.route('**/behaviours.js*', (route) => route.abort());
  await go(page, 'Funnel');
  const alert = page.getByRole('alert').filter({ hasText: 'This part of the page could not be loaded' });
  await alert.waitFor();
  const before = await places();
  const asked = page.url();
  await alert.getByRole('button', { name: 'Try again' }).click(); // in vain
  await alert.waitFor();
  await page.unroute('**/behaviours.js*');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.waitForSelector('main[data-view=funnel][data-state=exact]');
  await page.locator('main [data-path^="funnel.steps"]').first().waitFor();
  assert.deepEqual(await places(), before, 'nothing jumps');
  assert.equal(page.url(), asked);
}, { allow: refused });

scenario('where the server has another version a reload helps, also for what lies on top', async (page) => {
  await saveData(page);
  const gone = (route) => route.fulfill({ status: 404, body: 'no such file' });
  await page.route(/\/(beside|shared|kept)\.js|late\.css/, gone);
  await page.goto(link('explore', { aggregate: { measures: ['count()'], by: ["time('1d')", 'platform'] } }));
  await exact(page);
  const alert = page.getByRole('alert').filter({ hasText: 'This part of the page could not be loaded' });
  await page.getByRole('button', { name: 'breakdown: platform', exact: true }).click();
  await alert.waitFor();
  await page.keyboard.press('Escape');
  await alert.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Properties and their values' }).click();
  await page.getByRole('dialog', { name: 'Not loaded' }).waitFor();
  await alert.waitFor();
  await page.unroute(/\/(beside|shared|kept)\.js|late\.css/);
  await alert.getByRole('button', { name: 'Reload the page' }).click();
  await page.getByRole('complementary', { name: 'Properties and their values' }).waitFor();
  await exact(page);
});

scenario('below a prefix parts are found', async (page) => {
  await saveData(page);
  const proxy = await startPrefix(url(''));
  try {
    await page.goto(`${proxy.url}/shop/retention`);
    await exact(page);
    await page.goto(`${proxy.url}/boards`);
    await page.getByRole('heading', { name: 'Boards', exact: true }).waitFor();
    await page.goto(url('/boards')); // what is still asked below the prefix is not missed
  } finally {
    await proxy.stop();
  }
}, { foreign: true, allow: [/WebSocket connection to .* failed: .*502/] });
