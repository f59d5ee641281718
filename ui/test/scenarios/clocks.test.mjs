// Days of 23 and 25 hours on the clocks of Zurich, UTC and Kolkata: what a chart says of a bucket, its table, its CSV and
// the events behind it agree, by the day and by the hour; links that move and links that are frozen.

import assert from 'node:assert/strict';
import { exact, link, saved, scenario, url, useServer } from '../fixture.mjs';

useServer();

const half = 1_800_000;

async function send(lines) {
  const response = await fetch(url('/v1/datasets/clocks/events?time=time&actor=user_id&event=event'), {
    method: 'POST', headers: { 'Content-Type': 'application/x-ndjson' }, body: lines.map((line) => JSON.stringify(line)).join('\n'),
  });
  assert.equal(response.status, 200);
}

let sent;

/** An event every half hour of four days around each change of the clocks; sent once. */
function events() {
  return sent ??= send(['2026-03-28', '2026-10-24'].flatMap((first) => {
    const start = Date.parse(`${first}T00:00:00Z`) - 12 * half;
    return Array.from({ length: 48 * 4 }, (_, i) => ({ time: new Date(start + i * half).toISOString(), user_id: `u${i % 5}`, event: 'tick' }));
  }));
}

const plain = (text) => Number(/[\d\u202f]+/.exec(text)[0].replaceAll('\u202f', ''));

/** All cells of the table of the same numbers: the words of a bucket, and its number. */
async function table(page) {
  return page.getByRole('grid', { name: 'Numbers' }).getByRole('row').evaluateAll((rows) => rows.slice(1).map((row) => [...row.querySelectorAll('[role=gridcell]')].map((cell) => cell.textContent)));
}

/** The CSV as shown: starts of buckets and numbers. */
async function csv(page) {
  await page.getByRole('button', { name: 'Export' }).first().click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'CSV, as shown' }).click()]);
  return String(await saved(download)).trim().split('\r\n').slice(1).map((line) => line.split(','));
}

/** What is said of the bucket under the cursor. */
async function told(page, at) {
  await page.getByRole('application').focus();
  await page.keyboard.press('Home');
  for (let i = 0; i < at; i++) await page.keyboard.press('ArrowRight');
  const handle = await page.waitForFunction(() => document.querySelector('figure [aria-live=polite]')?.textContent || null);
  return handle.jsonValue();
}

for (const [zone, spring, autumn] of [['Europe/Zurich', 46, 50], ['UTC', 48, 48], ['Asia/Kolkata', 48, 48]]) {
  scenario(`a spring and an autumn day in ${zone}`, async (page) => {
    await events();
    for (const [day, next, count] of [['2026-03-29', '2026-03-30', spring], ['2026-10-25', '2026-10-26', autumn]]) {
      const range = { dataset: 'clocks', timezone: zone, from: day, to: next };
      await page.goto(link('explore', { ...range, aggregate: { measures: ['count()'], by: ["time('1d')"] } }, '&as=bar'));
      await page.reload();
      await exact(page);
      assert.equal(plain((await told(page, 0)).split(': ').at(-1)), count, `${day} as told`);
      assert.equal(plain((await table(page))[0][1]), count);
      const [[start, number], ...others] = await csv(page);
      assert.equal(others.length, 0);
      assert.equal(Number(number), count);
      assert.match(start, new RegExp(`^${day}T00:00:00`), 'a day starts at its midnight');
      await page.getByRole('application').focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: 'Events' }).click();
      const note = page.getByRole('dialog', { name: 'Events' }).getByText(/\d events/);
      await note.waitFor();
      assert.equal(plain((await note.textContent()).split('\u00b7').at(-1)), count, `${day} behind it`);
      await page.goto(link('explore', { ...range, aggregate: { measures: ['count()'], by: ["time('1h')"] } }, '&as=bar'));
      await page.reload();
      await exact(page);
      const rows = await csv(page);
      assert.equal(rows.length, count / 2, 'hours of the day');
      assert.ok(rows.every(([, number]) => number === '2'), 'each hour has its two events');
      assert.equal(new Set(rows.map(([time]) => Date.parse(time))).size, rows.length, 'an hour that comes twice is two buckets');
      const shown = await table(page);
      const words = await told(page, 2);
      assert.equal(words.split(': ')[0], shown[2][0], 'what is told is what the table says');
    }
  }, { timezone: 'America/New_York', axe: false });
}

scenario('the calendar marks the odd days of a zone, and its strip shows all of the data', async (page) => {
  await events();
  await page.goto(link('explore', { dataset: 'clocks', timezone: 'Europe/Zurich', from: '2026-10-01', to: '2026-11-01', aggregate: { measures: ['count()'], by: ["time('1d')"] } }));
  await exact(page);
  await page.keyboard.press('t');
  const panel = page.getByRole('dialog', { name: 'Range of time' });
  await panel.getByRole('button', { name: '25 Oct 2026, 50 events, 25 hours long' }).waitFor();
  const strip = panel.getByRole('img', { name: /^384 events from 27 Mar 2026 to 2\d Oct 2026/ });
  const box = await strip.boundingBox();
  await page.mouse.click(box.x + 3, box.y + 20);
  await panel.getByRole('button', { name: '29 Mar 2026, 46 events, 23 hours long' }).waitFor();
  await page.mouse.move(box.x + 2, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + 20, { steps: 3 });
  await page.mouse.up();
  await panel.waitFor({ state: 'detached' });
  await exact(page);
  await page.locator('header').getByRole('button', { name: /2[78] Mar \u2013 \d+ Jul 2026/ }).waitFor();
}, { timezone: 'Asia/Kolkata' });

scenario('a link moves with time, or keeps its range and its numbers', async (page) => {
  await events();
  await page.goto(link('explore', { dataset: 'clocks', timezone: 'Europe/Zurich', from: 'now-2y', aggregate: { measures: ['count()'], by: ["time('1mo')"] } }, '&as=line:log'));
  await exact(page);
  const made = {};
  for (const [kind, name] of [['moving', 'Short link, moves with time'], ['frozen', 'Short link to these numbers']]) {
    await page.locator('header').getByRole('button', { name: 'Share' }).click();
    const [response] = await Promise.all([page.waitForResponse((answer) => answer.url().endsWith('/v1/links')), page.getByRole('menuitem', { name }).click()]);
    made[kind] = await response.json();
  }
  assert.equal(made.moving.document.from, 'now-2y');
  assert.match(made.frozen.document.from, /^\d{4}-\d\d-\d\dT/);
  const sum = async () => {
    await page.waitForSelector('main[data-state="exact"]');
    return (await csv(page)).reduce((all, row) => all + Number(row[1]), 0);
  };
  await page.goto(url(`/l/${made.frozen.id}`));
  await page.getByText(/^The numbers as they were/).waitFor();
  assert.equal(await sum(), 384);
  assert.equal(await page.getByRole('button', { name: 'Log' }).getAttribute('aria-pressed'), 'true');
  const late = { time: new Date().toISOString(), user_id: 'late', event: 'tick' };
  await send([late]);
  await page.reload();
  await page.getByText(/^The numbers as they were/).waitFor();
  assert.equal(await sum(), 384, 'frozen');
  await page.goto(url(`/l/${made.moving.id}`));
  await page.waitForFunction(() => location.pathname.endsWith('/explore'));
  assert.equal(await sum(), 385, 'moving');
  assert.equal(await page.getByRole('button', { name: 'Log' }).getAttribute('aria-pressed'), 'true');
}, { timezone: 'UTC' });
