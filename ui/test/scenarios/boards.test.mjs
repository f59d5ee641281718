// What is kept: boards, definitions and cohorts, links, and the history.

import assert from 'node:assert/strict';
import { ask, cells, exact, link, scenario, url, useServer } from '../fixture.mjs';

useServer();

const byPlatform = { aggregate: { measures: ['count()'], by: ['platform'] } };

async function saveToBoard(page, board, title) {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('menuitem', { name: /^To a board/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Save to a board' });
  await dialog.getByRole('textbox', { name: 'Title of the tile' }).fill(title);
  await dialog.getByRole('radio', { name: 'A new board' }).check();
  await dialog.getByRole('textbox', { name: 'Name of the board' }).fill(board);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function put(path, body, type = 'application/json') {
  const response = await fetch(url(path), { method: 'PUT', headers: { 'Content-Type': type }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  assert.ok(response.ok, await response.text());
}

const tile = (id, fields) => ({ id, x: 0, y: 0, w: 6, h: 7, kind: 'query', title: id, as: 'table', document: { dataset: 'shop', ...byPlatform }, ...fields });

scenario('a question is saved to a board, is there after a reload, and opens', async (page) => {
  await page.goto(link('explore', byPlatform));
  await exact(page);
  await saveToBoard(page, 'Platforms <b>', 'By platform');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('heading', { name: 'Platforms <b>' }).waitFor();
  await page.reload();
  const region = page.locator('section[data-tile]');
  await page.locator('section[data-tile][data-state="exact"]').waitFor();
  const answer = await ask(byPlatform);
  assert.deepEqual((await cells(page)).slice(0, answer.rows.length).map((row) => row[0]), answer.rows.map(([platform]) => platform));
  await region.getByRole('button', { name: /^Menu of/ }).click();
  await page.getByRole('menuitem', { name: 'Open' }).click();
  await exact(page);
  assert.match(page.url(), /\/shop\/explore#q=/);
  await page.goBack();
  await page.getByRole('heading', { name: 'Platforms <b>' }).waitFor();
});

scenario('tiles are arranged by the keyboard, and the arrangement can be undone', async (page) => {
  await put('/v1/boards/arranged', { name: 'Arranged', content: { tiles: [tile('a', {}), tile('b', { x: 6 })] } });
  await page.goto(url('/boards/arranged'));
  await page.locator('section[data-tile="b"][data-state="exact"]').waitFor();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('button', { name: /^Move a:/ }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByText('The board is saved.').waitFor();
  const saved = async () => (await (await fetch(url('/v1/boards/arranged'))).json()).content.tiles.map(({ x, y, w }) => [x, y, w]);
  assert.deepEqual(await saved(), [[0, 7, 7], [6, 0, 6]]);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.waitForFunction(() => document.querySelector('[data-tile="a"]').getBoundingClientRect().top === document.querySelector('[data-tile="b"]').getBoundingClientRect().top);
  assert.deepEqual(await saved(), [[0, 0, 6], [6, 0, 6]]);
});

scenario('only tiles in view run, and one that fails leaves the others alone', async (page) => {
  const tiles = [tile('good', {}), tile('bad', { x: 6, document: { dataset: 'shop', aggregate: { by: ['platfor'] } } }), tile('far', { y: 90 })];
  await put('/v1/boards/long', { name: 'Long', content: { tiles } });
  await page.goto(url('/boards/long'));
  await page.locator('section[data-tile="good"][data-state="exact"]').waitFor();
  await page.locator('section[data-tile="bad"]').getByRole('button', { name: 'Try again' }).waitFor();
  const far = page.locator('section[data-tile="far"]');
  assert.equal(await far.getAttribute('data-state'), 'idle');
  await far.scrollIntoViewIfNeeded();
  await page.locator('section[data-tile="far"][data-state="exact"]').waitFor();
});

scenario('the filter of a board holds for its tiles, and stays in the address', async (page) => {
  await put('/v1/boards/filtered', { name: 'Filtered', content: { tiles: [tile('a', {})] } });
  await page.goto(url('/boards/filtered'));
  await page.getByRole('gridcell', { name: 'web' }).waitFor();
  await page.locator('[data-stop="where.shop#+"]').press('Enter');
  await page.getByRole('combobox', { name: 'Property' }).fill("platform = 'ios'");
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: 'web' }).waitFor({ state: 'detached' });
  await page.waitForFunction(() => location.hash.startsWith('#shared='));
  await page.reload();
  await page.getByRole('gridcell', { name: 'ios' }).waitFor();
  assert.equal(await page.getByRole('gridcell', { name: 'web' }).count(), 0);
});

scenario('two people who change one board lose nothing', async (page) => {
  const board = { name: 'Shared', content: { tiles: [tile('a', {})] } };
  await put('/v1/boards/conflict', board);
  await page.goto(url('/boards/conflict'));
  await page.locator('section[data-tile="a"][data-state="exact"]').waitFor();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'Name of the board' }).fill('Mine');
  await put('/v1/boards/conflict', { ...board, name: 'Theirs' });
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Save mine over it' }).click();
  await page.getByRole('heading', { name: 'Mine' }).waitFor();
  await page.getByRole('button', { name: 'Menu of the board' }).click();
  await page.getByRole('menuitem', { name: 'History of the board' }).click();
  await page.getByRole('complementary', { name: 'Versions of the board' }).getByText('Theirs').waitFor();
});

scenario('a cohort is made of a list that was pasted', async (page) => {
  const { rows } = await ask({ aggregate: { measures: ['count()'], by: ['user_id'], limit: 3 } });
  const actors = rows.map(([actor]) => actor).filter((actor) => actor !== null);
  await page.goto(url('/definitions/shop'));
  await page.getByRole('button', { name: 'A cohort from a list' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('picked');
  await page.getByRole('textbox', { name: /^Actors, one a line/ }).fill([...actors, 'nobody'].join('\n'));
  await page.getByRole('button', { name: 'Save' }).click();
  const card = page.getByRole('article', { name: 'picked' });
  await card.getByText(`actors with events of ${actors.length + 1} in the list`).waitFor();
  await card.getByRole('cell', { name: actors[0], exact: true }).waitFor();
});

scenario('a definition says what is wrong at its field, and is not removed while it is used', async (page) => {
  await put('/v1/datasets/shop/definitions/orders', { definition: { actor: "count() filter (where event = 'purchase')" } });
  await put('/v1/datasets/shop/definitions/loyal', { definition: 'orders >= 3' });
  await page.goto(url('/definitions/shop/orders'));
  const card = page.getByRole('article', { name: 'orders' });
  await card.getByRole('button', { name: 'Remove' }).click();
  await card.getByRole('alert').filter({ hasText: 'loyal' }).waitFor();
  await card.getByRole('button', { name: 'Edit' }).click();
  const editor = page.getByRole('article', { name: 'Edit orders' });
  await editor.getByRole('radio', { name: 'As text' }).click();
  await editor.getByRole('textbox', { name: 'Expression' }).fill('coun()');
  await editor.getByRole('button', { name: 'count?' }).click();
  await editor.getByRole('region', { name: 'What it holds for' }).waitFor();
  await editor.getByRole('button', { name: 'Save' }).click();
  await page.getByText('orders is saved, as version 2.').waitFor();
});

scenario('what was asked is in the history, and a star keeps it', async (page) => {
  await page.goto(link('explore', { ...byPlatform, where: "country = 'CH'" }));
  await exact(page);
  await page.goto(url('/history'));
  const entry = page.getByRole('listitem').filter({ hasText: "count() by platform where country = 'CH'" });
  await entry.first().getByRole('button', { name: 'Star' }).click();
  await page.getByRole('button', { name: 'Starred' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Starred' }).click();
  assert.equal(await entry.first().getByRole('button', { name: 'Star', exact: true }).getAttribute('aria-pressed'), 'true');
  await entry.first().getByRole('button', { name: /count\(\) by platform/ }).click();
  await exact(page);
  assert.match(page.url(), /\/shop\/explore#q=/);
});

scenario('a short link to the numbers shows them as they were', async (page) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(link('explore', byPlatform));
  await exact(page);
  const before = await cells(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Short link to these numbers' }).click();
  await page.getByText('The short link is copied.').waitFor();
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await page.getByText('The numbers as they were on').waitFor();
  assert.deepEqual(await cells(page), before);
  await page.getByRole('button', { name: 'Ask now' }).click();
  await exact(page);
});

scenario('where there is no clipboard the text is shown, selected', async (page) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(link('explore', byPlatform));
  await exact(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Copy as curl' }).click();
  const field = page.getByRole('textbox', { name: 'The command' });
  assert.match(await field.inputValue(), /^curl /);
  assert.ok(await field.evaluate((field) => field.selectionEnd - field.selectionStart === field.value.length));
});

scenario('a note is written from the Save menu', async (page) => {
  await page.goto(link('explore', byPlatform));
  await exact(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('menuitem', { name: /^A note/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Notes' });
  await dialog.getByRole('textbox', { name: 'What happened' }).fill('<i>2.4</i> shipped');
  await dialog.getByRole('textbox', { name: /^When/ }).fill('2026-01-20 09:30');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await dialog.getByRole('listitem').filter({ hasText: '<i>2.4</i> shipped' }).waitFor();
  const { notes } = await (await fetch(url('/v1/notes?dataset=shop'))).json();
  assert.equal(notes[0].time, '2026-01-20T09:30:00Z');
});

scenario('a board fits a phone', async (page) => {
  await put('/v1/boards/phone', { name: 'Phone', content: { tiles: [tile('a', {}), tile('b', { x: 6 })] } });
  await page.goto(url('/boards/phone'));
  await page.locator('section[data-tile="a"][data-state="exact"]').waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 390);
}, { width: 390, height: 844, theme: 'dark' });
