// New events: counted, held still while paused, and none lost on return.

import assert from 'node:assert/strict';
import { cells, scenario, url, useServer } from '../fixture.mjs';

useServer();

async function send(events) {
  const now = Date.now();
  const body = events.map((event, i) => JSON.stringify({ time: new Date(now + i).toISOString(), user_id: `live${i}`, ...event })).join('\n');
  const response = await fetch(url('/v1/datasets/shop/events?time=time&actor=user_id&event=event'), {
    method: 'POST', headers: { 'Content-Type': 'application/x-ndjson' }, body,
  });
  assert.equal(response.status, 200);
}

const many = (event, count) => Array.from({ length: count }, () => ({ event, country: 'CH' }));

scenario('new events are counted; a pause holds them back and loses none', async (page) => {
  await page.goto(url('/shop/live'));
  await page.getByRole('status').getByText('live', { exact: true }).waitFor();
  await send(many('login', 30));
  await page.getByText('30 since this page was opened').waitFor();
  assert.equal((await cells(page, 'New events'))[0][1], 'login');
  await page.keyboard.press(' ');
  await page.getByText('Paused: 0 new').waitFor();
  const before = await cells(page, 'New events');
  await send([...many('purchase', 400), { event: '<img src=x onerror=alert(1)>' }]);
  await page.getByText('Paused: 401 new, 0 left out').waitFor();
  assert.deepEqual(await cells(page, 'New events'), before);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const grid = page.getByRole('grid', { name: 'New events' });
  await page.waitForFunction(() => document.querySelector('[role=grid][aria-label="New events"]')?.getAttribute('aria-rowcount') === '432');
  await grid.getByText('<img src=x onerror=alert(1)>').first().waitFor();
  const counts = page.getByRole('region', { name: 'Events of the last 15 minutes' });
  await counts.getByRole('button', { name: 'purchase' }).getByText('400').first().waitFor();
});

scenario('scrolling holds still, a row opens, and a value becomes a filter', async (page) => {
  await page.goto(url('/shop/live'));
  await page.getByRole('status').getByText('live', { exact: true }).waitFor();
  await send([...many('login', 200), ...many('purchase', 10)]);
  await page.getByText('210 since this page was opened').waitFor();
  await page.getByRole('grid', { name: 'New events' }).evaluate((grid) => { grid.scrollTop = 1000; });
  await page.getByText('Paused: 0 new').waitFor();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByRole('gridcell', { name: 'purchase' }).first().click();
  await page.getByRole('menuitem', { name: 'Open the event' }).click();
  const drawer = page.getByRole('complementary', { name: 'Event' });
  await drawer.getByText('CH', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  await page.getByRole('gridcell', { name: 'purchase' }).first().click();
  await page.getByRole('menuitem', { name: 'Only this' }).click();
  await page.getByText('0 since this page was opened').waitFor();
  await page.getByRole('status').getByText('live', { exact: true }).waitFor();
  await send([...many('login', 5), ...many('purchase', 2)]);
  await page.getByText('2 since this page was opened').waitFor();
}, { theme: 'dark' });
