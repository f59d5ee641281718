// The UI and its server: below a prefix, without a WebSocket, away and back.

import assert from 'node:assert/strict';
import { breakDown, exact, link, scenario, url, useServer } from '../fixture.mjs';
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
