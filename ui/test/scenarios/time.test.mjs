// The range of time: typed, chosen, moved and compared, with the server's arithmetic.

import assert from 'node:assert/strict';
import { exact, link, scenario, useServer } from '../fixture.mjs';

useServer();

const document = { timezone: 'Europe/Zurich', from: '2026-03-01', to: '2026-04-01', aggregate: { measures: ['count()'], by: ['platform'] } };

/** The document that the address has. */
async function asked(page) {
  const response = await page.evaluate(async () => {
    const packed = new URLSearchParams(location.hash.slice(1)).get('q');
    if (packed.startsWith('{')) return packed;
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
  });
  return JSON.parse(response);
}

async function ends(page) {
  const { from, to } = await asked(page);
  return [from, to];
}

async function settles(page, want) {
  await page.waitForFunction((text) => document.querySelector('header')?.textContent.includes(text), want);
  await exact(page);
}

scenario('a range is typed, its meaning shown, its odd day marked', async (page) => {
  await page.goto(link('explore', document));
  await settles(page, '1 \u2013 31 Mar 2026');
  await page.keyboard.press('t');
  const panel = page.getByRole('dialog', { name: 'Range of time' });
  await panel.getByText('29 Mar has 23').waitFor();
  await panel.getByRole('button', { name: '29 Mar 2026, 0 events, 23 hours long' }).waitFor();
  const field = panel.getByRole('textbox');
  assert.equal(await field.inputValue(), '2026-03-01 - 2026-03-31');
  await field.fill('nonsense');
  await panel.getByText('is no time').first().waitFor();
  await field.fill('14 May 2026 9:30 - 10:15');
  await panel.getByText('14 May 2026, 09:30 \u2013 10:15 \u00b7 45').waitFor();
  await field.press('Enter');
  await settles(page, '14 May 2026, 09:30');
  assert.deepEqual(await ends(page), ['2026-05-14T09:30', '2026-05-14T10:15']);
}, { timezone: 'Asia/Kolkata' });

scenario('a range moves by the calendar, and is longer around its middle', async (page) => {
  await page.goto(link('explore', document));
  await settles(page, '1 \u2013 31 Mar 2026');
  await page.keyboard.press('[');
  await settles(page, '1 \u2013 28 Feb 2026');
  await page.keyboard.press(']');
  await settles(page, '1 \u2013 31 Mar 2026');
  assert.deepEqual(await ends(page), ['2026-03-01', '2026-04-01']);
  await page.keyboard.press('-');
  await settles(page, 'Feb 2026');
  await page.goBack();
  await settles(page, '1 \u2013 31 Mar 2026');
  await page.getByRole('button', { name: 'no comparison' }).click();
  await page.getByRole('menuitemradio', { name: 'The period before' }).click();
  await settles(page, 'vs a month before');
}, { axe: false });

scenario('whole periods, freezing, and days of the calendar', async (page) => {
  await page.goto(link('explore', { ...document, from: 'now-7d', to: undefined }));
  await settles(page, 'Last 7 days');
  await page.keyboard.press('t');
  const panel = page.getByRole('dialog', { name: 'Range of time' });
  await panel.getByRole('button', { name: 'Whole periods only' }).click();
  await settles(page, 'Last 7 whole days');
  await panel.getByRole('button', { name: 'Freeze as it is now' }).click();
  await page.waitForFunction(() => !document.querySelector('header').textContent.includes('whole'));
  await exact(page);
  const [from] = await ends(page);
  assert.match(from, /^\d{4}-\d\d-\d\dT00:00:00\+0[12]:00$/);
  await page.keyboard.press('t');
  await panel.getByRole('button', { name: 'The month before' }).click();
  const days = panel.locator('[data-day]');
  const first = await days.nth(8).getAttribute('data-day');
  await days.nth(12).click();
  await days.nth(8).click();
  await page.waitForFunction((day) => !document.querySelector('[popover]') && day, first);
  await exact(page);
  assert.equal((await ends(page))[0], first);
});
