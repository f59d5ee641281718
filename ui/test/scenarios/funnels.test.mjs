// A funnel from two raw events to two cohorts, and every number of a funnel against Explore and the command.

import assert from 'node:assert/strict';
import { ask, exact, link, query, scenario, useServer } from '../fixture.mjs';
import { documentOf } from '../hand.mjs';

useServer();

const step = (event) => ({ where: `event = '${event}'` });
const funnel = { steps: [step('search'), step('add_to_cart'), step('purchase')], window: '7d' };
const digits = (text) => Number(text.replace(/\D/g, ''));

/** The document on the screen. */
const present = async (page) => documentOf(await page.evaluate(() => location.hash));

/** What the columns of the funnel say of each step, once they are of a document: reached, dropped, still open. */
async function isFunnelOf(page, document) {
  const { steps } = await ask(document);
  await page.waitForFunction((count) => globalThis.document.querySelectorAll('main[data-state="exact"] [data-former="false"] [data-part="reached"][data-at]').length === count, steps.length);
  const told = async (part) => (await page.locator(`[data-part="${part}"][data-at]`).evaluateAll((all) => all.map(({ title }) => /: ([\d\u202f]+)/.exec(title)[1]))).map(digits);
  assert.deepEqual(await told('reached'), steps.map(({ count }) => count));
  assert.deepEqual(await told('dropped'), steps.slice(1).map(({ dropped }) => dropped));
  assert.deepEqual(await told('in_progress'), steps.slice(1).map(({ in_progress: open }) => open));
  return steps;
}

/** Does something, and waits until the address has another question. */
async function changes(page, act) {
  const before = await page.evaluate(() => location.hash);
  await act();
  await page.waitForFunction((hash) => location.hash !== hash, before);
  await exact(page);
  return present(page);
}

/** Saves those behind the mark whose menu is open as a cohort. */
async function saveCohort(page, kind, name) {
  await page.getByRole('menuitem', { name: /^Save as cohort/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as cohort' });
  await dialog.getByRole('radio', { name: kind }).check();
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText(`The cohort ${name} is saved`).waitFor();
}

/** The one number of a table of Explore. */
async function lone(page, document) {
  await page.goto(link('explore', document, '&as=table'));
  await exact(page);
  const cell = page.getByRole('grid', { name: 'Answer' }).getByRole('gridcell').first();
  await page.locator('main [data-former="false"]').waitFor();
  return digits(await cell.locator('[title]').first().getAttribute('title').catch(() => null) ?? await cell.textContent());
}

scenario('a funnel of two raw events: steps ordered by keys, one optional, who is open shown, who was lost saved', async (page) => {
  const raw = { where: "event in ('search', 'purchase')", samples: { limit: 100 } };
  await page.goto(link('explore', raw));
  await exact(page);
  const { columns, rows } = await ask(raw);
  const event = columns.findIndex(({ name }) => name === 'event');
  const bought = rows.findIndex((row) => row[event] === 'purchase');
  const searched = rows.findIndex((row, i) => i > bought && row[event] === 'search');
  assert.ok(bought >= 0 && searched > bought, 'a search is older than a purchase');
  const openers = page.locator('[data-opener]');
  await openers.nth(bought).click();
  await page.getByRole('button', { name: 'Funnel from here' }).waitFor();
  await openers.nth(searched).click();
  await page.getByRole('button', { name: 'Funnel from these 2' }).first().click();
  await page.waitForSelector('main[data-view="funnel"][data-state="exact"]');
  assert.deepEqual((await present(page)).funnel, { steps: [step('search'), step('purchase')], window: '7d' }, 'in the order of time');
  await page.locator('[data-stop="where#0"]').focus();
  const all = await changes(page, () => page.keyboard.press('Backspace'));
  assert.equal(all.where, undefined);
  await isFunnelOf(page, all);

  const gap = page.locator('[data-stop="funnel.steps#+"]');
  await gap.focus();
  const added = await changes(page, async () => {
    await page.keyboard.type('add_to_cart');
    await page.getByRole('option', { name: /^add_to_cart/ }).waitFor();
    await page.keyboard.press('Enter');
  });
  assert.deepEqual(added.funnel.steps, [step('search'), step('purchase'), step('add_to_cart')]);
  const before = await isFunnelOf(page, added);
  await page.locator('[data-stop="funnel.steps[2]"]').focus();
  const moved = await changes(page, () => page.keyboard.press('Alt+ArrowUp'));
  assert.deepEqual(moved.funnel.steps, [step('search'), step('add_to_cart'), step('purchase')]);
  const ordered = await isFunnelOf(page, moved);
  assert.notDeepEqual(ordered, before, 'another order is another funnel');
  await page.locator('[data-stop="funnel.steps[1]"]').focus();
  const skipped = await changes(page, () => page.keyboard.press('o'));
  assert.equal(skipped.funnel.steps[1].optional, true);
  const steps = await isFunnelOf(page, skipped);
  assert.ok(steps[2].dropped > ordered[2].dropped, 'who went on from the step before is no longer asked');
  assert.ok(steps[2].in_progress > 0, 'some can still come');

  for (const kind of ['Live', 'Frozen']) {
    const name = `lost_${kind.toLowerCase()}`;
    await page.locator('[data-part="dropped"][data-at]').nth(1).click();
    await page.getByText(/^Dropped before purchase/).waitFor();
    await saveCohort(page, kind, name);
  }
  await page.locator('[data-part="dropped"][data-at]').nth(1).click();
  await page.getByRole('menuitem', { name: 'Actors', exact: true }).click();
  await page.getByRole('dialog', { name: 'Actors' }).getByText(new RegExp(`${Math.min(steps[2].dropped, 500)} (actors|shown)`)).waitFor();
  for (const name of ['lost_live', 'lost_frozen']) assert.equal(await lone(page, { where: name, aggregate: { measures: ['uniq(user_id)'] } }), steps[2].dropped, name);
});

/** The rows of the table in place of a chart, below its head. */
async function table(page) {
  await page.getByRole('application').first().focus();
  await page.keyboard.press('t');
  const grid = page.getByRole('figure').first().getByRole('grid');
  await grid.waitFor();
  return grid.getByRole('row').evaluateAll((all) => all.slice(1).map((row) => [...row.querySelectorAll('[role=gridcell]')].map((cell) => cell.textContent)));
}

const percents = (text) => Number(/[\d.]+/.exec(text)[0]) / 100;

scenario('step 1 is uniq(user_id) of Explore; steps, trend, groups, paths and cohorts are those of the command', async (page) => {
  const searchers = await lone(page, { where: "event = 'search'", aggregate: { measures: ['uniq(user_id)'] } });
  await page.goto(link('funnel', { funnel }));
  const [first] = await isFunnelOf(page, { funnel });
  assert.equal(first.count, searchers);

  const trended = await changes(page, () => page.getByRole('radio', { name: 'Trend' }).click());
  const trend = await table(page);
  const grouped = await (async () => {
    await page.goto(link('funnel', { funnel: { ...funnel, by: 'platform' } }, '&as=groups'));
    await exact(page);
    return changes(page, () => page.getByRole('main').getByRole('button', { name: 'web', exact: true }).click());
  })();
  const groups = await table(page);
  await page.goto(link('funnel', { funnel }));
  await exact(page);
  await page.locator('[data-part="reached"][data-at]').nth(1).click();
  await saveCohort(page, 'Live', 'carted');
  await page.locator('[data-part="reached"][data-at]').nth(1).click();
  await page.getByRole('menuitem', { name: 'Paths after' }).click();
  await page.waitForSelector('main[data-view="paths"][data-state="exact"]');
  await page.getByRole('radio', { name: 'List' }).click();
  await exact(page);
  const after = await present(page);
  const paths = await table(page);
  const saved = await lone(page, { where: 'carted', aggregate: { measures: ['uniq(user_id)'] } });

  const said = await query({ where: "event = 'search'", aggregate: { measures: ['uniq(user_id)'] } }, { funnel }, trended, grouped, after, { where: 'carted', aggregate: { measures: ['uniq(user_id)'] } });
  const [uniq, steps, times, variants, flow, cohort] = said;
  assert.equal(uniq.rows[0][0], searchers);
  assert.equal(steps.steps[0].count, searchers);
  assert.ok(trend.length >= 20, `${trend.length} buckets are in sight`);
  for (const [i, [, shown]] of trend.entries()) {
    const [first, last] = [times.trend[i].steps[0], times.trend[i].steps.at(-1)];
    assert.ok(first.count === 0 ? !/\d/.test(shown) : Math.abs(last.from_first - percents(shown)) <= 0.00051, `bucket ${i}: ${shown} is not ${last.from_first}`);
  }
  assert.deepEqual(groups.map((row) => [row[0], digits(row[1]), digits(row[2])]), variants.groups.map(({ value, comparison, steps }) => [value, comparison.exposed, steps.at(-1).count]));
  assert.ok(paths.length >= 20, `${paths.length} paths are in sight`);
  assert.deepEqual(paths.map((row) => digits(row[0])), flow.top_paths.slice(0, paths.length).map(({ count }) => count));
  assert.equal(saved, steps.steps[1].count);
  assert.equal(cohort.rows[0][0], saved);
});
