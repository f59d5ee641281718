// What would take too long stops, says how long it would take, and can be finished.

import assert from 'node:assert/strict';
import { exact, link, scenario, useServer } from '../fixture.mjs';

useServer();

scenario('a query that would take longer than the setting stops, and is finished on request', async (page) => {
  await page.addInitScript(() => { if (localStorage.getItem('sluice.most') === null) localStorage.setItem('sluice.most', '0.00001'); });
  const sent = [];
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(JSON.parse(payload))));
  await page.goto(link('explore', { aggregate: { measures: ['count()'], by: ['platform'] } }));
  await page.waitForSelector('main[data-state="stopped"]');
  const finish = page.getByRole('button', { name: /^Finish, about \d/ });
  assert.equal(sent[0].most_seconds, 0.00001);
  await finish.first().click();
  await exact(page);
  assert.equal('most_seconds' in sent[1], false);
  assert.equal(await finish.count(), 0);
  // The setting is among the keys, and holds for the next query.
  await page.keyboard.press('?');
  await page.getByLabel(/Queries stop that would take more/).fill('20');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.goto(link('explore', { aggregate: { measures: ['count()'], by: ['country'] } }));
  await exact(page);
  assert.equal(sent.at(-1).most_seconds, 20);
});
