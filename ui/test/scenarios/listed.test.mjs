// Events of marks that no document describes: the server lists them by the mark.

import assert from 'node:assert/strict';
import { ask, exact, link, scenario, useServer } from '../fixture.mjs';

useServer();

const paths = { start: "event = 'search'", limit: 8 };

/** The number before `events`: `12 480 events`. */
const number = (text) => Number(/([\d\u202f]+) events/.exec(text)[1].replaceAll('\u202f', ''));

scenario('a node of the paths has the events of these paths', async (page) => {
  await page.goto(link('paths', { paths }));
  await exact(page);
  const { nodes } = await ask({ paths });
  await page.getByRole('application', { name: /paths over/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const events = page.getByRole('menuitem', { name: 'Events' });
  await events.click();
  const sheet = page.getByRole('dialog', { name: 'Events' });
  const note = sheet.getByText(/\d events/);
  await note.waitFor();
  assert.ok(number(await note.textContent()) >= Math.min(...nodes.map(({ count }) => count)));
  await sheet.getByRole('button', { name: 'Close' }).waitFor();
  await page.reload();
  await page.getByRole('dialog', { name: 'Events' }).getByText(/\d events/).waitFor();
  await page.keyboard.press('Escape');
});

scenario('sessions of a filter have the events that their number says', async (page) => {
  const document = { where: "platform = 'ios'", aggregate: { over: { sessions: {} }, by: ['events > 5 as long'], measures: ['sum(events)'] } };
  await page.goto(link('explore', document, '&as=table'));
  await exact(page);
  const { rows } = await ask(document);
  const cell = page.getByRole('gridcell', { name: 'true', exact: true });
  await cell.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Events' }).click();
  const note = page.getByRole('dialog', { name: 'Events' }).getByText(/\d events/);
  await note.waitFor();
  assert.equal(number(await note.textContent()), rows.find(([long]) => long === true)[1]);
});
