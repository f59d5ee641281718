// The UI and its server: below a prefix, without a WebSocket, away and back.

import assert from 'node:assert/strict';
import { ask, breakDown, cells, exact, link, scenario, url, useServer } from '../fixture.mjs';
import { startPrefix } from '../prefix.mjs';

const running = useServer();

scenario('below a prefix, behind a proxy that refuses WebSockets, everything works', async (page) => {
  const proxy = await startPrefix(url(''));
  try {
    await page.goto(`${proxy.url}/shop/explore`);
    await exact(page);
    assert.ok(page.url().startsWith(`${proxy.url}/shop/explore#q=`), page.url());
    await page.goto(`${proxy.url}/`);
    await exact(page);
    await page.reload();
    await exact(page);
    const document = { dataset: 'shop', aggregate: { measures: ['count()'], by: ['platform'] } };
    const streamed = page.waitForResponse((answer) => answer.url().startsWith(`${proxy.url}/v1/stream`) && /ndjson/.test(answer.headers()['content-type']));
    await page.goto(`${proxy.url}/shop/explore#q=${encodeURIComponent(JSON.stringify(document))}`);
    await streamed; // the frames of the WebSocket, as lines
    await page.getByRole('gridcell', { name: 'web' }).waitFor();
    await exact(page);
    const { rows } = await ask(document);
    assert.deepEqual((await cells(page)).slice(0, rows.length).map((row) => row[0]), rows.map(([platform]) => platform));
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Boards' }).click();
    await page.waitForURL(`${proxy.url}/boards`);
    await page.goto(url('/boards')); // what is still asked below the prefix is not missed
  } finally {
    await proxy.stop();
  }
}, { foreign: true, allow: [/WebSocket connection to .* failed: .*502/] });

scenario('a server that goes away is missed, and found again', async (page) => {
  await page.goto(link('explore', { aggregate: { by: ['platform'] } }));
  await exact(page);
  await running.server.pause();
  await breakDown(page, 'country', 'platform');
  await page.getByText('The server does not answer.').waitFor();
  await page.getByRole('gridcell', { name: 'web' }).waitFor();
  await page.getByRole('button', { name: 'Try now' }).click();
  await page.getByText('The server does not answer.').waitFor();
  await running.server.resume(); // found again without another click
  await page.getByRole('gridcell', { name: 'DE' }).first().waitFor();
  await page.getByText('The server does not answer.').waitFor({ state: 'detached' });
}, { allow: [/Failed to load resource: net::/, /WebSocket connection to/] });

scenario('a server killed in the middle of a query answers it when it is there again; edits are kept', async (page) => {
  await page.goto(link('explore', { aggregate: { measures: ['count()'], by: ['platform'] } }));
  await exact(page);
  const measures = Array.from({ length: 60 }, (_, i) => `uniq(string(latency_ms * ${i + 2})) as m${i}`);
  const slow = { where: "country in ('DE', 'US')", aggregate: { measures: ['count()', ...measures], by: ['country'] } };
  await page.evaluate((hash) => { location.hash = hash; }, new URL(link('explore', slow)).hash);
  await page.waitForSelector('main[data-state="running"], main[data-state="estimate"]');
  await running.server.pause();
  await page.getByText('The server does not answer.').waitFor();
  // What was asked is still there, in chips if it was understood before the server went away, else as it was written.
  await page.getByRole('button', { name: /^filter: country in .*DE/ }).waitFor();
  await breakDown(page, 'platform', 'country');
  await page.getByRole('button', { name: 'breakdown: platform', exact: true }).waitFor();
  const edited = page.url();
  await running.server.resume();
  await page.getByText('The server does not answer.').waitFor({ state: 'detached' });
  await exact(page);
  assert.equal(page.url(), edited);
  const { rows } = await ask({ ...slow, aggregate: { ...slow.aggregate, by: ['platform'] } });
  assert.deepEqual((await cells(page)).slice(0, rows.length).map((row) => row[0]), rows.map(([platform]) => platform));
}, { allow: [/Failed to load resource: net::/, /WebSocket connection to/], most: 90_000 });
