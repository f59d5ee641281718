// From the address of the server to an answer, and on by the keyboard.

import assert from 'node:assert/strict';
import { ask, breakDown, cells, exact, link, scenario, url, useServer } from '../fixture.mjs';

useServer();

scenario('the first dataset opens with a chart', async (page) => {
  await page.goto(url('/'));
  await exact(page);
  assert.match(page.url(), /\/shop\/explore#q=/);
  await page.getByRole('application', { name: /^Line chart of count\(\)/ }).waitFor();
  assert.match(await page.getByRole('status').first().textContent(), /^exact, /);
});

scenario('a table shows what the API answers, and a value narrows the question', async (page) => {
  const document = { aggregate: { measures: ['count()'], by: ['platform'] } };
  await page.goto(link('explore', document));
  await exact(page);
  const answer = await ask(document);
  const found = await cells(page);
  assert.deepEqual(found.slice(0, answer.rows.length).map((row) => row[0]), answer.rows.map(([platform]) => platform));
  await page.getByRole('gridcell', { name: 'ios' }).click();
  await page.getByRole('menuitem', { name: 'Only this' }).click();
  await exact(page);
  await page.getByRole('gridcell', { name: 'web' }).waitFor({ state: 'detached' });
  await page.getByRole('navigation', { name: 'The way here' }).getByRole('button', { name: 'all' }).click();
  await page.getByRole('gridcell', { name: 'web' }).waitFor();
});

scenario('undo, redo, Back, Forward and reload give the same screen', async (page) => {
  await page.goto(link('explore', { aggregate: { measures: ['count()'], by: ['platform'] } }));
  await exact(page);
  await breakDown(page, 'country', 'platform');
  await page.getByRole('gridcell', { name: 'DE' }).first().waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('gridcell', { name: 'web' }).waitFor();
  await page.keyboard.press('Control+Shift+Z');
  await page.getByRole('gridcell', { name: 'DE' }).first().waitFor();
  await page.goBack();
  await page.getByRole('gridcell', { name: 'web' }).waitFor();
  await page.goForward();
  await page.getByRole('gridcell', { name: 'DE' }).first().waitFor();
  await page.reload();
  await page.getByRole('gridcell', { name: 'DE' }).first().waitFor();
});

scenario('an error sits at its field, and its hint mends it', async (page) => {
  await page.goto(link('explore', { aggregate: { measures: ['count()'], by: ['countr'] } }));
  await page.waitForSelector('main[data-state="error"]');
  const chip = page.getByRole('button', { name: 'breakdown: countr', exact: true });
  assert.equal(await chip.getAttribute('aria-invalid'), 'true');
  await page.getByRole('button', { name: 'country?' }).first().click();
  await exact(page);
  await page.getByRole('button', { name: 'breakdown: country', exact: true }).waitFor();
});

scenario('menus, dialogs and the dark theme are accessible', async (page) => {
  await page.goto(url('/'));
  await exact(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('coun');
  await page.getByRole('option', { name: /country/ }).waitFor();
  await page.keyboard.press('Enter');
  await exact(page);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
}, { theme: 'dark' });

scenario('facets show values under the present filter, and narrow it', async (page) => {
  const document = { where: "platform = 'ios'", aggregate: { measures: ['count()'], by: ['platform'] } };
  await page.goto(link('explore', document));
  await exact(page);
  await page.keyboard.press('f');
  const country = page.getByRole('region', { name: 'country' });
  const answer = await ask({ ...document, aggregate: { measures: ['count()'], by: ['country'], limit: 1 } });
  await country.getByRole('button', { name: new RegExp(`^${answer.rows[0][0]}`) }).click();
  await page.getByRole('navigation', { name: 'The way here' }).getByText(`country = '${answer.rows[0][0]}'`).waitFor();
  await exact(page);
  const [first] = await cells(page);
  assert.equal(first[1].replaceAll('\u202f', ''), String(answer.rows[0][1]));
  await page.reload();
  await country.getByRole('button').first().waitFor();
});

scenario('Back closes a drawer, and undo passes it over', async (page) => {
  await page.goto(link('explore', { aggregate: { measures: ['count()'], by: ['platform'] } }));
  await exact(page);
  await breakDown(page, 'country', 'platform');
  await page.getByRole('gridcell', { name: 'DE' }).first().waitFor();
  await page.getByRole('button', { name: 'The document as JSON' }).click();
  const drawer = page.getByRole('complementary', { name: 'The document as JSON' });
  await drawer.waitFor();
  await page.waitForFunction(() => location.hash.includes('open='));
  await page.goBack();
  await drawer.waitFor({ state: 'detached' });
  await page.getByRole('gridcell', { name: 'DE' }).first().waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('gridcell', { name: 'web' }).waitFor();
});

scenario('a phone has the pages below', async (page) => {
  await page.goto(url('/'));
  await exact(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 390, `the page is ${wide} wide`);
}, { width: 390, height: 844 });
