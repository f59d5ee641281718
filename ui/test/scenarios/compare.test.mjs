// Two periods held against each other: every view draws the former one, aligned with the present one, and
// names the dates of both; what is not over is hatched, and notes of the API are flags.

import assert from 'node:assert/strict';
import { ask, exact, link, scenario, url, useServer } from '../fixture.mjs';

useServer();

const week = { from: '2026-01-20', to: '2026-01-27', timezone: 'UTC', compare: { offset: '7d' } };
const now = '20 \u2013 26 Jan 2026';
const before = '13 \u2013 19 Jan 2026';
const step = (event) => ({ where: `event = '${event}'` });
const funnel = { steps: [step('search'), step('add_to_cart'), step('purchase')], window: '7d' };
const pp = (now, before) => `${now === before ? '\u00b1' : now < before ? '\u2212' : '+'}${(Math.abs(now - before) * 100).toFixed(1)}\u202fpp`;

async function open(page, view, document, as) {
  await page.goto(link(view, { ...week, ...document }, as ? `&as=${as}` : ''));
  await exact(page);
}

scenario('a line over time lies upon that of the period before, in one hue, with both dates', async (page) => {
  const aggregate = { measures: ['count()'], by: ["time('1d')"] };
  await fetch(url('/v1/notes'), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ dataset: 'shop', time: '2026-01-22T10:00:00Z', text: 'shipped 2.4.1' }) });
  await open(page, 'explore', { aggregate });
  const answer = await ask({ ...week, aggregate });
  assert.equal(answer.compare.query.from, '2026-01-13T00:00:00Z');
  const chart = page.getByRole('application', { name: /^Line chart/ });
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await page.getByText('against 13 Jan 2026').waitFor();
  const change = answer.rows[0][1] / answer.compare.rows[0][1] - 1;
  await page.getByText(`${change < 0 ? '\u2212' : '+'}${(Math.abs(change) * 100).toFixed(1)}\u202f%`).first().waitFor();
  await page.getByRole('button', { name: /^Note .*shipped 2\.4\.1$/ }).waitFor();
});

scenario('a funnel shows how far each step came before', async (page) => {
  await open(page, 'funnel', { funnel: { ...funnel, by: 'platform' } });
  const answer = await ask({ ...week, funnel });
  const [last, then] = [answer.steps.at(-1), answer.compare.steps.at(-1)];
  const chart = page.getByRole('application', { name: /^Funnel of 3 steps/ });
  assert.equal(await chart.locator('[data-former="true"]').count(), 2 + 3 * 2, 'a line on each step but the first, and on its groups');
  await page.getByText(before).first().waitFor();
  await chart.getByText(pp(last.from_first, then.from_first)).first().waitFor();
  assert.match(await chart.locator('[data-part="reached"]').nth(2).getAttribute('title'), new RegExp(`in ${now}, ${then.count} .* in ${before}`));
  await page.getByRole('radio', { name: 'Trend' }).click();
  await page.getByRole('application', { name: /^Line chart/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByText('against 13 Jan 2026').waitFor();
  await page.getByRole('radio', { name: 'Time' }).click();
  await page.locator('svg[data-former="true"]').first().waitFor();
});

scenario('a retention holds each cohort against the one as long before', async (page) => {
  const retention = { start: "event = 'signup'", period: 'day' };
  await open(page, 'retention', { retention });
  const answer = await ask({ ...week, retention });
  await page.getByRole('radio', { name: 'Change' }).click();
  const cell = page.locator('tbody tr').nth(1).locator('td').nth(2);
  const [present, former] = [answer.cohorts[0].periods[1], answer.compare.cohorts[0].periods[1]];
  assert.equal(await cell.textContent(), pp(present.share, former.share));
  assert.match(await cell.getAttribute('title'), /of 13 Jan 2026/);
  const unfinished = answer.cohorts.flatMap(({ periods }) => periods).filter(({ complete }) => !complete).length;
  assert.equal(await page.locator('tbody tr:not(:first-child) td[data-open="true"]').count(), unfinished, 'what is not over is hatched');
  await page.getByRole('radio', { name: 'Curve' }).click();
  await page.locator('path[data-former="true"]').waitFor();
  await page.getByRole('radio', { name: 'Lifecycle' }).click();
  await page.locator('[role=application] [data-former="true"]').first().waitFor();
  await page.getByText(`against ${before}`).first().waitFor();
});

scenario('paths, sessions and differences say what changed', async (page) => {
  const paths = { start: "event = 'search'", limit: 8 };
  await open(page, 'paths', { paths });
  const flow = await ask({ ...week, paths });
  const share = (answer) => answer.nodes.find(({ depth, value }) => depth === 1 && value === 'product_view').count / answer.count;
  await page.locator('svg text', { hasText: pp(share(flow), share(flow.compare)) }).first().waitFor();
  await page.getByText(`${now} against ${before}`).waitFor();
  await page.getByRole('radio', { name: 'List' }).click();
  await page.locator('[role=application] [data-former="true"]').first().waitFor();

  const over = { sessions: { gap: '30m' } };
  await open(page, 'sessions', { aggregate: { over, measures: ['count() as sessions'], by: ["time('1d')"] } });
  const sessions = await ask({ ...week, aggregate: { over, measures: ['count()'] } });
  await page.locator(`dl [title="${sessions.compare.rows[0][0]} in ${before}"]`).waitFor();
  await page.locator('svg[data-former="true"]').first().waitFor();

  await open(page, 'difference', { difference: { selection: 'latency_ms > 800' } });
  const { properties, compare } = await ask({ ...week, difference: { selection: 'latency_ms > 800' } });
  const then = compare.properties.find(({ name }) => name === properties[0].name);
  await page.locator(`[title="score ${properties[0].score}; ${then.score} in ${before}"]`).waitFor();
});

scenario('distributions and heat maps show both periods by one scale', async (page) => {
  const bins = "bins(latency_ms, 30, 'log')";
  await open(page, 'explore', { aggregate: { measures: ['count()'], by: [bins] } }, 'distribution');
  await page.getByText(`against ${before}`).waitFor();
  await page.getByRole('application', { name: /^Distribution/ }).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await page.getByText(new RegExp(`in ${before}`)).first().waitFor({ state: 'attached' });
  await open(page, 'explore', { aggregate: { measures: ['count()'], by: ["time('6h')", bins] } }, 'heat');
  await page.getByRole('application', { name: new RegExp(`${now}$`) }).waitFor();
  const former = page.getByRole('application', { name: new RegExp(`against ${before}$`) });
  await former.focus();
  await page.keyboard.press('ArrowRight');
  await page.getByText(/^13 Jan 2026/).first().waitFor({ state: 'attached' });
}, { theme: 'dark' });
