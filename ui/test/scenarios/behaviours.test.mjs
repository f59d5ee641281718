// Funnels, retention, paths, sessions and differences against the API: what is pressed has the number that it
// shows, and a cause that was planted is found from wherever it is asked for.

import assert from 'node:assert/strict';
import { ask, exact, link, query, scenario, url, useServer } from '../fixture.mjs';

useServer();

const step = (event) => ({ where: `event = '${event}'` });
/** A whole number as it is written out. */
const group = (count) => (count >= 10_000 ? String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f') : String(count));
const digits = (text) => Number(text.replace(/\D/g, ''));

/** Sixteen days of a shop in which build 2.4.1 is slow, loses people before they buy, and keeps them away. */
function planted() {
  const lines = [];
  const regions = ['eu-west', 'us-east', 'ap-south'];
  const add = (user, day, minute, event, latency) => lines.push(JSON.stringify({
    time: new Date(Date.UTC(2026, 2, 1 + day, 10, minute, user % 60)).toISOString(), user_id: `u${user}`, event, latency_ms: latency,
    build: user % 4 === 0 ? '2.4.1' : user % 4 === 1 ? '2.4.0' : '2.3.9', region: regions[Math.floor(user / 7) % 3], plan: Math.floor(user / 11) % 2 === 0 ? 'free' : 'paid',
  }));
  for (let user = 0; user < 480; user++) {
    const bad = user % 4 === 0;
    const first = Math.floor(user / 16) % 8;
    for (let day = first; day < first + 6; day++) {
      if (day > first && (bad ? user % 24 !== 0 : (user + day) % 3 === 0)) continue;
      const latency = bad ? 1200 + ((user * 37 + day * 11) % 900) : 40 + ((user * 13 + day * 29) % 260);
      add(user, day, 0, day === first ? 'signup' : 'open', latency);
      add(user, day, 1, 'view', latency + 3);
      if (user % 3 > 0) add(user, day, 2, 'cart', latency + 5);
      if (user % 3 > 0 && (bad ? user % 40 === 4 : user % 5 > 0)) add(user, day, 4, 'buy', latency + 9);
    }
  }
  return lines.join('\n');
}

async function plant() {
  const answer = await fetch(url('/v1/datasets/rollout/events?time=time&actor=user_id&event=event'), {
    method: 'POST', headers: { 'Content-Type': 'application/x-ndjson' }, body: planted(),
  });
  assert.equal(answer.status, 200, await answer.text());
}

/** Waits for a difference whose first property is the build, and its first value the one that was planted. */
async function findsBuild(page, value = '2.4.1') {
  await page.waitForSelector('main[data-view="difference"][data-state="exact"]');
  const first = page.locator('main li').filter({ has: page.locator('button[aria-expanded]') }).first();
  assert.equal(await first.locator('button[aria-expanded]').textContent(), 'build');
  assert.equal(await first.locator('li button').first().textContent(), value);
}

scenario('the planted cause is first from a heat map, a bar, a funnel drop and a retention cell', async (page) => {
  await plant();
  const rollout = (view, document, fields) => page.goto(link(view, { dataset: 'rollout', timezone: 'UTC', ...document }, fields));
  await rollout('explore', { aggregate: { measures: ['count()'], by: ["time('1d')", "bins(latency_ms, 20, 'log')"] } }, '&as=heat');
  await exact(page);
  await page.getByRole('application', { name: /^Heat map/ }).focus();
  for (const key of ['Home', ...Array(19).fill('ArrowUp')]) await page.keyboard.press(key);
  for (const key of [...Array(4).fill('Shift+ArrowDown'), ...Array(12).fill('Shift+ArrowRight')]) await page.keyboard.press(key);
  await page.getByRole('region', { name: 'Selection' }).getByRole('button', { name: 'Explain' }).click();
  await findsBuild(page);

  await rollout('explore', { aggregate: { measures: ['count()'], by: ["if(latency_ms > 800, 'slow', 'fast')"], order: ['"count()"'] } }, '&as=bar');
  await exact(page);
  await page.getByRole('application', { name: /^Bar chart/ }).focus();
  for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('menuitem', { name: 'Explain', exact: true }).click();
  await findsBuild(page);

  await rollout('funnel', { funnel: { steps: [step('view'), step('cart'), step('buy')], window: '1d' } });
  await exact(page);
  await page.getByRole('application', { name: /^Funnel/ }).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('menuitem', { name: 'Explain drop 2' }).click();
  await findsBuild(page);

  await rollout('retention', { retention: { start: "event = 'signup'", return: "event = 'open'", period: 'day', periods: 4 } });
  await exact(page);
  await page.getByRole('application', { name: /^Retention by day/ }).focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('menuitem', { name: 'Explain', exact: true }).click();
  await page.waitForSelector('main[data-view="difference"][data-state="exact"]');
  assert.equal(await page.locator('main li button[aria-expanded]').first().textContent(), 'build');
});

scenario('groups of a funnel are an experiment in two presses, and agree with its trend and the API', async (page) => {
  const funnel = { steps: [step('search'), step('purchase')], window: '7d' };
  await page.goto(link('funnel', { funnel }, '&as=groups'));
  await exact(page);
  await page.getByRole('button', { name: 'platform', exact: true }).last().click();
  await page.getByRole('heading', { name: 'Which group is the control?' }).waitFor();
  await page.getByRole('main').getByRole('button', { name: 'web', exact: true }).click();
  await page.getByText(/^Sample ratio/).waitFor();
  const answer = await ask({ funnel: { ...funnel, by: 'platform', compare_groups: { control: 'web' } } });
  await page.getByRole('application', { name: /^Experiment/ }).focus();
  await page.keyboard.press('t');
  const rows = await page.getByRole('grid', { name: 'Variants' }).getByRole('row').evaluateAll((all) => all.slice(1).map((row) => [...row.querySelectorAll('[role=gridcell]')].map((cell) => cell.textContent)));
  assert.deepEqual(rows.map(([name]) => name), answer.groups.map(({ value }) => value));
  assert.deepEqual(rows.map((row) => digits(row[1])), answer.groups.map(({ comparison }) => comparison.exposed));
  assert.deepEqual(rows.map((row) => digits(row[2])), answer.groups.map(({ steps }) => steps[1].count));
  const lift = answer.groups[1].comparison.steps[1].lift;
  assert.match(rows[1][4], new RegExp(`${(Math.abs(lift) * 100).toFixed(1)}`));
});

scenario('what is not over is in no total, and every cell has its actors', async (page) => {
  const retention = { start: "event = 'signup'", period: 'day', periods: 10 };
  await page.goto(link('retention', { retention }));
  await exact(page);
  const { cohorts, total } = await ask({ retention });
  for (const period of [1, 7, 10]) {
    const over = cohorts.filter(({ periods }) => periods[period].complete);
    assert.equal(total[period].count, over.reduce((sum, { periods }) => sum + periods[period].count, 0));
    const cell = page.locator('tbody tr').first().locator('td').nth(period + 1);
    assert.match(await cell.getAttribute('title'), new RegExp(`: ${total[period].count} of`));
  }
  const cell = page.locator('tbody tr').nth(2).locator('td').nth(3);
  await cell.click();
  await page.getByRole('menuitem', { name: 'Actors who did not come back' }).click();
  const gone = cohorts[1].size - cohorts[1].periods[2].count;
  await page.getByRole('dialog', { name: 'Actors' }).getByText(`${gone} actors`).waitFor();
  await page.keyboard.press('Escape');
  await cell.click();
  await page.getByRole('menuitem', { name: 'Actors', exact: true }).click();
  await page.getByRole('dialog', { name: 'Actors' }).getByText(`${cohorts[1].periods[2].count} actors`).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'By date' }).click();
  const dated = page.locator('tbody tr').nth(2).locator('td').nth(4);
  assert.match(await dated.getAttribute('title'), new RegExp(`: ${cohorts[1].periods[2].count} of ${cohorts[1].size}`), 'the second cohort begins a column later');
  for (const mode of ['on', 'on_or_after']) {
    const asked = { retention: { ...retention, mode, periods: undefined, brackets: [1, [2, 7]] } };
    await page.goto(link('retention', asked));
    await exact(page);
    const answer = await ask(asked);
    assert.match(await page.locator('tbody tr').nth(1).locator('td').nth(3).getAttribute('title'), new RegExp(`: ${answer.cohorts[0].periods[2].count} of`), mode);
  }
});

scenario('the funnel of a path has the count of the path', async (page) => {
  const range = { from: '2026-01-12', to: '2026-01-19', timezone: 'UTC' };
  for (const [document, at] of [
    [{ ...range, paths: { start: "event = 'search'" } }, 1], [{ paths: { start: "event = 'search'", exclude: "event = 'page_view'" } }, 2],
    [{ ...range, paths: { end: "event = 'purchase'", before: 3 } }, 0], [{ ...range, paths: { count: 'transitions', after: 3 } }, 3],
    [{ ...range, paths: { start: "event = 'search'", end: "event = 'purchase'", after: 8 } }, 0],
  ]) {
    await page.goto(link('paths', document, '&as=list'));
    await exact(page);
    const whole = (await ask(document)).top_paths.filter((path) => !path.other)[at];
    await page.getByRole('button', { name: 'Funnel from this' }).nth(at).click();
    await page.waitForSelector('main[data-view="funnel"][data-state="exact"]');
    const shown = await page.locator('[data-part="reached"][data-at]').last().getAttribute('title');
    assert.equal(digits(/: ([\d\u202f]+)/.exec(shown)[1]), whole.count, JSON.stringify([document, whole]));
  }
}, { most: 90_000 });

scenario('nodes are hidden, told apart and merged, and their sums hold', async (page) => {
  const paths = { start: "event = 'search'", limit: 6 };
  const sums = ({ count, nodes, edges }) => {
    const start = nodes.filter(({ depth }) => depth === 0);
    assert.equal(start.reduce((sum, node) => sum + node.count, 0), count);
    for (const node of nodes.filter(({ depth }) => depth > 0)) {
      const into = edges.filter((edge) => edge.depth + 1 === node.depth && (node.other ? edge.to_other : !edge.to_other && edge.to === node.value));
      assert.equal(into.reduce((sum, edge) => sum + edge.count, node.starts), node.count);
    }
  };
  await page.goto(link('paths', { paths }));
  await exact(page);
  sums(await ask({ paths }));
  const choose = async (item) => {
    await exact(page);
    await page.getByRole('application', { name: /paths over/ }).focus();
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('menuitem', { name: item }).click();
  };
  const present = () => page.evaluate(() => document.querySelectorAll('svg title').length);
  await page.waitForFunction(() => document.querySelectorAll('svg title').length > 0);
  const firstAfter = async () => (await page.locator('main svg text').filter({ hasText: /\d/ }).allTextContents()).length;
  await choose('Hide');
  await page.getByRole('navigation', { name: 'The way here' }).getByText(/^hide: /).waitFor();
  await exact(page);
  const hidden = (await ask({ paths })).nodes.find(({ depth }) => depth === 1).value;
  const answer = await ask({ paths: { ...paths, exclude: `event = '${hidden}'` } });
  sums(answer);
  await page.getByRole('application', { name: new RegExp(`^${answer.count >= 10_000 ? '' : answer.count} paths`) }).waitFor();
  assert.ok(await present() > 0 && await firstAfter() > 0);
  await choose(/^Expand by property/);
  await page.getByRole('dialog', { name: 'Expand by a property' }).getByRole('button', { name: 'platform' }).click();
  await page.getByRole('navigation', { name: 'The way here' }).getByText(/^expand: /).waitFor();
  await exact(page);
  await page.locator('main svg title').filter({ hasText: /(web|ios|android): / }).first().waitFor({ state: 'attached' });

  // Two nodes of one name are one node, which has the paths of both.
  await page.goto(link('paths', { paths }));
  await exact(page);
  await page.getByRole('application', { name: /paths over/ }).focus();
  for (const key of ['Home', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('menuitem', { name: /^Merge as/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge under a name' });
  await dialog.getByRole('textbox').fill('purchase');
  await dialog.getByRole('textbox').press('Enter');
  const way = page.getByRole('navigation', { name: 'The way here' });
  await way.getByText(/^merge: /).waitFor();
  await exact(page);
  const { nodes } = await ask({ paths });
  const gone = (await way.getByText(/^merge: /).textContent()).replace('merge: ', '');
  const merged = await ask({ paths: { ...paths, node: `if(event = '${gone}', 'purchase', event)` } });
  sums(merged);
  assert.ok(nodes.some(({ value }) => value === gone) && !merged.nodes.some(({ value }) => value === gone));
  for (const { count } of merged.nodes.filter(({ value }) => value === 'purchase')) await page.locator('main svg title').filter({ hasText: new RegExp(`^purchase: ${group(count)}\\b`) }).first().waitFor({ state: 'attached' });
});

scenario('a gap of a minute less changes the sessions as the command says', async (page) => {
  const asked = (gap) => ({ aggregate: { over: { sessions: { gap } }, measures: ['count() as sessions'], by: ["time('1d')"] } });
  const counts = [];
  const gaps = ['30m', '29m'];
  const said = await query(...gaps.map((gap) => ({ aggregate: { over: { sessions: { gap } }, measures: ['count()'] } })));
  for (const [i, gap] of gaps.entries()) {
    await page.goto(link('sessions', asked(gap)));
    await exact(page);
    const { rows } = said[i];
    counts.push(rows[0][0]);
    await page.locator(`dd[title="${String(rows[0][0]).replace(/\B(?=(\d{3})+$)/g, rows[0][0] >= 10_000 ? '\u202f' : '')}"]`).waitFor();
  }
  assert.ok(counts[1] > counts[0], `${counts}`);
  await page.getByRole('button', { name: 'Explain the long ones' }).click();
  await page.waitForSelector('main[data-view="difference"][data-state="exact"]');
  await page.goBack();
  await exact(page);
  await page.getByRole('application', { name: /^The latest/ }).focus();
  for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
  await page.waitForSelector('main[data-view="actor"][data-state="exact"]');
  await page.getByText(/ gap$/).first().waitFor({ state: 'attached' });
});
