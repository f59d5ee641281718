// Definitions in words: of actors, from a funnel, of events; the same as text and as JSON; with the filter of a board in
// chips, and what is removed that can be had back.

import assert from 'node:assert/strict';
import { ask, exact, link, scenario, url, useServer } from '../fixture.mjs';

useServer();

async function send(method, path, body) {
  const response = await fetch(url(path), { method, headers: { 'Content-Type': 'application/json' }, body: body === undefined ? undefined : JSON.stringify(body) });
  const answer = await response.json();
  assert.ok(response.ok, JSON.stringify(answer));
  return answer;
}

const saved = async (name) => (await send('GET', `/v1/datasets/shop/definitions/${name}`)).definition;
const stop = (page, name) => page.locator(`[data-stop="${name}"]`);

/** Chooses an item of a chip's menu. */
async function choose(page, name, item) {
  await stop(page, name).click();
  await page.getByRole('menuitemradio', { name: item, exact: true }).click();
}

/** Takes what is typed into the list that a chip or gap opens. */
async function take(page, name, ...texts) {
  await stop(page, name).press('Enter');
  for (const text of texts) {
    const field = page.getByRole('combobox').last();
    await field.fill(text);
    await field.press('Enter');
  }
}

scenario('a cohort is put together in words, and is the same as text and as JSON', async (page) => {
  await page.goto(url('/definitions/shop'));
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Property or cohort of actors' }).click();
  const editor = page.getByRole('article', { name: 'A new definition' });
  await editor.getByRole('textbox', { name: 'Name' }).fill('buyers');
  await take(page, 'definition.actor#filter#+', 'purchase');
  await stop(page, 'definition.actor#filter#0').waitFor();
  await choose(page, 'definition.actor#comparison', 'at least');
  await take(page, 'definition.actor#value', '2');
  const { rows } = await ask({ define: { buyers: { actor: "count() filter (where event = 'purchase') >= 2" } }, aggregate: { measures: ['uniq(user_id) filter (where buyers)'] } });
  await editor.getByText(new RegExp(`^It holds for ${rows[0][0]} actors`)).waitFor();
  await editor.getByRole('radio', { name: 'As text' }).click();
  const text = editor.getByRole('textbox', { name: 'Expression' });
  await page.waitForFunction(() => [...document.querySelectorAll('[data-editor="true"]')].length > 0);
  await text.fill('coun() >= 2');
  await editor.getByRole('button', { name: 'count?' }).click();
  await editor.getByRole('radio', { name: 'In words' }).click();
  await stop(page, 'definition.actor#comparison').filter({ hasText: 'at least' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await stop(page, 'definition.actor#filter#0').filter({ hasText: 'purchase' }).waitFor();
  await editor.getByRole('button', { name: 'Save' }).click();
  await page.getByText('buyers is saved, as version 1.').waitFor();
  assert.deepEqual(await saved('buyers'), { actor: "count() filter (where event = 'purchase') >= 2" });
});

scenario('a cohort of a funnel is changed by chips, taken back, and tells what is wrong in its JSON', async (page) => {
  const step = (event) => ({ where: `event = '${event}'` });
  const definition = { actor: { funnel: { steps: [step('search'), step('add_to_cart')], window: '7d' } } };
  await send('PUT', '/v1/datasets/shop/definitions/carted', { definition });
  await page.goto(url('/definitions/shop/carted'));
  await page.getByRole('article', { name: 'carted' }).getByRole('button', { name: 'Edit' }).click();
  const editor = page.getByRole('article', { name: 'Edit carted' });
  const steps = 'definition.actor.funnel.steps';
  await take(page, `${steps}#+`, 'purchase');
  await stop(page, `${steps}[2]`).filter({ hasText: 'purchase' }).waitFor();
  await page.keyboard.press('Control+z');
  await stop(page, `${steps}[2]`).waitFor({ state: 'detached' });
  await take(page, `${steps}#+`, 'purchase');
  await choose(page, 'definition.actor.state', 'dropped out before');
  await choose(page, 'definition.actor.step', 'step 3');
  await editor.getByText(/^It holds for \d/).waitFor();
  await editor.getByRole('radio', { name: 'JSON' }).click();
  await page.waitForFunction(() => document.querySelectorAll('[data-editor="true"]').length > 0);
  const json = editor.getByRole('textbox', { name: 'Definition as JSON' });
  const wanted = { actor: { funnel: { steps: ['search', 'add_to_cart', 'purchase'].map(step), window: '7d' }, state: 'dropped', step: 3 } };
  const write = async (value) => { await json.press('Control+a'); await page.keyboard.insertText(JSON.stringify(value)); };
  await write({ ...wanted, per: 'nobody' });
  await editor.getByText(/nobody/).last().waitFor();
  await write(wanted);
  await editor.getByText(/^It holds for \d/).waitFor();
  await editor.getByRole('button', { name: 'Save' }).click();
  await page.getByText('carted is saved, as version 2.').waitFor();
  assert.deepEqual(await saved('carted'), wanted);
});

scenario('a filter becomes a definition, in the chips that it was', async (page) => {
  await page.goto(link('explore', { where: "country = 'CH' and platform != 'web'", aggregate: { by: ['platform'] } }));
  await exact(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('menuitem', { name: /^The filter as a definition/ }).click();
  await stop(page, 'definition#1').filter({ hasText: 'platform' }).waitFor();
  await page.getByRole('textbox', { name: 'Name' }).fill('swiss_phones');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('swiss_phones is saved').waitFor();
  assert.equal(await saved('swiss_phones'), "country = 'CH' and platform != 'web'");
}, { theme: 'dark', width: 390, height: 844 });

scenario('what is removed can be had back, and is gone when that is declined', async (page) => {
  await send('PUT', '/v1/datasets/shop/cohorts/listed', { actors: ['u1', 'u2'] });
  await page.goto(url('/definitions/shop/listed'));
  const list = page.getByRole('list', { name: 'Definitions' });
  const toasts = page.getByRole('status').filter({ hasText: 'listed is removed.' });
  const remove = () => page.getByRole('article', { name: 'listed' }).getByRole('button', { name: 'Remove' }).click();
  await remove();
  await list.getByRole('button', { name: /^listed/ }).waitFor({ state: 'detached' });
  await toasts.getByRole('button', { name: 'Undo' }).click();
  await list.getByRole('button', { name: /^listed/ }).click();
  await send('GET', '/v1/datasets/shop/cohorts/listed');
  await remove();
  await toasts.getByRole('button', { name: 'Close' }).click();
  await page.waitForFunction(async () => (await fetch('../../v1/datasets/shop/cohorts/listed')).status === 404 || (await fetch('../v1/datasets/shop/cohorts/listed')).status === 404);
  await page.goto(link('explore', { aggregate: { by: ['device'] } }));
  await exact(page);
  await page.goto(url('/history'));
  const entry = page.getByRole('listitem').filter({ hasText: 'count() by device' });
  await entry.hover();
  await entry.getByRole('button', { name: 'Remove from the history' }).click();
  await entry.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await entry.hover();
  await entry.getByRole('button', { name: 'Remove from the history' }).click();
  // Leaving the page ends the wait.
  await page.goto(url('/boards'));
  await page.waitForFunction(async () => !JSON.stringify(await (await fetch('v1/history')).json()).includes('"device"'));
});

scenario('a board shows numbers in large, and no tools; its filter is made of chips', async (page) => {
  const tile = (id, aggregate, fields) => ({ id, x: 0, y: 0, w: 6, h: 6, kind: 'query', title: id, as: 'table', document: { dataset: 'shop', aggregate }, ...fields });
  const tiles = [tile('number', { measures: ['count()', 'p95(latency_ms)'] }), tile('line', { by: ["time('1d')"] }, { x: 6, as: 'line' })];
  await send('PUT', '/v1/boards/calm', { name: 'Calm', content: { tiles } });
  await page.goto(url('/boards/calm'));
  const number = page.locator('section[data-tile="number"]');
  await number.getByRole('button', { name: /^100\s?k count\(\)/ }).waitFor();
  await page.locator('section[data-tile="line"] figure').waitFor();
  assert.equal(await page.locator('section[data-tile]').getByRole('button', { name: 'Export' }).count(), 0);
  await take(page, 'where.shop#+', 'platform');
  await page.getByRole('option', { name: /^=/ }).first().click();
  await page.getByRole('option', { name: /^ios/ }).click();
  await page.keyboard.press('Enter');
  const { rows } = await ask({ where: "platform = 'ios'", aggregate: { measures: ['count()'] } });
  await page.waitForFunction((count) => [...document.querySelectorAll('[data-tile="number"] [title]')].some((found) => found.title.replace(/\D/g, '') === count), String(rows[0][0]));
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('button', { name: 'Remove line' }).click();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.locator('section[data-tile="line"]').waitFor();
  await page.getByRole('status').filter({ hasText: 'The changes are not saved.' }).getByRole('button', { name: 'Undo' }).last().click();
  await page.locator('section[data-tile="line"]').waitFor({ state: 'detached' });
});

scenario('no two keys are the same', async (page) => {
  await page.goto(url('/shop/explore'));
  await exact(page);
  await page.keyboard.press('?');
  const keys = await page.getByRole('dialog', { name: 'Keys' }).locator('dd').allInnerTexts();
  assert.deepEqual(keys.filter((key, i) => keys.indexOf(key) !== i), []);
});
