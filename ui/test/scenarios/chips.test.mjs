// What hands and keys do with chips: order, negate, make optional, take away, add seldom parts; and what
// lists offer.

import assert from 'node:assert/strict';
import { inspect, link, scenario, useServer } from '../fixture.mjs';

useServer();

const step = (event) => ({ where: `event = '${event}'` });
const funnel = { steps: [step('page_view'), step('add_to_cart'), step('purchase')] };

const at = (page) => page.evaluate(() => document.activeElement?.getAttribute('data-stop'));
const atStop = (page, name) => page.waitForFunction((stop) => document.activeElement?.getAttribute('data-stop') === stop, name);
const chip = (page, name) => page.getByRole('button', { name, exact: true });
const stop = (page, name) => page.locator(`main [data-stop="${name}"]`);
const settled = (page) => page.waitForSelector('main[data-state="exact"] [data-former="false"]');

/** The steps of a funnel, by name. */
const stepsOf = (page) => page.locator('[data-stop^="funnel.steps["]').evaluateAll((all) => all.map((element) => element.textContent.replace(/^step: \d+/, '')));

async function press(page, ...keys) {
  for (const key of keys) await (key.startsWith('"') ? page.keyboard.type(key.slice(1)) : page.keyboard.press(key));
}

scenario('steps move by hand and by keys, become optional, go and come', async (page) => {
  await page.goto(link('funnel', { funnel }));
  await settled(page);
  await stop(page, 'funnel.steps[2]').hover();
  await page.mouse.down();
  const first = await stop(page, 'funnel.steps[0]').boundingBox();
  await page.mouse.move(first.x + 12, first.y + first.height / 2, { steps: 6 });
  assert.equal(await stop(page, 'funnel.steps[0]').getAttribute('data-drop'), 'before');
  await page.mouse.up();
  await page.waitForFunction(() => document.querySelector('[data-stop="funnel.steps[0]"]').textContent.includes('purchase'));
  assert.deepEqual(await stepsOf(page), ['purchase', 'page_view', 'add_to_cart']);
  assert.equal(await page.locator('[popover]').count(), 0, 'a drag opens nothing');
  await settled(page);

  await stop(page, 'funnel.steps[0]').focus();
  await press(page, 'Alt+ArrowDown');
  await atStop(page, 'funnel.steps[1]');
  await press(page, 'Alt+ArrowDown');
  await atStop(page, 'funnel.steps[2]');
  assert.deepEqual(await stepsOf(page), ['page_view', 'add_to_cart', 'purchase']);
  await press(page, 'ArrowLeft', 'o');
  await chip(page, 'step: 2 add_to_cart optional').waitFor();
  assert.equal(await at(page), 'funnel.steps[1]', 'the focus stays');
  await press(page, 'o', 'Backspace');
  await page.waitForFunction(() => document.querySelectorAll('[data-stop^="funnel.steps["]').length === 2);
  await atStop(page, 'funnel.steps[1]'); // the focus goes to what has taken its place, once that is drawn
  await press(page, 'End', 'Home');
  await stop(page, 'funnel.steps#+').focus();
  await press(page, '"search');
  await page.getByRole('option', { name: /^search/ }).waitFor();
  await press(page, 'Enter');
  await chip(page, 'step: 3 search').waitFor();
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => document.querySelectorAll('[data-stop^="funnel.steps["]').length === 2);
  await settled(page);
});

scenario('the keys of a sentence hold in retention and paths', async (page) => {
  await page.goto(link('retention', { where: "country = 'CH' and platform = 'web'", retention: { start: "event = 'signup'", return: "event = 'purchase'", periods: 7 } }));
  await settled(page);
  await press(page, '/');
  assert.equal(await at(page), 'retention.per');
  await press(page, 'ArrowRight', 'n');
  await chip(page, 'start: event \u2260 signup').waitFor();
  await press(page, 'n');
  await chip(page, 'start: signup').waitFor();
  await stop(page, 'where#0').focus();
  await press(page, 'Alt+ArrowDown');
  await atStop(page, 'where#1');
  await press(page, 'Backspace');
  await atStop(page, 'where#+');
  assert.equal(await stop(page, 'where#0').textContent(), 'filter: platform=web');
  await press(page, 'Backspace');
  await page.waitForFunction(() => !document.querySelector('[data-stop="where#0"]'));
  await stop(page, 'retention.periods').focus();
  await press(page, 'Enter', '"1, 2-7', 'Enter');
  await chip(page, 'periods: 1, 2-7 days').waitFor();
  await settled(page);

  await page.goto(link('paths', { paths: { start: "event = 'search'", after: 3 } }));
  await settled(page);
  await stop(page, 'paths.start#0').focus();
  await press(page, 'n');
  await chip(page, 'start: event \u2260 search').waitFor();
  await stop(page, 'more').focus();
  await press(page, 'Enter', '"repeat', 'Enter');
  await atStop(page, 'paths.collapse_repeats');
  await chip(page, 'collapse repeats: each repeat a step').waitFor();
  await press(page, 'Backspace');
  await atStop(page, 'more');
  await settled(page);
});

scenario('seldom parts are found by what they say and by their names', async (page) => {
  await page.goto(link('funnel', { funnel: { ...funnel, by: 'platform' } }));
  await settled(page);
  await stop(page, 'more').click();
  await page.getByRole('combobox', { name: 'More parts' }).waitFor();
  await inspect(page);
  assert.ok(await page.getByRole('option').count() > 5);
  await press(page, '"reuse_ev', 'Enter');
  await atStop(page, 'funnel.reuse_events');
  await chip(page, 'reuse events: an event may serve several steps').waitFor();
  await stop(page, 'more').click();
  await press(page, '"one session', 'Enter');
  await atStop(page, 'funnel.session.gap');
  await stop(page, 'more').click();
  await press(page, '"split_on', 'Enter');
  await atStop(page, 'funnel.session.split_on');
  await press(page, 'Enter', '"platf');
  await page.getByRole('option', { name: /^platform/ }).waitFor();
  await press(page, 'Enter');
  await stop(page, 'more').click();
  await press(page, '"control', 'Enter');
  await atStop(page, 'funnel.compare_groups.control');
  await press(page, 'Enter');
  await page.getByRole('option', { name: /^web/ }).click();
  await chip(page, 'control: web').waitFor();
  await stop(page, 'more').click();
  await press(page, '"define', 'Enter');
  await stop(page, 'define#+').focus();
  await press(page, 'Enter');
  await page.getByRole('textbox', { name: 'Name' }).fill('big');
  await page.getByRole('textbox', { name: 'Expression' }).fill('amont > 100');
  await press(page, 'Enter');
  await page.getByText('no property is called amont').waitFor();
  await page.getByRole('textbox', { name: 'Expression' }).fill('amount > 100');
  await press(page, 'Enter');
  await chip(page, 'definition: big = amount > 100').waitFor();
  await settled(page);
});

scenario('what was chosen lately comes first among what fits as well', async (page) => {
  await page.goto(link('explore', { aggregate: { measures: ['count()'], by: ['platform'] } }));
  await settled(page);
  await stop(page, 'where#+').focus();
  await press(page, '"version', 'Enter', 'Enter');
  const values = page.getByRole('option');
  await values.nth(3).waitFor();
  const rare = await values.nth(3).locator('bdi').first().textContent();
  await values.filter({ has: page.getByText(rare, { exact: true }) }).click();
  await press(page, 'Enter');
  await chip(page, `filter: version = ${rare}`).waitFor();
  await stop(page, 'where#+').focus();
  await press(page, 'Enter');
  await page.waitForFunction(() => document.querySelector('[role=option]')?.textContent.startsWith('version'));
  await press(page, '"version', 'Enter', 'Enter');
  await page.waitForFunction((value) => document.querySelector('[role=option]')?.textContent.includes(value), rare);
  await press(page, 'Escape');
  assert.deepEqual(await page.evaluate(() => Object.keys(JSON.parse(localStorage.getItem('sluice.lately'))).length), 2);
});

for (const [what, late] of [['names and meanings', '**/{names,parse}'], ['names, schema and the panel', /\/(shared\.js|names|v1\/datasets\/shop)$/], ['the panel', '**/shared.js'], ['all of these', /\/(shared\.js|names|parse|v1\/datasets\/shop)$/]]) {
  scenario(`keys that are quicker than ${what} count all the same`, async (page) => {
    let answer;
    const held = new Promise((resolve) => { answer = resolve; });
    await page.route(late, async (route) => { await held; await route.continue().catch(() => undefined); });
    await page.goto(link('explore', { aggregate: { measures: ['count()'], by: ['platform'] } }));
    await stop(page, 'where#+').waitFor();
    await stop(page, 'where#+').focus();
    await press(page, '"vers', 'Enter', 'Enter', '"4.2', 'Backspace', '"3', 'Enter');
    answer();
    await chip(page, 'filter: version = 4.3').waitFor();
    await page.unrouteAll();
    await settled(page);
    assert.equal(await at(page), 'where#+');
  });
}

scenario('Escape lets go of keys that are held', async (page) => {
  let answer;
  const held = new Promise((resolve) => { answer = resolve; });
  await page.route('**/shared.js', async (route) => { await held; await route.continue(); });
  await page.goto(link('explore', { aggregate: { measures: ['count()'], by: ['platform'] } }));
  await stop(page, 'where#+').waitFor();
  await stop(page, 'where#+').focus();
  await press(page, '"version', 'Enter', 'Escape');
  answer();
  await page.getByRole('combobox', { name: 'Property' }).waitFor();
  assert.equal(await page.getByRole('combobox', { name: 'Property' }).inputValue(), 'v', 'the key that opens is none of these');
  await press(page, 'Escape');
});

scenario('values of columns of sessions are listed, and columns of groups checked', async (page) => {
  await page.goto(link('difference', { difference: { over: { sessions: { properties: { landing: 'first(page)' } } }, selection: 'duration > 60' } }));
  await settled(page);
  await stop(page, 'difference.selection#+').focus();
  await press(page, '"landing');
  await page.getByRole('option', { name: /^landing\s*text/ }).waitFor();
  await press(page, 'Enter', 'Enter', '"product');
  const page1 = page.getByRole('option', { name: /^\/product/ }).first();
  await page1.waitFor();
  const name = await page1.locator('bdi').first().textContent();
  await page1.click();
  await press(page, 'Enter');
  await chip(page, `selection: landing = ${name}`).waitFor();
  await settled(page);

  await page.goto(link('explore', { aggregate: { measures: ['count()', 'sum(amount) as spent'], by: ['country'], having: 'spent > 5' } }));
  await settled(page);
  await stop(page, 'aggregate.having#+').focus();
  await press(page, '"spend > 5', 'Enter');
  await page.getByText(/no column.*spend|spend/).first().waitFor();
  assert.equal(await stop(page, 'aggregate.having#draft').getAttribute('aria-invalid'), 'true');
  await press(page, 'Enter'); // takes the hint
  await page.waitForFunction(() => document.querySelectorAll('[data-stop^="aggregate.having#"][aria-invalid=true]').length === 0);
  await settled(page);
});
