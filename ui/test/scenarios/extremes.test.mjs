// Views at the ends of what data can be: nobody, nothing, one, too long, too many; and what lights up in paths.

import assert from 'node:assert/strict';
import { ask, exact, link, scenario, url, useServer } from '../fixture.mjs';

useServer();

const step = (event) => ({ where: `event = '${event}'` });

async function load(dataset, lines, roles) {
  const answer = await fetch(url(`/v1/datasets/${dataset}/events?time=time&event=event${roles}`), {
    method: 'POST', headers: { 'Content-Type': 'application/x-ndjson' }, body: lines.map((line) => JSON.stringify(line)).join('\n'),
  });
  assert.equal(answer.status, 200, await answer.text());
}

const visits = Array.from({ length: 60 }, (_, i) => ({
  time: new Date(Date.UTC(2026, 2, 1, 0, i * 7)).toISOString(), event: i % 3 === 0 ? 'open' : 'view', visitor: `v${i % 10}`, page: `/p/${i % 4}`,
}));

scenario('a dataset that names no actor says so, and leads on', async (page) => {
  await load('nobody', visits, '');
  const asked = [];
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => { if (/"funnel"|"paths"|"retention"/.test(String(payload))) asked.push(String(payload)); }));
  await page.goto(url('/nobody/funnel'));
  await page.getByRole('heading', { name: 'nobody does not say who did what' }).waitFor();
  await page.getByText(/^curl --data-binary @FILE '.*\/v1\/datasets\/nobody-2\/events\?filename=FILE&actor=visitor'$/).waitFor();
  assert.equal(await page.getByRole('alert').count(), 0);
  for (const view of ['Retention', 'Paths', 'Sessions']) {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: view }).click();
    await page.locator(`main[data-view="${view.toLowerCase()}"]`).getByRole('heading', { name: /does not say/ }).waitFor();
  }
  assert.deepEqual(asked, [], 'nothing is asked that can only fail');
  await page.getByRole('button', { name: /^visitor/ }).first().click();
  await page.waitForSelector('main[data-view="sessions"][data-state="exact"]');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Difference' }).click();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Sessions' }).click();
  await page.waitForSelector('main[data-view="sessions"][data-state="exact"]');
  await page.getByRole('button', { name: /of sessions of|actor: visitor|visitor/ }).first().waitFor();
});

scenario('what finds nothing names the chip and the time that hold it back', async (page) => {
  const where = "country = 'XX' and platform = 'web'";
  await page.goto(link('explore', { where, from: '2026-01-10', to: '2026-01-20', aggregate: { measures: ['count()'], by: ["time('1d')"] } }));
  await page.getByRole('heading', { name: 'Nothing found' }).waitFor();
  const { rows: [[web]] } = await ask({ where: "platform = 'web'", from: '2026-01-10', to: '2026-01-20', timezone: 'UTC', aggregate: { measures: ['count()'] } });
  const way = page.getByRole('button', { name: /^Without country = 'XX' \(/ });
  await way.waitFor();
  assert.equal(await page.getByRole('button', { name: /^Without platform/ }).count(), 0, 'what leads to nothing is not offered');
  await way.click();
  await exact(page);
  const { rows } = await ask({ where: "platform = 'web'", from: '2026-01-10', to: '2026-01-20', aggregate: { measures: ['count()'], by: ["time('1d')"] } });
  assert.equal(rows.reduce((sum, row) => sum + row[1], 0), web);
  await page.goto(link('funnel', { from: '2030-01-01', to: '2030-02-01', funnel: { steps: [step('search'), step('purchase')], window: '7d' } }));
  await page.getByRole('button', { name: /^The last day with some, / }).click();
  await exact(page);
  await page.getByRole('application', { name: /^Funnel of 2 steps/ }).waitFor();
  await page.goto(link('retention', { retention: { start: "evnt = 'x'", period: 'day' } }));
  await page.getByRole('heading', { name: 'This cannot be asked as it is' }).waitFor();
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await exact(page);
});

scenario('a path that is pointed at is lit as far as it goes, by pointer and by key', async (page) => {
  const paths = { start: "event = 'search'", limit: 12 };
  await page.goto(link('paths', { paths }));
  await exact(page);
  const { nodes, edges, count } = await ask({ paths });
  const chart = page.getByRole('application', { name: /paths over/ });
  const second = nodes.filter(({ depth, other }) => depth === 1 && !other).sort((a, b) => b.count - a.count)[0];
  const leaving = edges.filter(({ depth, from }) => depth === 1 && from === second.value).sort((a, b) => b.count - a.count)[0];
  await chart.focus();
  for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  const share = (part) => new RegExp(`${((part / count) * 100).toFixed(1)}\\D`);
  const texts = () => page.locator('svg g text').allTextContents();
  assert.ok((await texts()).some((text) => text.startsWith(leaving.to) && text.includes(String(leaving.count)) && share(leaving.count).test(text)), 'the next nodes have the counts of the links');
  const lit = await page.locator('svg g[data-dim="false"]').count();
  assert.ok(lit < nodes.length, 'not all is lit');
  await page.keyboard.press('Shift+ArrowDown');
  const edge = edges.filter(({ depth, from }) => depth === 1 && from === second.value);
  await page.getByText(new RegExp(`^${second.value} \u203a .*of all, [\\d.<]+.% of ${second.value}`)).first().waitFor({ state: 'attached' });
  assert.ok(edge.length > 1);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Actors' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+ArrowRight');
  await page.getByText(/^\+2 .*of all/).first().waitFor({ state: 'attached' });
});

scenario('a turned table has totals and others that are counted, and all are marks', async (page) => {
  const document = { aggregate: { measures: ['uniq(user_id)'], by: ['country', 'platform'], limit: 4 } };
  await page.goto(link('explore', document, '&as=table:pivot=platform'));
  await exact(page);
  await page.getByRole('gridcell', { name: '(other)' }).waitFor();
  const grid = page.getByRole('grid', { name: 'Answer' });
  const read = () => grid.getByRole('row').evaluateAll((all) => all.map((row) => [...row.querySelectorAll('[role=gridcell], [role=columnheader]')].map((cell) => cell.textContent)));
  const of = async (fields) => (await ask({ aggregate: { measures: ['uniq(user_id)'], ...fields } }));
  const [byCountry, byPlatform, all] = [await of({ by: ['country'], limit: 4 }), await of({ by: ['platform'] }), await of({ by: ['country', 'platform'], limit: 0 })];
  const countries = byCountry.rows.map(([country]) => country);
  const outside = `country not in (${countries.map((country) => `'${country}'`).join(', ')})`;
  const others = await ask({ where: outside, aggregate: { measures: ['uniq(user_id)'], by: ['platform'] } });
  const number = (rows, ...keys) => String(rows.find((row) => keys.every((key, i) => row[i] === key))?.at(-1) ?? '');
  await page.waitForFunction(() => [...document.querySelectorAll('[role=gridcell]')].filter((cell) => cell.textContent === '').length === 0);
  const table = await read();
  const platforms = table[0].slice(1, -1);
  assert.deepEqual(table, [
    ['country', ...platforms, '(total)'],
    ...countries.map((country) => [country, ...platforms.map((platform) => number(all.rows, country, platform)), number(byCountry.rows, country)]),
    ['(other)', ...platforms.map((platform) => number(others.rows, platform)), String(byCountry.other.at(-1))],
    ['(total)', ...platforms.map((platform) => number(byPlatform.rows, platform)), String(byPlatform.total.at(-1))],
  ].map((row) => row.map((text) => (/^\d{5,}$/.test(text) ? text : text))));
  await grid.getByRole('row').nth(countries.length + 1).getByRole('gridcell').nth(1).click();
  await page.getByRole('menuitem', { name: 'Actors', exact: true }).click();
  await page.getByRole('dialog', { name: 'Actors' }).getByText(new RegExp(`^${number(others.rows, platforms[0])} (actors|shown)|${number(others.rows, platforms[0])} actors`)).waitFor();
  await page.keyboard.press('Escape');
  await grid.focus();
  for (const key of ['Control+Home', 'ArrowUp', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('menuitem', { name: 'Only this' }).click();
  await exact(page);
  await page.getByRole('button', { name: new RegExp(`^filter: platform = ${platforms[0]}`) }).first().waitFor();
});

scenario('a funnel of few groups is an experiment by one press, one of many steps fits, and its trend is of marks', async (page) => {
  const steps = ['search', 'add_to_cart', 'checkout_start', 'purchase'];
  await page.goto(link('funnel', { funnel: { steps: steps.map(step), window: '7d', by: 'platform' } }));
  await exact(page);
  await page.getByRole('button', { name: 'Compare as experiment' }).click();
  await page.getByRole('main').getByRole('button', { name: 'web', exact: true }).click();
  await page.getByText(/^Sample ratio/).waitFor();
  const many = Array.from({ length: 12 }, (_, i) => step(steps[i % 4]));
  await page.goto(link('funnel', { funnel: { steps: many, window: '30d' } }));
  await exact(page);
  const wide = await page.getByRole('group', { name: 'Steps of the funnel' }).evaluate((element) => element.scrollWidth - element.parentElement.clientWidth);
  assert.ok(wide <= 0, `${wide} px are out of sight`);
  assert.equal(await page.getByText('of the step before').first().isVisible(), true);
});
