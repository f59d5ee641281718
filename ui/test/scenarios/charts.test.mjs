// The charts of Explore: what a mark opens is what it shows, by hand and by keyboard.

import assert from 'node:assert/strict';
import { ask, exact, link, scenario, useServer } from '../fixture.mjs';

useServer();

const heat = { aggregate: { measures: ['count()'], by: ["time('1d')", "bins(latency_ms, 30, 'log')"] } };
const spread = { aggregate: { measures: ['count()'], by: ["bins(latency_ms, 30, 'log')"] } };
const lines = { aggregate: { measures: ['count()'], by: ["time('1d')", 'platform'] } };

/** The number at the start of a text: `36 524 events, 12.2 %`. */
function number(text) {
  return Number(/[\d\u202f]+/.exec(text)[0].replaceAll('\u202f', ''));
}

async function selected(page) {
  const panel = page.getByRole('region', { name: 'Selection' });
  // The text is read from what matched: the count starts anew whenever the selection grows.
  return { panel, count: number(await panel.getByRole('status').filter({ hasText: /\d events/ }).textContent()) };
}

async function drag(page, chart, from, to, key) {
  const box = await chart.boundingBox();
  await page.mouse.move(box.x + box.width * from[0], box.y + box.height * from[1]);
  if (key) await page.keyboard.down(key);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * to[0], box.y + box.height * to[1], { steps: 4 });
  await page.mouse.up();
  if (key) await page.keyboard.up(key);
}

scenario('a box of a heat map has its events, and Only asks about them', async (page) => {
  await page.goto(link('explore', heat));
  await exact(page);
  await drag(page, page.getByRole('application'), [0.3, 0.3], [0.5, 0.7]);
  const { panel, count } = await selected(page);
  await panel.getByRole('button', { name: 'Events' }).click();
  const sheet = page.getByRole('dialog', { name: 'Events' });
  await sheet.getByText(/\d events/).waitFor();
  assert.equal(number((await sheet.getByText(/\d events/).textContent()).split('\u00b7').at(-1)), count);
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Only' }).click();
  await exact(page);
  await page.getByRole('navigation', { name: 'The way here' }).waitFor();
});

scenario('a box is drawn by the keyboard too', async (page) => {
  await page.goto(link('explore', heat));
  await exact(page);
  const chart = page.getByRole('application');
  await chart.focus();
  for (const key of ['ArrowRight', 'ArrowUp', 'Shift+ArrowRight', 'Shift+ArrowUp']) await page.keyboard.press(key);
  await selected(page);
  await page.keyboard.press('Enter');
  await page.getByRole('menu', { name: 'This mark' }).getByRole('menuitem', { name: 'Explain' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
});

scenario('bins are what they say, the first and the last too', async (page) => {
  await page.goto(link('explore', spread));
  await exact(page);
  const { rows } = await ask(spread);
  const counts = rows.filter(([lower]) => lower !== null).map((row) => row.at(-1));
  const chart = page.getByRole('application');
  for (const [key, expected] of [['Home', counts[0]], ['End', counts.at(-1)]]) {
    await chart.focus();
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Events' }).click();
    const note = page.getByRole('dialog', { name: 'Events' }).getByText(/\d events/);
    await note.waitFor();
    assert.equal(number((await note.textContent()).split('\u00b7').at(-1)), expected);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Events' }).waitFor({ state: 'detached' });
  }
});

scenario('dragging lines zooms, with Shift it selects, and Back returns', async (page) => {
  await page.goto(link('explore', lines));
  await exact(page);
  const plot = page.locator('.u-over').first();
  await drag(page, plot, [0.3, 0.5], [0.6, 0.5], 'Shift');
  await selected(page);
  await drag(page, plot, [0.3, 0.5], [0.6, 0.5]);
  await page.waitForURL((url) => url.href !== link('explore', lines));
  await page.getByRole('region', { name: 'Selection' }).waitFor({ state: 'detached' });
  await exact(page);
  const days = async () => Number(/, (\d+) points/.exec(await page.getByRole('application').getAttribute('aria-label'))[1]);
  assert.ok(await days() < 15);
  await page.goBack();
  await page.waitForFunction(() => / (29|30|31|32) points/.test(document.querySelector('[role=application]')?.getAttribute('aria-label') ?? ''));
});

scenario('a point of a line has its events and actors', async (page) => {
  await page.goto(link('explore', lines));
  await exact(page);
  const chart = page.getByRole('application');
  await chart.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Actors' }).click();
  const sheet = page.getByRole('dialog', { name: 'Actors' });
  await sheet.getByRole('grid', { name: 'Actors' }).waitFor();
  await sheet.getByRole('button', { name: 'Save as cohort' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as cohort' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('second_day');
  await dialog.getByRole('radio', { name: /Frozen/ }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The cohort second_day is saved').waitFor();
});

scenario('raw events open to their fields, and a value narrows', async (page) => {
  await page.goto(link('explore', { samples: {} }));
  await exact(page);
  await page.getByRole('button', { name: 'All fields of this event' }).first().click();
  await page.getByRole('button', { name: 'Only this country' }).click();
  await exact(page);
  await page.getByRole('navigation', { name: 'The way here' }).waitFor();
  await page.getByRole('button', { name: 'All fields of this event' }).first().waitFor();
});

scenario('each chart in the dark on a phone', async (page) => {
  for (const document of [heat, spread, lines, { samples: {} }, { aggregate: { measures: ['count()'], by: ['country'] } }]) {
    await page.goto(link('explore', document, document.aggregate?.by[0] === 'country' ? '&as=bar' : ''));
    await page.reload();
    await exact(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 390, `the page is ${wide} wide`);
  }
}, { width: 390, height: 844, theme: 'dark' });

scenario('other and total of a table have the events that they count', async (page) => {
  const document = { aggregate: { measures: ['count()'], by: ['country'], limit: 3 } };
  await page.goto(link('explore', document));
  await exact(page);
  const { other, total } = await ask(document);
  for (const [name, row] of [['(other)', other], ['(total)', total]]) {
    await page.getByRole('grid', { name: 'Answer' }).getByRole('gridcell', { name }).click();
    await page.getByRole('menuitem', { name: 'Events' }).click();
    const note = page.getByRole('dialog', { name: 'Events' }).getByText(/\d events/);
    await note.waitFor();
    assert.equal(number((await note.textContent()).split('\u00b7').at(-1)), row.at(-1));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Events' }).waitFor({ state: 'detached' });
  }
});
