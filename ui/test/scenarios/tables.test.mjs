// Each chart is also a table: by `T`, with the focus kept, and its numbers are those of the answer.

import assert from 'node:assert/strict';
import { ask, exact, link, scenario, useServer } from '../fixture.mjs';

useServer();

const step = (event) => ({ where: `event = '${event}'` });
const funnel = { steps: [step('search'), step('add_to_cart'), step('purchase')], window: '7d' };
const retention = { start: "event = 'signup'", return: "event = 'search'", period: 'day' };
const paths = { start: "event = 'search'", limit: 8 };
const counted = (by, fields) => ({ aggregate: { measures: ['count()'], by, ...fields } });
const sessions = { aggregate: { over: { sessions: { gap: '30m' } }, measures: ['count() as sessions'], by: ["time('1d')"] } };

const last = ({ rows, other, total }) => [...rows, ...(other ? [other] : []), ...(total ? [total] : [])].map((row) => [row.at(-1)]);
const cells = ({ periods }) => periods.map(({ count }) => count);
const sums = ({ cohorts }) => cohorts.reduce((sum, { size }) => sum + size, 0);

// The view, the chart, the document, the heads of the columns that are compared, and what the answer has for them.
const kinds = [
  ['explore', 'line', counted(["time('1d')", 'platform']), ['count()'], last],
  ['explore', 'bar', counted(['country'], { limit: 5 }), ['count()'], last],
  ['explore', '', counted(["bins(latency_ms, 20, 'log')"]), ['count()'], last],
  ['explore', 'heat', counted(["time('1d')", "bins(latency_ms, 8, 'log')"]), ['count()'], last],
  ['funnel', '', { funnel }, ['reached', 'dropped', 'still open'], ({ steps }) => steps.map(({ count, dropped, in_progress: open }, i) => (i === 0 ? [count] : [count, dropped, open]))],
  ['retention', '', { retention }, ['size', '0', '1', '2'], (answer) => [[sums(answer)], ...answer.cohorts.map((cohort) => [cohort.size, ...cells(cohort).slice(0, 3)])]],
  ['retention', 'curve', { retention }, ['size'], (answer) => [[sums(answer)]]],
  ['retention', 'stickiness', { stickiness: { period: 'week' } }, ['actors'], ({ active_periods: all }) => all.map(({ count }) => [count])],
  ['paths', '', { paths }, ['paths'], ({ edges }) => edges.map(({ count }) => [count])],
  ['paths', 'list', { paths }, ['paths'], ({ top_paths: all }) => all.map(({ count }) => [count])],
  ['sessions', '', sessions, ['sessions'], last],
  ['difference', '', { difference: { selection: 'latency_ms > 800' } }, ['selection', 'baseline'], ({ properties }) => properties[0].values.map(({ selection, baseline }) => [selection.count, baseline.count])],
];

/** The number that a cell shows: `1 234`, `26.1 k`, `38 (100 %)`; null where it shows none. */
function number(text) {
  const found = /^[\u2212-]?([\d\u202f.]+)(?:\s([kMG]))?(?:$| \()/u.exec(text.replaceAll(/[\u202f\u00a0](?=\d)/g, '').replace('\u202f', ' '));
  return found ? Number(found[1]) * { k: 1e3, M: 1e6, G: 1e9 }[found[2]] || Number(found[1]) : null;
}

/** Whether a cell shows a number: with all its digits, or with three from 10 000 on. */
const shows = (cell, value) => cell === value || (value >= 10_000 && cell === Number(value.toPrecision(3)));

/** The numbers below some heads of the table in place of the first chart, row by row. */
async function table(page, heads) {
  const rows = await page.getByRole('figure').first().getByRole('grid').getByRole('row').evaluateAll((all) => all.map((row) => [...row.querySelectorAll('[role=columnheader], [role=gridcell]')].map((cell) => cell.textContent.trim())));
  const places = heads.map((head) => rows[0].indexOf(head));
  return rows.slice(1).map((row) => places.map((at) => number(row[at] ?? '')).filter((value) => value !== null));
}

scenario('the table of each chart has the numbers of the answer', async (page) => {
  const wrong = [];
  for (const [view, as, document, heads, expected] of kinds) {
    await page.goto(link(view, document, as ? `&as=${as}` : ''));
    await page.reload();
    await exact(page);
    const name = `${view} ${as}`;
    await page.getByRole('application').first().focus();
    await page.keyboard.press('t');
    await page.getByRole('figure').first().getByRole('grid').waitFor();
    if (await page.evaluate(() => globalThis.document.activeElement.getAttribute('role')) !== 'grid') wrong.push(`${name}: the focus is lost`);
    const want = expected(await ask(document));
    const found = await table(page, heads);
    const both = Math.min(want.length, found.length, 20);
    const same = found.slice(0, both).every((row, i) => want[i].every((value, k) => shows(row[k], value)));
    if (both === 0 || !same) wrong.push(`${name}: ${JSON.stringify(found.slice(0, 6))} is not ${JSON.stringify(want.slice(0, 6))}`);
    await page.keyboard.press('T');
    await page.getByRole('application').first().waitFor();
    if (await page.evaluate(() => globalThis.document.activeElement.getAttribute('role')) !== 'application') wrong.push(`${name}: the focus does not come back`);
  }
  assert.deepEqual(wrong, []);
}, { axe: false, most: 120_000 });
