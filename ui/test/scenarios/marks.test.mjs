// The number that is clicked is the number one gets: of each kind of chart five marks, their events or actors, and the CSV.

import assert from 'node:assert/strict';
import { ask, exact, link, saved, scenario, url, useServer } from '../fixture.mjs';

useServer();

const span = { from: '2026-01-10', to: '2026-01-14' };
const land = "case when country = 'DE' then null else country end as land";
const ios = "count() filter (where platform = 'ios') / count() as ios";
const heat = { ...span, aggregate: { measures: ['count()'], by: ["time('1d')", "bins(latency_ms, 12, 'log')"] } };
const spread = { ...span, aggregate: { measures: ['count()'], by: ["bins(latency_ms, 12, 'log')"] } };
const lines = { ...span, aggregate: { measures: ['count()', ios], by: ["time('1d')", land], limit_by: 3 } };
const groups = { ...span, aggregate: { measures: ['count()', 'uniq(user_id)', ios], by: [land], limit: 3 } };

const plain = (text) => Number(/[\d\u202f]+/.exec(text)[0].replaceAll('\u202f', ''));

/** What the menu that is open leads to: the number of events, or of actors. */
async function behind(page, what) {
  await page.getByRole('menuitem', { name: what, exact: true }).click();
  const sheet = page.getByRole('dialog', { name: what });
  const note = sheet.getByText(what === 'Events' ? /\d events/ : /\d actors?$/);
  await note.waitFor();
  const count = plain((await note.textContent()).split('\u00b7').at(-1));
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  return count;
}

/** The rows of the CSV as shown, as texts. */
async function csv(page) {
  await page.getByRole('button', { name: 'Export' }).first().click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'CSV, as shown' }).click()]);
  const text = String(await saved(download));
  return text.trim().split('\r\n').slice(1).map((line) => line.split(','));
}

async function drilled(document, mark) {
  const response = await fetch(url('/v1/drill'), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ document: { dataset: 'shop', ...document }, mark }) });
  return response.json();
}

scenario('rows of a table: a group, (null), (other), the total, actors and a formula', async (page) => {
  await page.goto(link('explore', groups, '&as=table'));
  await exact(page);
  const answer = await ask(groups);
  const grid = page.getByRole('grid', { name: 'Answer' });
  const nulls = answer.rows.findIndex(([key]) => key === null);
  assert.ok(nulls >= 0 && answer.other, 'there is a group of null, and one of all others');
  const cell = (row, column) => grid.locator(`[role=row][aria-rowindex="${row + 2}"] [role=gridcell][aria-colindex="${column + 1}"]`);
  const [other, total] = [answer.rows.length, answer.rows.length + 1];
  for (const [row, cells] of [[0, answer.rows[0]], [nulls, answer.rows[nulls]], [other, answer.other], [total, answer.total]]) {
    await cell(row, 1).click();
    assert.equal(await behind(page, 'Events'), cells[1], `row ${row}`);
  }
  await cell(2, 3).click();
  assert.equal(await behind(page, 'Actors'), answer.rows[2][2]);
  const { predicate } = await drilled(groups, { keys: { land: answer.rows[0][0] }, measure: 'ios' });
  const counted = await ask({ ...span, where: predicate, aggregate: { measures: ['count()'] } });
  await cell(0, 4).click();
  assert.equal(await behind(page, 'Events'), counted.rows[0][0], 'a formula has the events that it looks at');
  assert.deepEqual((await csv(page)).map((row) => row.slice(1).map(Number)), [...answer.rows, answer.other].map((row) => row.slice(1)));
});

scenario('bars: the first, (null), the last and (other)', async (page) => {
  await page.goto(link('explore', { ...groups, aggregate: { ...groups.aggregate, measures: ['count()'] } }, '&as=bar'));
  await exact(page);
  const answer = await ask({ ...groups, aggregate: { ...groups.aggregate, measures: ['count()'] } });
  const chart = page.getByRole('application');
  const rows = [...answer.rows, answer.other];
  for (const [at, cells] of rows.entries()) {
    await chart.focus();
    await page.keyboard.press('Home');
    for (let i = 0; i < at; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.equal(await behind(page, 'Events'), cells[1], `bar ${at}`);
  }
  assert.deepEqual((await csv(page)).map((row) => Number(row[1])), rows.map((row) => row[1]));
});

scenario('points of lines: the first and last bucket, (null), a formula, and a label of the axis', async (page) => {
  await page.goto(link('explore', lines, '&as=line'));
  await exact(page);
  const answer = await ask(lines);
  const chart = page.getByRole('application').first();
  const days = [...new Set(answer.rows.map(([time]) => time))];
  const groupsOf = [...new Set(answer.rows.map(([, key]) => JSON.stringify(key)))].map((key) => JSON.parse(key));
  const sum = (key) => answer.rows.filter((row) => row[1] === key).reduce((all, row) => all + row[2], 0);
  const first = groupsOf.sort((a, b) => sum(b) - sum(a))[0];
  const at = (time, key) => answer.rows.find((row) => row[0] === time && row[1] === key);
  for (const [key, day] of [['Home', days[0]], ['End', days.at(-1)]]) {
    await chart.focus();
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    assert.equal(await behind(page, 'Events'), at(day, first)[2], day);
  }
  const numbers = page.getByRole('grid', { name: 'Numbers' });
  const nulls = answer.rows.findIndex(([, key]) => key === null);
  assert.ok(nulls >= 0);
  await numbers.locator(`[aria-rowindex="${nulls + 2}"] [aria-colindex="3"]`).click();
  assert.equal(await behind(page, 'Events'), answer.rows[nulls][2], '(null)');
  await numbers.locator(`[aria-rowindex="${nulls + 2}"] [aria-colindex="4"]`).click();
  assert.equal(await behind(page, 'Events'), answer.rows[nulls][2], 'a formula over all of the group looks at all of it');
  const plot = await page.locator('.u-over').first().boundingBox();
  await page.mouse.click(plot.x + plot.width * 0.6, plot.y + plot.height + 12);
  const day = await ask({ from: '2026-01-12', to: '2026-01-13', aggregate: { measures: ['count()'] } });
  assert.equal(await behind(page, 'Events'), day.rows[0][0], 'a day of all groups');
  assert.equal((await csv(page)).reduce((all, row) => all + Number(row[2]), 0), answer.rows.reduce((all, row) => all + row[2], answer.other ? answer.other[2] : 0));
});

scenario('bins of a distribution: the first, the last, and three between', async (page) => {
  await page.goto(link('explore', spread));
  await exact(page);
  const answer = await ask(spread);
  const counts = answer.rows.filter(([lower]) => lower !== null).map((row) => row.at(-1));
  const chart = page.getByRole('application');
  assert.match(await chart.getAttribute('aria-label'), new RegExp(` in ${counts.length} bins`), 'each bin holds something');
  for (const at of [0, 1, 5, 8, counts.length - 1]) {
    await chart.focus();
    await page.keyboard.press('Home');
    for (let i = 0; i < at; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    assert.equal(await behind(page, 'Events'), counts[at], `bin ${at}`);
  }
  assert.deepEqual((await csv(page)).filter(([lower]) => lower !== '').map((row) => Number(row.at(-1))), counts);
});

scenario('cells of a heat map: two corners, one between, a row and a column', async (page) => {
  await page.goto(link('explore', heat));
  await exact(page);
  const answer = await ask(heat);
  const days = [...new Set(answer.rows.map(([time]) => time))];
  const edges = [...new Set(answer.rows.map(([, lower]) => lower).filter((lower) => lower !== null))].sort((a, b) => a - b);
  const count = (day, bin) => answer.rows.find((row) => row[0] === days[day] && row[1] === edges[bin])?.[2] ?? 0;
  const chart = page.getByRole('application');
  await chart.focus();
  await page.keyboard.press('End');
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowUp');
  let [day, bin] = [days.length - 1, edges.length - 1];
  for (const keys of [[], ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft'], ['Home', ...Array(20).fill('ArrowDown')]]) {
    await chart.focus();
    for (const key of keys) await page.keyboard.press(key);
    if (keys.length > 10) [day, bin] = [0, 0];
    else if (keys.length > 0) [day, bin] = [day - 1, bin - 4];
    await page.keyboard.press('Enter');
    assert.equal(await behind(page, 'Events'), count(day, bin), `${days[day]} from ${edges[bin]}`);
  }
  const place = await page.locator('canvas').last().boundingBox();
  await page.mouse.click(place.x + 64 + (place.width - 80) * 0.1, place.y + place.height - 8);
  const ofDay = answer.rows.filter(([time, lower]) => time === days[0] && lower !== null).reduce((all, row) => all + row[2], 0);
  const nulls = answer.rows.filter(([time, lower]) => time === days[0] && lower === null).reduce((all, row) => all + row[2], 0);
  assert.equal(await behind(page, 'Events'), ofDay + nulls, 'a column is all of its time');
  await page.mouse.click(place.x + 20, place.y + 8 + (place.height - 32) * 0.96);
  assert.equal(await behind(page, 'Events'), days.reduce((all, _, i) => all + count(i, 0), 0), 'a row is all of its range');
  assert.equal((await csv(page)).reduce((all, row) => all + Number(row.at(-1)), 0), answer.rows.reduce((all, row) => all + row[2], 0));
});
