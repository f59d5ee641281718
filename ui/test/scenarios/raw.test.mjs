// Raw events: the question of the screen brings the first page, and its cursor leads to the others.

import assert from 'node:assert/strict';
import { ask, exact, link, scenario, url, useServer } from '../fixture.mjs';

useServer();

/** What the page asks for raw events: runs over the WebSocket, pages over HTTP. */
function listen(page) {
  const asked = { runs: 0, pages: [] };
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => {
    if (JSON.parse(payload).run?.samples) asked.runs++;
  }));
  page.on('request', (request) => {
    if (request.url() === url('/v1/query')) asked.pages.push(request.postDataJSON().samples);
  });
  return asked;
}

scenario('raw events are asked for once, and page by page from there on', async (page) => {
  const asked = listen(page);
  await page.goto(link('explore', { samples: {} }));
  await exact(page);
  const list = page.getByRole('table', { name: 'Events' });
  await list.getByText('more events are on their way').waitFor({ state: 'attached' });
  await page.getByRole('heading', { name: /^\d[\d\s]* events$/ }).waitFor(); // the count comes behind
  assert.deepEqual(asked, { runs: 1, pages: [] });

  const answered = page.waitForResponse(url('/v1/query'));
  await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const { rows } = await (await answered).json();
  assert.deepEqual(rows, (await ask({ samples: { limit: 200 } })).rows.slice(100));
  assert.equal(asked.pages.length, 1);
  assert.equal(typeof asked.pages[0].cursor, 'string');

  await page.getByRole('radio', { name: 'Oldest' }).click();
  await exact(page);
  await list.evaluate((element) => { if (element.scrollTop > 0) element.scrollTo(0, 0); });
  const { rows: [[oldest]] } = await ask({ samples: { columns: ['time'], limit: 1, order: 'time asc' } });
  await list.getByText(oldest.slice(11, 19)).first().waitFor();
  assert.equal(asked.runs, 2);
});
