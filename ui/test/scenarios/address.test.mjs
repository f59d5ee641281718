// Nothing but the address is state: a reload, a second tab, Back, Forward, undo and redo show the same screens.

import assert from 'node:assert/strict';
import { breakDown, exact, link, scenario, useServer } from '../fixture.mjs';

useServer();

const heat = { from: '2026-01-08', to: '2026-01-25', aggregate: { measures: ['count()'], by: ["time('1d')", "bins(latency_ms, 30, 'log')"] } };
const lines = { from: '2026-01-08', to: '2026-01-25', aggregate: { measures: ['count()'], by: ["time('1d')", 'platform'] } };

async function draw(page, from, to, chart = page.getByRole('application')) {
  const box = await chart.boundingBox();
  await page.mouse.move(box.x + box.width * from[0], box.y + box.height * from[1]);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * to[0], box.y + box.height * to[1], { steps: 4 });
  await page.mouse.up();
}

/** The selection's words and count, once the count is there. */
async function selection(page) {
  const panel = page.getByRole('region', { name: 'Selection' });
  await panel.getByRole('status').filter({ hasText: /\d events/ }).waitFor();
  return panel.evaluate((element) => [...element.querySelectorAll('span')].map((span) => span.textContent).slice(0, 2).join(' '));
}

const hasAddress = (page, part) => page.waitForFunction((text) => decodeURIComponent(location.hash).includes(text), part);

scenario('a box, Explain, Only, zoom; Back three times restores the box', async (page) => {
  await page.goto(link('explore', heat));
  await exact(page);
  await page.getByRole('radio', { name: 'Per column' }).click();
  await hasAddress(page, 'as=:colors=column');
  await draw(page, [0.3, 0.3], [0.5, 0.7]);
  const drawn = await selection(page);
  await hasAddress(page, 'open=');
  const where = await page.locator('[data-box]').boundingBox();
  await page.getByRole('button', { name: 'Explain' }).click();
  await page.waitForSelector('main[data-view="difference"][data-state="exact"]');
  const only = page.getByRole('button', { name: 'Only', exact: true }).first();
  await only.waitFor();
  for (const act of [() => only.click(), () => page.keyboard.press('-')]) {
    const before = page.url();
    await act();
    await page.waitForFunction((url) => location.href !== url, before);
    await exact(page);
  }
  for (let i = 0; i < 3; i++) {
    const before = page.url();
    await page.goBack();
    await page.waitForFunction((url) => location.href !== url, before);
  }
  await page.waitForSelector('main[data-view="explore"][data-state="exact"]');
  assert.equal(await selection(page), drawn);
  assert.deepEqual(await page.locator('[data-box]').boundingBox(), where);
  assert.equal(await page.getByRole('radio', { name: 'Per column' }).getAttribute('aria-checked'), 'true');
});

/** What a screen says: its view, its words and numbers, and what its charts say of themselves; once several looks found the same. */
async function screen(page) {
  const handle = await page.waitForFunction(() => {
    const main = document.querySelector('main[data-state="exact"]');
    if (!main || main.querySelector('[data-former="true"], [aria-busy="true"]')) return null;
    const all = (selector) => [...main.querySelectorAll(selector)];
    const charts = all('[role=application]').map((chart) => chart.getAttribute('aria-label'));
    const chosen = all('[aria-checked="true"], [aria-pressed="true"], [aria-sort$="cending"]').map((element) => element.textContent);
    const now = JSON.stringify([main.dataset.view, main.innerText, charts, chosen]);
    const looks = globalThis.looks?.now === now ? globalThis.looks.times + 1 : 0;
    globalThis.looks = { now, times: looks };
    return looks >= 2 ? now : null;
  }, undefined, { polling: 80 });
  return handle.jsonValue();
}

async function isScreen(page, want, what) {
  const now = await screen(page);
  assert.equal(now, want, what);
}

scenario('ten changes over four views: undo, redo, Back, Forward, a reload and a second tab show the same', async (page) => {
  await page.goto(link('explore', lines));
  await exact(page);
  const press = (role, name) => () => page.getByRole(role, { name, exact: true }).first().click();
  const changes = [
    press('button', 'Log'),
    async () => { await press('button', 'Mean')(); await press('menuitemradio', 'Mean of 3')(); },
    () => breakDown(page, 'country', 'platform'),
    press('radio', 'Table'),
    press('button', 'country'),
    press('radio', 'Bar'),
    async () => { await page.keyboard.press('g'); await page.keyboard.press('f'); },
    press('radio', 'Time'),
    async () => { await page.keyboard.press('g'); await page.keyboard.press('r'); },
    async () => { await page.keyboard.press('g'); await page.keyboard.press('p'); },
  ];
  const screens = [await screen(page)];
  for (const act of changes) {
    const before = page.url();
    await act();
    await page.waitForFunction((url) => location.href !== url, before);
    screens.push(await screen(page).catch(async (error) => { throw new Error(`change ${screens.length}: ${await page.locator('main').getAttribute('data-state')} ${await page.evaluate(() => [document.querySelectorAll('main [data-former="true"], main [aria-busy="true"]').length, document.querySelector('main').innerText.slice(0, 600), JSON.stringify(globalThis.looks)?.slice(0, 500)].join('|'))}`); }));
  }
  assert.equal(new Set(screens).size, screens.length, 'each change is seen');
  const last = changes.length;
  for (let i = last - 1; i >= 0; i--) {
    await page.keyboard.press('Control+z');
    await isScreen(page, screens[i], `undo ${last - i}`);
  }
  for (let i = 1; i <= last; i++) {
    await page.keyboard.press('Control+Shift+Z');
    await isScreen(page, screens[i], `redo ${i}`);
  }
  for (let i = last - 1; i >= last - 4; i--) {
    await page.goBack();
    await isScreen(page, screens[i], `Back ${last - i}`);
  }
  for (let i = last - 3; i <= last - 1; i++) {
    await page.goForward();
    await isScreen(page, screens[i], `Forward to ${i}`);
  }
  await page.reload();
  await isScreen(page, screens[last - 1], 'a reload');
  const other = await page.context().newPage();
  for (let i = 0; i < 2; i++) {
    await page.keyboard.press('Control+z');
    const now = await screen(page);
    await page.waitForFunction((url) => location.href !== url, other.url());
    await other.goto(page.url());
    await isScreen(other, now, 'a second tab');
  }
}, { most: 120_000, axe: false });
