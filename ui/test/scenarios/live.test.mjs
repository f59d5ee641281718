// New events: counted, held still while paused, and none lost on return.

import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
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

/** Sends events at a pace, `each` in every quarter of a second. */
async function stream(seconds, each) {
  const began = Date.now();
  for (let i = 0; i < seconds * 4; i++) {
    await send(many(i % 3 === 0 ? 'purchase' : 'search', each));
    await wait(Math.max(0, began + (i + 1) * 250 - Date.now()));
  }
  return seconds * 4 * each;
}

const figure = (text) => Number(text.replaceAll('\u202f', ''));

scenario('five thousand a second: what is paused and scrolled holds still, all are counted, and those in the bound come back', async (page) => {
  await page.goto(url('/shop/live'));
  await page.getByRole('status').getByText('live', { exact: true }).waitFor();
  assert.equal(await page.locator('header').getByRole('button', { name: /comparison|All actors|All data/ }).count(), 0, 'what means nothing here is not offered');
  await send(many('login', 300));
  await page.getByText('300 since this page was opened').waitFor();
  await page.getByText('0 left out of the list').waitFor();
  const grid = page.getByRole('grid', { name: 'New events' });
  await grid.evaluate((element) => { element.scrollTop = 1500; });
  await page.getByText('Paused: 0 new').waitFor();
  const before = await cells(page, 'New events');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const work = async () => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value;
  const [begun, busy] = [Date.now(), await work()];
  const sent = await stream(10, 1250);
  const [took, worked] = [(Date.now() - begun) / 1000, await work() - busy];
  await page.waitForFunction((all) => document.body.textContent.includes(`Paused: ${all} new`), sent.toLocaleString('en').replaceAll(',', '\u202f'));
  assert.deepEqual(await cells(page, 'New events'), before);
  assert.equal(await grid.evaluate((element) => element.scrollTop), 1500);
  const line = await page.getByText(/^Paused: /).textContent();
  const left = figure(/([\d\u202f]+) left out/.exec(line)[1]);
  console.log(`${sent} events in ${took.toFixed(1)} s, ${left} left out, the page worked ${(100 * worked / took).toFixed(0)} % of the time`);
  assert.ok(worked / took < 0.8, `the page worked ${worked} of ${took} s`);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const rows = Math.max(2000, sent - left);
  await page.waitForFunction((count) => document.querySelector('[role=grid][aria-label="New events"]')?.getAttribute('aria-rowcount') === count, String(rows + 1));
  const counts = page.getByRole('region', { name: 'Events of the last 15 minutes' });
  assert.match(await counts.getByRole('button', { name: 'search' }).getAttribute('title'), /event = 'search'/);
  const counted = await page.getByText(/since this page was opened/).textContent();
  assert.equal(figure(/[\d\u202f]+/.exec(counted)[0]), sent + 300);
}, { most: 120_000 });
