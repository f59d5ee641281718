// An error in every field: whatever is wrong with a document is told at the chip that has its place or,
// where no chip has it, above the view with the place. Nothing is told nowhere, or twice.

import assert from 'node:assert/strict';
import { ask, exact, inspect, link, scenario, useServer } from '../fixture.mjs';

useServer();

const steps = [{ where: "event = 'page_view'" }, { where: "event = 'purchase'" }];
const funnel = (wrong) => ['funnel', { funnel: { steps, ...wrong } }];
const step = (wrong) => ['funnel', { funnel: { steps: [steps[0], { ...steps[1], ...wrong }] } }];
const session = (wrong) => ['explore', { aggregate: { over: { sessions: wrong } } }];
const flows = (wrong) => ['explore', { aggregate: { over: { flows: { funnel: { steps, ...wrong } } } } }];
const aggregate = (wrong) => ['explore', { aggregate: wrong }];
const retention = (wrong) => ['retention', { retention: { start: "event = 'signup'", ...wrong } }];
const paths = (wrong) => ['paths', { paths: wrong }];
const difference = (wrong) => ['difference', { difference: { selection: 'latency_ms > 800', ...wrong } }];

/** Documents with one mistake each, and whether a chip tells it. */
const wrongs = [
  [...aggregate({ measures: ['p95(latncy_ms)'] }), 'chip'], [...aggregate({ measures: ['count()', 'sum(country)'] }), 'chip'], [...aggregate({ by: 'countr' }), 'chip'],
  [...aggregate({ by: ["time('1x')"] }), 'chip'], [...aggregate({ by: 'country', having: 'cnt > 3' }), 'chip'], [...aggregate({ by: 'country', order: ['revenue desc'] }), 'chip'],
  [...aggregate({ by: 'country', limit: -1 }), 'chip'], [...aggregate({ by: 'country', limit_by: -5 }), 'chip'], [...aggregate({ by: 'country', fill: 'yes' }), 'chip'], [...aggregate({ over: 'visits' }), 'any'],
  [...aggregate({ over: { actors: { per: 'latency_ms' } } }), 'chip'], [...aggregate({ over: { actors: { properties: { spent: 'sum(amont)' } } } }), 'chip'],
  [...session({ gap: 'soon' }), 'chip'], [...session({ max: '1mo' }), 'chip'], [...session({ start: 'evnt = 1' }), 'chip'], [...session({ end: 'country > 5' }), 'chip'], [...session({ split: 'week' }), 'chip'],
  [...session({ split_on: 'plattform' }), 'chip'], [...session({ gap_edge: 'open' }), 'chip'], [...session({ properties: { searches: 'count(' } }), 'chip'],
  [...flows({ window: '0' }), 'chip'], [...flows({ order: 'loose' }), 'chip'], [...flows({ by: 'country' }), 'any'], [...flows({ exclude: [{ where: 'countr = 1' }] }), 'chip'],
  ['explore', { samples: { columns: ['countr'] } }, 'chip'], ['explore', { samples: { order: 'country' } }, 'chip'], ['explore', { samples: { limit: 0 } }, 'chip'],
  ['explore', { where: "country = 'CH' and latncy_ms > 5", aggregate: {} }, 'chip'], ['explore', { where: 'country = ', aggregate: {} }, 'chip'], ['explore', { where: 'country = 5', aggregate: {} }, 'chip'],
  ['explore', { define: { big: 'amont > 5' }, aggregate: { by: 'big' } }, 'chip'], ['explore', { define: { a: 'b', b: 'a' }, where: 'a', aggregate: {} }, 'chip'], ['explore', { params: { n: {} }, where: 'amount > $n', aggregate: {} }, 'chip'],
  ['explore', { where: 'amount > $n', aggregate: {} }, 'chip'], ['explore', { week_start: 'someday', aggregate: {} }, 'chip'], ['explore', { missing: 'maybe', aggregate: {} }, 'chip'],
  ['explore', { timezone: 'Mars/Base', aggregate: {} }, 'any'], ['explore', { sample: 2, aggregate: {} }, 'any'], ['explore', { aggregat: {} }, 'any'],
  [...funnel({ per: 'latency_ms' }), 'chip'], [...funnel({ steps: [] }), 'any'], [...funnel({ order: 'loose' }), 'chip'], [...funnel({ strict_allows: 'repeats' }), 'any'], [...funnel({ window: '1mo' }), 'chip'],
  [...funnel({ window_edge: 'open' }), 'chip'], [...funnel({ window_days: 'work' }), 'chip'], [...funnel({ complete_in_range: 'yes' }), 'chip'], [...funnel({ reuse_events: 1 }), 'chip'], [...funnel({ ties: 'maybe' }), 'chip'],
  [...funnel({ tolerance: 'bit' }), 'chip'], [...funnel({ resolution: '1y' }), 'chip'], [...funnel({ repeat: 'never' }), 'chip'], [...funnel({ prefer: 'best' }), 'chip'], [...funnel({ entry: 'last' }), 'chip'],
  [...funnel({ exclude: [{ where: 'countr = 1' }] }), 'chip'], [...funnel({ exclude: [{ where: 'true', after: 7 }] }), 'chip'], [...funnel({ exclude: [{ where: 'true', effect: 'kill' }] }), 'chip'],
  [...funnel({ hold: ['countr'] }), 'chip'], [...funnel({ session: { gap: 'x' } }), 'chip'], [...funnel({ session: { gap: '1h', split_on: 'countr' } }), 'chip'], [...funnel({ count: 'people' }), 'chip'],
  [...funnel({ by: ['country', 'plattform'] }), 'chip'], [...funnel({ by: 'country', attribution: 'middle' }), 'chip'], [...funnel({ by: 'country', attribution: { step: 9 } }), 'chip'], [...funnel({ by: 'country', limit: -1 }), 'chip'],
  [...funnel({ bins: 99 }), 'chip'], [...funnel({ measures: ['sum(country)'] }), 'chip'], [...funnel({ trend: 'daily' }), 'chip'], [...funnel({ trend: '1d', trend_mode: 'both' }), 'chip'],
  [...funnel({ compare_groups: { control: 'web' } }), 'any'], [...funnel({ by: 'platform', compare_groups: { control: 'web', exposed: 'evnt = 1' } }), 'chip'], [...funnel({ stepps: 1 }), 'any'], [...funnel({ steps: 5 }), 'any'],
  [...step({ where: 'latncy_ms > 5' }), 'chip'], [...step({ within: 'soon' }), 'chip'], [...step({ after: '1mo' }), 'chip'], [...step({ anchored: true }), 'chip'], [...step({ optional: 'yes' }), 'chip'], [...step({ nam: 'x' }), 'chip'],
  [...retention({ start: 'evnt = 1' }), 'chip'], [...retention({ return: 'countr = 1' }), 'chip'], [...retention({ period: 'decade' }), 'chip'], [...retention({ periods: 0 }), 'chip'], [...retention({ brackets: [[7, 2]] }), 'chip'],
  [...retention({ mode: 'off' }), 'chip'], [...retention({ at_least: 0 }), 'chip'], [...retention({ day: 'work' }), 'chip'], [...retention({ cohort: 'all' }), 'chip'], [...retention({ by: 'countr' }), 'chip'],
  [...retention({ by_return: true }), 'any'], [...retention({ measure: 'sum(country)' }), 'chip'], [...retention({ limit: -1 }), 'chip'], [...retention({ start: undefined }), 'any'],
  ['retention', { lifecycle: { event: 'evnt = 1' } }, 'chip'], ['retention', { lifecycle: { created: 'country' } }, 'chip'], ['retention', { stickiness: { period: 'decade' } }, 'chip'],
  [...paths({ node: 'pag' }), 'chip'], [...paths({ start: 'evnt = 1' }), 'chip'], [...paths({ end: 'evnt = 1' }), 'chip'], [...paths({ start: 'true', after: 99 }), 'chip'], [...paths({ before: 3 }), 'any'],
  [...paths({ end_at: 'last' }), 'chip'], [...paths({ gap: 'x' }), 'chip'], [...paths({ session: { max: 'x' } }), 'chip'], [...paths({ collapse_repeats: 'no' }), 'chip'], [...paths({ exclude: 'evnt = 1' }), 'chip'],
  [...paths({ count: 'people' }), 'chip'], [...paths({ limit: -1 }), 'chip'],
  [...difference({ selection: 'latncy_ms > 800' }), 'chip'], [...difference({ selection: undefined }), 'any'], [...difference({ baseline: 'countr = 1' }), 'chip'], [...difference({ properties: ['devic'] }), 'chip'],
  [...difference({ exclude: ['devic'] }), 'chip'], [...difference({ limit: -1 }), 'chip'], [...difference({ values: 5000 }), 'chip'], [...difference({ bins: 1 }), 'chip'], [...difference({ over: { sessions: { gap: 'x' } } }), 'chip'],
  // Another type of JSON than the field has.
  ['explore', { where: 5, aggregate: {} }, 'any'], [...aggregate({ measures: 5 }), 'chip'], [...aggregate({ by: [5] }), 'any'], ['explore', { define: 'x', aggregate: {} }, 'any'], ['explore', { aggregate: 5 }, 'any'],
  [...funnel({ exclude: 'x' }), 'any'], [...funnel({ session: 5 }), 'any'], [...funnel({ compare_groups: 5 }), 'any'], [...funnel({ attribution: 5 }), 'any'], ['funnel', { funnel: 5 }, 'any'], [...step({ where: 5 }), 'any'],
  [...retention({ brackets: 5 }), 'chip'], [...retention({ start: {} }), 'any'], [...session({ properties: 'x' }), 'any'], [...paths({ start: [1] }), 'any'], [...difference({ selection: 5 }), 'any'],
];

/** Where the error of the page is told, and how. */
const told = (page) => page.evaluate(() => {
  const main = document.querySelector('main');
  const alerts = [...main.querySelectorAll('[role=alert]')];
  const text = (alert) => alert.textContent;
  const chips = alerts.filter((alert) => alert.closest('[data-sentence]'));
  const marked = [...main.querySelectorAll('[data-sentence] [aria-invalid=true]')].filter((chip) => document.getElementById(chip.getAttribute('aria-describedby')) !== null);
  return { chips: chips.map(text), marked: marked.length, banners: alerts.filter((alert) => !alert.closest('[data-sentence]')).map(text) };
});

/** Waits until a chip is marked: those of seldom clauses come with a part of their own, and the error moves there. What does not come is told below. */
const atChip = (page) => page.waitForSelector('main [data-sentence] [aria-invalid=true]', { timeout: 5_000 }).catch(() => undefined);

scenario('an error in every field is told at its place, once', async (page) => {
  const poor = [];
  page.on('pageerror', (error) => poor.push(`${page.url()}: ${error.stack}`));
  for (const [view, document, where] of wrongs) {
    const { error } = await ask(document);
    assert.ok(error, `${JSON.stringify(document)} is right`);
    await page.goto(link(view, document));
    const name = `${JSON.stringify(document)}: ${error.where}: ${error.message}`;
    await page.waitForFunction((message) => [...globalThis.document.querySelectorAll('main[data-state="error"] [role=alert], header [role=alert]')].some((alert) => alert.textContent.includes(message)), error.message, { timeout: 10_000 })
      .catch(() => poor.push(`nowhere: ${name}`));
    if (where === 'chip') await atChip(page);
    const { chips, marked, banners } = await told(page).catch((error) => assert.fail(`${name}: ${error.message}`));
    if (chips.length + banners.length > 1) poor.push(`${chips.length} chips and ${banners.length} banners: ${name}`);
    if (where === 'chip' && (chips.length === 0 || marked === 0)) poor.push(`not at a chip: ${name}`);
    if (banners.length > 0 && !banners[0].includes(error.where)) poor.push(`without its place: ${name}`);
  }
  assert.deepEqual(poor, []);
}, { axe: false, most: 240_000 });

scenario('a wrong name in step 2 is marked there, and Enter takes the hint', async (page) => {
  await page.goto(link('funnel', { where: "country = 'CH'", funnel: { steps: [steps[0], { where: "event = 'purchase' and latncy_ms > 5" }] } }));
  await page.waitForSelector('main[data-state="error"]');
  const wrong = page.locator('[data-stop="funnel.steps[1]"]');
  assert.equal(await wrong.getAttribute('aria-invalid'), 'true');
  assert.equal(await page.locator('main [data-stop][aria-invalid=true]').count(), 1);
  await inspect(page);
  await page.locator('[data-stop="where#0"]').focus();
  await page.keyboard.press('n'); // other chips stay live
  await page.getByRole('button', { name: 'filter: country \u2260 CH', exact: true }).waitFor();
  await page.waitForSelector('main[data-state="error"]');
  await wrong.focus();
  await page.keyboard.press('Enter');
  await exact(page);

  await page.locator('[data-stop="where#+"]').focus();
  await page.keyboard.type("latency_ms + country > 5");
  await page.keyboard.press('Enter');
  const draft = page.locator('[data-stop="where#draft"]');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-stop') === 'where#draft');
  await draft.click();
  await page.waitForFunction(() => [...document.querySelectorAll('[popover] *')].some((element) => element.shadowRoot?.querySelector('.cm-content')));
  assert.equal(await page.evaluate(() => [...document.querySelectorAll('[popover] *')].map((element) => element.shadowRoot?.querySelector('.cm-mark, [class*=mark], [class*=wrong]')?.textContent).find(Boolean)), 'country');
});
