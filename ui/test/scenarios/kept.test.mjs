// What is kept, in depth: uses and new names of definitions, undo and notes of boards, the small charts of the history, and the
// palette over all of it.

import assert from 'node:assert/strict';
import { ask, exact, link, scenario, url, useServer } from '../fixture.mjs';

useServer();

const byPlatform = { aggregate: { measures: ['count()'], by: ['platform'] } };
const tile = (id, fields) => ({ id, x: 0, y: 0, w: 6, h: 7, kind: 'query', title: id, as: 'table', document: { dataset: 'shop', ...byPlatform }, ...fields });

async function send(method, path, body) {
  const response = await fetch(url(path), { method, headers: { 'Content-Type': 'application/json' }, body: body === undefined ? undefined : JSON.stringify(body) });
  const answer = await response.json();
  assert.ok(response.ok, JSON.stringify(answer));
  return answer;
}

const put = (path, body) => send('PUT', path, body);
const read = (path) => send('GET', path);

scenario('a definition says where it is used and what it gives, and takes another name everywhere', async (page) => {
  await put('/v1/datasets/shop/definitions/swiss', { definition: "country = 'CH'", description: 'from Switzerland' });
  await put('/v1/datasets/shop/definitions/swiss_phones', { definition: "swiss and platform != 'web'" });
  await put('/v1/boards/uses', { name: 'Uses it', content: { where: { shop: 'swiss or not swiss' }, tiles: [tile('one', { document: { dataset: 'shop', ...byPlatform, where: 'swiss' } })] } });
  await page.goto(url('/definitions/shop'));
  const row = page.getByRole('list', { name: 'Definitions' }).getByRole('button', { name: /^swiss property/ });
  await row.getByText('1 board, 1 definition').waitFor();
  await row.locator('[data-state="exact"]').waitFor();
  const { rows } = await ask({ aggregate: { measures: ["count() filter (where country = 'CH') * 100.0 / count()"] } });
  assert.ok((await row.innerText()).includes(`${Number(rows[0][0].toPrecision(2))}`), `${await row.innerText()}: ${rows[0][0]}`);
  await row.click();
  const card = page.getByRole('article', { name: 'swiss', exact: true });
  await card.getByRole('button', { name: 'Remove' }).click();
  await card.getByRole('alert').filter({ hasText: 'the board "Uses it" (1 tile)' }).waitFor();
  await card.getByRole('button', { name: 'Rename' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rename swiss' });
  await dialog.getByRole('textbox').fill('platform');
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await dialog.getByText('is a property').waitFor();
  await dialog.getByRole('textbox').fill('from CH');
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await page.getByText('swiss is from CH now, also in 1 board, 1 definition.').waitFor();
  const { content } = await read('/v1/boards/uses');
  assert.equal(content.tiles[0].document.where, '"from CH"');
  assert.equal(content.where.shop, '"from CH" or not "from CH"');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await page.getByText('from CH is swiss now').waitFor();
  assert.equal((await read('/v1/boards/uses')).content.tiles[0].document.where, 'swiss');
  await page.getByRole('region', { name: 'Used in' }).getByRole('button', { name: 'Uses it' }).click();
  await page.getByRole('heading', { name: 'Uses it' }).waitFor();
});

scenario('a frozen list says from when and from what it is', async (page) => {
  const document = { dataset: 'shop', where: "platform = 'ios'", aggregate: { measures: ['uniq(user_id)'] } };
  await put('/v1/datasets/shop/cohorts/on_phones', { actors: ['u1', 'u2'], description: 'on phones', document: { ...document, mark: {} } });
  await page.goto(url('/definitions/shop/on_phones'));
  const card = page.getByRole('article', { name: 'on_phones' });
  await card.getByText(/^Frozen on .*, from$/).waitFor();
  await card.getByText("uniq(user_id) where platform = 'ios'").waitFor();
  await card.getByRole('button', { name: 'Open the question' }).click();
  await exact(page);
  assert.match(page.url(), /\/shop\/explore#q=/);
});

scenario('what is done to a board is undone by keys, and its history is shown', async (page) => {
  await put('/v1/boards/undone', { name: 'Undone', content: { tiles: [tile('left'), tile('right', { x: 6 })] } });
  await page.goto(url('/boards/undone'));
  await page.locator('section[data-tile="right"][data-state="exact"]').waitFor();
  await page.getByRole('button', { name: 'Menu of right' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.locator('section[data-tile="right"]').waitFor({ state: 'detached' });
  await page.getByText('The tile is removed.').waitFor();
  await page.keyboard.press('Control+z');
  await page.locator('section[data-tile="right"]').waitFor();
  await page.getByText('The change of the board is undone.').waitFor();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('button', { name: /^Move left/ }).press('Shift+ArrowDown');
  await page.getByRole('button', { name: 'Remove right' }).click();
  await page.locator('section[data-tile="right"]').waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Undone' }).or(page.getByRole('textbox', { name: 'Name of the board' })).first().waitFor();
  await page.getByRole('button', { name: /^Move left/ }).focus();
  await page.keyboard.press('Control+z');
  await page.locator('section[data-tile="right"]').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Done' }).click();
  const { content, version } = await read('/v1/boards/undone');
  assert.deepEqual(content.tiles.map(({ h }) => h), [7, 7]);
  assert.equal(version, 3);
  await page.getByRole('button', { name: 'Menu of the board' }).click();
  await page.getByRole('menuitem', { name: 'History of the board' }).click();
  const versions = page.getByRole('complementary', { name: 'Versions of the board' });
  await versions.getByText('The last 100 are kept').waitFor();
  await versions.getByRole('listitem').filter({ hasText: 'version 2,' }).getByRole('button', { name: 'Restore' }).click();
  await page.locator('section[data-tile="right"]').waitFor({ state: 'detached' });
});

scenario('a note of a board is on that board only', async (page) => {
  const overTime = { aggregate: { measures: ['count()'], by: ["time('1d')"] } };
  await put('/v1/boards/noted', { name: 'Noted', content: { tiles: [tile('line', { as: 'line', document: { dataset: 'shop', ...overTime } })] } });
  const { query } = await ask({ ...overTime });
  const at = new Date((Date.parse(query.from) + Date.parse(query.to)) / 2).toISOString().slice(0, 10);
  await page.goto(url('/boards/noted'));
  await page.locator('section[data-state="exact"]').waitFor();
  await page.getByRole('button', { name: 'Notes' }).click();
  const dialog = page.getByRole('dialog', { name: 'Notes of the board' });
  await dialog.getByRole('textbox', { name: 'What happened' }).fill('ours alone');
  await dialog.getByRole('textbox', { name: /^When/ }).fill(at);
  assert.ok(await dialog.getByRole('checkbox', { name: 'on this board only' }).isChecked());
  await dialog.getByRole('button', { name: 'Add' }).click();
  await dialog.getByRole('listitem').filter({ hasText: 'ours alone' }).getByText('this board only').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.locator('section[data-tile]').getByRole('button', { name: /ours alone/ }).waitFor();
  const { notes } = await read('/v1/notes?dataset=shop&board=noted');
  assert.equal(notes.find(({ text }) => text === 'ours alone').board, 'noted');
  await page.goto(link('explore', overTime));
  await exact(page);
  assert.equal(await page.getByRole('button', { name: /ours alone/ }).count(), 0);
});

scenario('the history draws what was asked, small', async (page) => {
  await page.goto(link('explore', { aggregate: { measures: ['count()'], by: ["time('1d')"] } }));
  await exact(page);
  await page.goto(url('/history'));
  const entry = page.getByRole('listitem').filter({ hasText: 'count() by time' }).first();
  await entry.locator('svg[data-spark] polyline').waitFor();
  const { entries } = await read('/v1/history?limit=1');
  assert.ok(entries[0].spark.length > 5 && entries[0].spark.length <= 40);
});

scenario('the palette finds boards, definitions, events, values and properties in one list', async (page) => {
  await put('/v1/boards/found', { name: 'Purchases of the week', content: { tiles: [] } });
  await put('/v1/datasets/shop/definitions/purchaser', { definition: { actor: "count() filter (where event = 'purchase') > 0" } });
  await page.goto(url('/history'));
  await page.getByRole('heading', { name: 'History' }).waitFor();
  await page.keyboard.press('Control+k');
  const find = page.getByRole('combobox', { name: /^Find pages/ });
  await find.fill('purch');
  const list = page.getByRole('listbox');
  for (const [name, kind] of [['Purchases of the week', 'board'], ['purchaser', 'cohort'], ['purchase', 'only this event']]) {
    await list.getByRole('option').filter({ hasText: kind }).filter({ hasText: name }).first().waitFor();
  }
  await find.fill('platf');
  await list.getByRole('option', { name: /platform/ }).first().waitFor();
  await find.fill('purchases of');
  await list.getByRole('option', { name: /Purchases of the week/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Purchases of the week' }).waitFor();
  await page.keyboard.press('Control+k');
  await find.fill('purchase');
  await list.getByRole('option').filter({ hasText: 'only this event' }).first().click();
  await exact(page);
  assert.match(decodeURIComponent(page.url()), /\/shop\//);
});

scenario('pushes are listed minute by minute', async (page) => {
  const line = JSON.stringify({ time: new Date().toISOString(), user_id: 'u1', event: 'view' });
  for (let i = 0; i < 2; i++) await fetch(url('/v1/datasets/pushed/events'), { method: 'POST', headers: { 'Content-Type': 'application/x-ndjson' }, body: `${line}\n${line}\n` });
  await page.goto(url('/data/ingests/pushed'));
  await page.getByText(/^pushed, [12] requests? within a minute$/).first().waitFor();
});
