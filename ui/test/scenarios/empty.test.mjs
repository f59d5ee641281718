// A store without events says what to do next.

import assert from 'node:assert/strict';
import { scenario, url, useServer } from '../fixture.mjs';

useServer({ empty: true });

scenario('an empty store names the next step', async (page) => {
  await page.goto(url('/'));
  await page.getByRole('heading', { name: 'There are no events yet' }).waitFor();
  const line = await page.locator('pre').textContent();
  assert.ok(line.includes(url('/v1/datasets/')), line);
}, { theme: 'dark' });

scenario('every page of an empty store names a next step', async (page) => {
  for (const path of ['/boards', '/definitions', '/history', '/data', '/nowhere/explore', '/boards/none', '/l/none']) {
    await page.goto(url(path));
    const main = page.locator('main').first();
    await main.getByRole('heading').first().waitFor();
    await main.locator('button:visible, a[href]:visible').first().waitFor();
  }
});
