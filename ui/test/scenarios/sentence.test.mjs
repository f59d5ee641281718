// The sentence of chips: a question made by keys alone, drafts, hints, completion, steps.

import assert from 'node:assert/strict';
import { ask, cells, exact, inspect, link, scenario, useServer } from '../fixture.mjs';

useServer();

const stop = (page) => page.evaluate(() => document.activeElement?.getAttribute('data-stop'));
const chip = (page, name) => page.getByRole('button', { name, exact: true });

/** The sentence as it reads, with + for the gaps. */
const reads = (page) => page.evaluate(() => [...document.querySelectorAll('[data-sentence] [data-stop]')].map((element) => [...element.childNodes].filter((node) => node.className !== 'spoken').map((node) => node.textContent).join('') || '+').join(' | '));

/** Waits until the answer on the screen is that of the sentence, and no former one dimmed. */
const settled = (page) => page.waitForSelector('main[data-state="exact"] [data-former="false"]');

async function press(page, ...keys) {
  for (const key of keys) await (key.length > 1 && key.startsWith('"') ? page.keyboard.type(key.slice(1)) : page.keyboard.press(key));
}

scenario('keyboard only builds a query', async (page) => {
  await page.goto(link('explore', { aggregate: { measures: ['count()'], by: ['platform'] } }));
  await exact(page);
  await press(page, '/');
  assert.equal(await stop(page), 'aggregate.measures[0]');
  await press(page, 'ArrowRight', '"p95', 'Enter', '"latency', 'Enter');
  await chip(page, 'measure: p95(latency_ms)').waitFor();
  assert.equal(await stop(page), 'aggregate.measures#+', 'the focus is back at the gap');

  await press(page, 'ArrowRight', 'ArrowRight');
  assert.equal(await stop(page), 'where#+');
  await press(page, '"plat');
  await page.getByRole('option', { name: /^platform/ }).waitFor();
  await press(page, 'Enter', 'Enter');
  await page.getByRole('option', { name: /^web/ }).waitFor();
  await press(page, 'Space', 'ArrowDown', 'Space', 'Enter');
  await chip(page, 'filter: platform in web, ios').waitFor();
  await exact(page);
  const document = { where: "platform in ('web', 'ios')", aggregate: { measures: ['count()', 'p95(latency_ms)'], by: ['platform'] } };
  const { rows } = await ask(document);
  assert.deepEqual((await cells(page)).slice(0, rows.length).map((row) => row[0]), rows.map((row) => row[0]));

  await press(page, 'ArrowLeft', 'n');
  await chip(page, 'filter: platform not in web, ios').waitFor();
  assert.equal(await stop(page), 'where#0', 'the focus stays at the chip');
  await press(page, 'Backspace');
  await page.getByRole('button', { name: 'filter: platform not in web, ios', exact: true }).waitFor({ state: 'detached' });
  assert.equal(await stop(page), 'where#+');
  await press(page, 'ArrowRight', 'ArrowRight', '"country', 'Enter');
  await chip(page, 'breakdown: country').waitFor();
  await press(page, 'ArrowLeft', 'Alt+ArrowUp');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-stop') === 'aggregate.by[0]');
  assert.equal(await reads(page), 'count() | p95(latency_ms) | + | events | filter | country | platform | + | more');
  await settled(page);
});

scenario('what is typed counts before the list is there, and whatever the list says', async (page) => {
  await page.route('**/v1/datasets/*/values', () => undefined); // never answered
  await page.goto(link('explore', { aggregate: { measures: ['count()'], by: ['platform'] } }));
  await exact(page);
  await page.locator('[data-stop="where#+"]').focus();
  await press(page, '"country');
  await page.getByRole('option', { name: /^country/ }).waitFor(); // that of names; values are never answered
  await press(page, 'Enter', 'Enter', '"nowhere', 'Enter');
  await chip(page, 'filter: country = nowhere').waitFor();
  await press(page, '"latency_ms between 5 and 10', 'Enter');
  await chip(page, 'filter: latency_ms between 5 and 10').waitFor();
  await settled(page);
});

scenario('a pasted list becomes many values', async (page) => {
  await page.goto(link('explore', { where: "country = 'CH'", aggregate: { measures: ['count()'], by: ['platform'] } }));
  await exact(page);
  await chip(page, 'filter: country = CH').click();
  await page.getByRole('combobox', { name: 'Value' }).evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, Array.from({ length: 1203 }, (_, i) => `c${i}`).join('\n'));
  await chip(page, 'filter: country in (1204 values)').waitFor();
  await exact(page);
});

scenario('a draft is dashed and not in the document until it is understood', async (page) => {
  await page.goto(link('explore', { aggregate: { measures: ['count()'], by: ['platform'] } }));
  await exact(page);
  const before = page.url();
  await page.locator('[data-stop="where#+"]').focus();
  await press(page, '"latncy_ms > 5', 'Enter');
  const draft = chip(page, 'filter: latncy_ms > 5');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-stop') === 'where#draft');
  assert.equal(await draft.getAttribute('aria-invalid'), 'true');
  assert.equal(page.url(), before);
  await inspect(page);
  await press(page, 'Enter'); // takes the hint
  await chip(page, 'filter: latency_ms > 5').waitFor();
  await page.waitForFunction((url) => location.href !== url, before);
  await settled(page);
});

scenario('the error of an answer is at its chip, and Enter takes the hint', async (page) => {
  await page.goto(link('explore', { where: "country = 'CH' and latncy_ms > 5", aggregate: { measures: ['count()'], by: ['platform'] } }));
  await page.waitForSelector('main[data-state="error"]');
  assert.equal(await chip(page, 'filter: country = CH').getAttribute('aria-invalid'), null);
  const wrong = chip(page, 'filter: latncy_ms > 5');
  assert.equal(await wrong.getAttribute('aria-invalid'), 'true');
  await wrong.focus();
  await press(page, 'Enter');
  await exact(page);
  await chip(page, 'filter: latency_ms > 5').waitFor();
});

scenario('hostile names and values are text', async (page) => {
  const value = '<img src=x onerror=alert(1)>';
  await page.goto(link('explore', { where: `country in ('${value}', '\u202egpj', '') and platform is null`, aggregate: { measures: ['count()'], by: ['platform'] } }));
  await exact(page);
  assert.match(await reads(page), /countryin<img src=x onerror=alert\(1\)>, ⟨202E⟩gpj, \(empty\)/);
  await page.locator('[data-stop="where#0"]').click();
  await page.getByRole('combobox', { name: 'Value' }).waitFor();
  assert.equal(await page.locator('img').count(), 0);
});

scenario('a sentence of twelve chips stays within a narrow window', async (page) => {
  const where = ['country', 'platform', 'event'].map((name) => `${name} in ('a', 'b', 'c')`).concat(['latency_ms > 1', 'latency_ms < 900', "(country = 'a' or country = 'b')"]).join(' and ');
  await page.goto(link('explore', { where, aggregate: { measures: ['count()', 'p95(latency_ms)', 'uniq(user_id)'], by: ['country', 'platform', 'event'] } }));
  await exact(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 390, `the page is ${wide} wide`);
}, { width: 390, height: 844 });
