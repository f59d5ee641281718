// Funnel, retention, paths, sessions and difference: their charts by pointer and by key.

import assert from 'node:assert/strict';
import { ask, exact, link, scenario, useServer } from '../fixture.mjs';

useServer();

const step = (event) => ({ where: `event = '${event}'` });
const funnel = { steps: [step('search'), step('add_to_cart'), step('purchase')], window: '7d' };
const table = async (page, name) => {
  const rows = page.getByRole('grid', { name }).getByRole('row');
  return (await rows.evaluateAll((all) => all.map((row) => [...row.querySelectorAll('[role=gridcell]')].map((cell) => cell.textContent)))).filter((row) => row.length > 0);
};

scenario('a funnel is walked by keys, and its table is its answer', async (page) => {
  await page.goto(link('funnel', { funnel }));
  await exact(page);
  const answer = await ask({ funnel });
  const chart = page.getByRole('application', { name: /^Funnel of 3 steps/ });
  await chart.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
  await page.getByText(/^Step 2, May still reach add_to_cart/).waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Explain drop 1' }).waitFor();
  await page.keyboard.press('Escape');
  await chart.focus();
  await page.keyboard.press('t');
  const rows = await table(page, 'Steps');
  assert.deepEqual(rows.map((row) => Number(row[1].replace(/\D/g, ''))), answer.steps.map(({ count }) => count));
  assert.deepEqual(rows.slice(1).map((row) => Number(row[4].replace(/\D/g, ''))), answer.steps.slice(1).map(({ dropped }) => dropped));
});

scenario('variants of an experiment are held against the control', async (page) => {
  await page.goto(link('funnel', { funnel: { ...funnel, by: 'platform' } }, '&as=groups'));
  await exact(page);
  await page.getByRole('button', { name: 'choose' }).click();
  await page.getByRole('option', { name: 'web' }).click();
  await page.getByText('no difference seen').first().waitFor();
  await page.getByText(/^Sample ratio/).waitFor();
});

scenario('a retention is a table whose unfinished cells are marked, and blocks add up', async (page) => {
  const retention = { start: "event = 'signup'", period: 'day' };
  await page.goto(link('retention', { retention }));
  await exact(page);
  const answer = await ask({ retention });
  const open = answer.cohorts.flatMap(({ periods }) => periods).filter(({ complete }) => !complete).length;
  assert.equal(await page.locator('td[data-open="true"]').count(), open);
  await page.getByRole('application', { name: /^Retention by day/ }).focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowDown']) await page.keyboard.press(key);
  const [a, b] = answer.cohorts;
  const count = [a, b].flatMap(({ periods }) => periods.slice(1, 3)).reduce((sum, cell) => sum + cell.count, 0);
  await page.getByText(`4 cells: ${count} of ${2 * (a.size + b.size)}`).first().waitFor({ state: 'attached' });
});

scenario('lifecycle and stickiness ask about the same people', async (page) => {
  await page.goto(link('retention', { retention: { start: "event = 'signup'", return: "event = 'search'", period: 'day' } }));
  await exact(page);
  await page.getByRole('radio', { name: 'Lifecycle' }).click();
  await page.getByRole('application', { name: /^Lifecycle over/ }).waitFor();
  await page.getByRole('radio', { name: 'Stickiness' }).click();
  await page.getByRole('application', { name: /^Stickiness/ }).waitFor();
  await page.getByRole('radio', { name: 'Matrix' }).click();
  await page.getByRole('application', { name: /^Retention by day/ }).waitFor();
}, { theme: 'dark' });

scenario('a node of the paths becomes their start', async (page) => {
  await page.goto(link('paths', { paths: { start: "event = 'search'", limit: 8 } }));
  await exact(page);
  await page.getByRole('application', { name: /paths over/ }).focus();
  for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Start here' }).click();
  await exact(page);
  const { nodes } = await ask({ paths: { start: "event = 'search'", limit: 8 } });
  const first = nodes.find(({ depth }) => depth === 1).value;
  const chart = page.getByRole('application', { name: /paths over/ });
  await page.waitForFunction(() => document.querySelectorAll('svg title').length > 0);
  await chart.focus();
  for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  await page.getByText(new RegExp(`^start ${first}: `)).first().waitFor({ state: 'attached' });
});

scenario('a difference ranks what sets a selection apart, and hides what it is told to', async (page) => {
  const difference = { selection: 'latency_ms > 800' };
  await page.goto(link('difference', { difference }));
  await exact(page);
  const answer = await ask({ difference });
  const names = page.locator('main li button[aria-expanded]');
  assert.equal(await names.first().textContent(), answer.properties[0].name);
  await page.getByRole('button', { name: 'Hide' }).first().click();
  await page.getByText(`Hidden: ${answer.properties[0].name}`).waitFor();
  assert.notEqual(await names.first().textContent(), answer.properties[0].name);
});

scenario('sessions have a headline, and a row leads to the timeline of its actor', async (page) => {
  const over = { sessions: { gap: '30m' } };
  await page.goto(link('sessions', { aggregate: { over, measures: ['count() as sessions'], by: ["time('1d')"] } }));
  await exact(page);
  await page.getByRole('application', { name: /^The latest/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('main[data-view="actor"][data-state="exact"]');
  await page.getByRole('application', { name: /^Timeline of/ }).focus();
  await page.keyboard.press('+');
  await page.getByRole('button', { name: 'All' }).waitFor();
  await page.getByRole('button', { name: 'Back' }).first().click();
  await exact(page);
});

scenario('hostile names stay text in every view', async (page) => {
  const hostile = "'<img src=x onerror=alert(1)>\u202e'";
  for (const [view, document] of [
    ['funnel', { funnel: { ...funnel, by: `concat(${hostile}, platform)` } }],
    ['retention', { retention: { start: "event = 'signup'", by: `concat(${hostile}, platform)` } }],
    ['paths', { paths: { node: `concat(${hostile}, event)`, limit: 8 } }],
  ]) {
    await page.goto(link(view, document));
    await exact(page);
    assert.equal(await page.locator('main img').count(), 0);
  }
});

scenario('a phone reads every view without scrolling sideways', async (page) => {
  for (const [view, document] of [
    ['funnel', { funnel }], ['retention', { retention: { start: "event = 'signup'" } }], ['paths', { paths: { start: "event = 'search'", limit: 8 } }],
    ['difference', { difference: { selection: 'latency_ms > 800' } }],
  ]) {
    await page.goto(link(view, document));
    await exact(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 390, `${view} is ${wide} wide`);
  }
}, { width: 390, height: 844 });
