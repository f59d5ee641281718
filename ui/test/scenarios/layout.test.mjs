// How tables and lines are laid out by hand and by keys; all of it stands in the address.

import assert from 'node:assert/strict';
import { ask, cells, exact, link, scenario, useServer } from '../fixture.mjs';

useServer();

const groups = { aggregate: { measures: ['count()', 'p95(latency_ms)'], by: ['country', 'platform'] } };
const heads = (page) => page.getByRole('grid', { name: 'Answer' }).getByRole('columnheader').allTextContents();
const saysAs = (page, text) => page.waitForFunction((want) => (new URLSearchParams(location.hash.slice(1)).get('as') ?? '').includes(want), text);

scenario('columns are hidden, moved and widened by drag and by keys, and a reload keeps them', async (page) => {
  await page.goto(link('explore', groups, '&as=table'));
  await exact(page);
  const grid = page.getByRole('grid', { name: 'Answer' });
  assert.deepEqual(await heads(page), ['country', 'platform', 'count()', 'share', 'p95(latency_ms)']);
  const choose = async (name) => {
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('menuitemradio', { name, exact: true }).click();
  };
  await choose('share of count()');
  await saysAs(page, 'hide=share');
  await grid.getByRole('columnheader', { name: 'p95(latency_ms)' }).getByRole('button').dragTo(grid.getByRole('columnheader', { name: 'country' }));
  await saysAs(page, 'order=p95');
  assert.deepEqual(await heads(page), ['p95(latency_ms)', 'country', 'platform', 'count()']);
  await grid.focus();
  for (const key of ['ArrowUp', 'Alt+ArrowRight', 'Alt+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key);
  await saysAs(page, 'widths=');
  assert.deepEqual(await heads(page), ['country', 'platform', 'p95(latency_ms)', 'count()']);
  const width = async () => Math.round((await grid.getByRole('columnheader', { name: 'p95(latency_ms)' }).boundingBox()).width);
  const wide = await width();
  await choose('Shade by size');
  await choose('Trend over time');
  await grid.locator('svg polyline').nth(12).waitFor();
  assert.equal(await grid.getByRole('row').nth(1).locator('[style*="--shade"]').count(), 2);
  const before = await cells(page);
  await page.reload();
  await exact(page);
  assert.deepEqual(await heads(page), ['country', 'platform', 'p95(latency_ms)', 'count()', 'trend']);
  assert.equal(await width(), wide);
  await grid.locator('svg polyline').nth(12).waitFor();
  assert.deepEqual(await cells(page), before);
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => document.querySelectorAll('[role=columnheader]').length === 4);
});

scenario('a key is turned into columns, and its cells are still what they count', async (page) => {
  const document = { aggregate: { measures: ['count()'], by: ['country', 'platform'] } };
  await page.goto(link('explore', document, '&as=table'));
  await exact(page);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemradio', { name: 'platform as columns' }).click();
  await saysAs(page, 'pivot=platform');
  const { rows } = await ask(document);
  await page.getByRole('columnheader', { name: '(total)' }).waitFor();
  const [country, ...platforms] = await heads(page);
  assert.equal(country, 'country');
  assert.deepEqual([...platforms].sort(), ['(total)', ...new Set(rows.map((row) => row[1]))].sort());
  const ios = rows.find((row) => row[0] === 'CH' && row[1] === 'ios')[2];
  const grid = page.getByRole('grid', { name: 'Answer' });
  const row = grid.getByRole('row').filter({ has: page.getByRole('gridcell', { name: 'CH', exact: true }) });
  await row.getByRole('gridcell').nth(1 + platforms.indexOf('ios')).click();
  await page.getByRole('menuitem', { name: 'Events' }).click();
  const note = page.getByRole('dialog', { name: 'Events' }).getByText(/\d events/);
  await note.waitFor();
  assert.equal(Number(/[\d\u202f]+/.exec((await note.textContent()).split('\u00b7').at(-1))[0].replaceAll('\u202f', '')), ios);
});

scenario('a table says how many groups there are, and leads to all of them', async (page) => {
  const document = { aggregate: { measures: ['count()'], by: ['user_id'] } };
  await page.goto(link('explore', document, '&as=table'));
  await exact(page);
  const { rows } = await ask({ aggregate: { ...document.aggregate, limit: 0 } });
  const all = rows.length.toLocaleString('en').replace(',', rows.length > 9999 ? '\u202f' : '');
  await page.getByText(`100 of ${all} groups`).waitFor();
  await page.getByRole('button', { name: 'Up to 1000 groups' }).click();
  await page.getByRole('button', { name: `All ${all} groups` }).click();
  await page.getByText(`${all} rows`).waitFor();
  assert.equal(await page.getByRole('grid', { name: 'Answer' }).getAttribute('aria-rowcount'), String(rows.length + 2));
}, { theme: 'dark' });

scenario('lines as their mean, a pinned readout and hidden groups are in the link', async (page) => {
  const document = { aggregate: { measures: ['count()'], by: ["time('1d')", 'platform'] } };
  await page.goto(link('explore', document, '&as=line'));
  await exact(page);
  await page.getByRole('button', { name: 'Mean', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'Mean of 7' }).click();
  await saysAs(page, 'mean=7');
  await page.getByText('Lines are the mean of each point and the 6 before it').waitFor();
  const chart = page.getByRole('application', { name: /as the mean of 7 points$/ });
  await chart.focus();
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'p']) await page.keyboard.press(key);
  const pinned = page.getByRole('note', { name: 'Pinned' });
  const { rows } = await ask(document);
  const times = [...new Set(rows.map(([time]) => time))];
  const web = rows.find((row) => row[0] === times[2] && row[1] === 'web')[2];
  assert.ok((await pinned.textContent()).replaceAll('\u202f', '').includes(`web${web}`));
  await page.getByRole('button', { name: /^web/ }).click();
  await saysAs(page, 'only=["web"]');
  await page.reload();
  await exact(page);
  await pinned.waitFor();
  assert.equal(await page.getByRole('button', { name: /^ios/ }).getAttribute('aria-pressed'), 'false');
  await page.goto(link('explore', document, '&as=bar'));
  await page.reload();
  await page.getByRole('application', { name: /^Bar chart of count\(\) by platform, 3 groups, \d+ points/ }).waitFor();
  await page.getByRole('radio', { name: 'Share' }).click();
  await saysAs(page, 'bar:form=share');
  await page.getByRole('application').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.getByText(/^platform = 'web', \d{4}-/).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
});
