// New events: counted, held still while paused, and none lost on return.

import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { ask, burnt, cells, processor, scenario, url, useServer } from '../fixture.mjs';

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

/** Seconds that events stream for: a minute at night. */
const seconds = process.env.SLUICE_UI_NIGHTLY ? 60 : 15;
const rate = 5000;

/** Sends events at a pace, a quarter of a second's at once, numbered on from `first`. */
async function stream(seconds, first) {
  const began = Date.now();
  const each = rate / 4;
  for (let i = 0; i < seconds * 4; i++) {
    const numbers = Array.from({ length: each }, (_, k) => first + i * each + k);
    await send(numbers.map((number) => ({ event: number % 3 === 0 ? 'purchase' : 'search', user_id: `n${number}` })));
    await wait(Math.max(0, began + (i + 1) * 250 - Date.now()));
  }
  return seconds * rate;
}

const figure = (text) => Number(text.replaceAll('\u202f', ''));
const grouped = (number) => number.toLocaleString('en').replaceAll(',', '\u202f');

/** Of a number of events that came while the list was held still: how many are counted, and for how many there is no row. */
async function held(page, sent) {
  await page.waitForFunction((all) => document.body.textContent.includes(`Paused: ${all} new`), grouped(sent));
  return figure(/([\d\u202f]+) left out/.exec(await page.getByText(/^Paused: /).textContent())[1]);
}

/** Lets the list go on, and waits until it has so many rows. */
async function resume(page, rows) {
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.waitForFunction((count) => document.querySelector('[role=grid][aria-label="New events"]')?.getAttribute('aria-rowcount') === count, String(rows + 1));
}

scenario('five thousand a second: what is paused and scrolled holds still, all are counted, and those in the bound come back', async (page) => {
  await page.goto(url('/shop/live'));
  await page.getByRole('status').getByText('live', { exact: true }).waitFor();
  assert.equal(await page.locator('header').getByRole('button', { name: /comparison|All actors|All data/ }).count(), 0, 'what means nothing here is not offered');
  await send(many('login', 300));
  await page.getByText('300 since this page was opened').waitFor();
  await page.getByText('0 left out of the list').waitFor();
  const grid = page.getByRole('grid', { name: 'New events' });
  const work = await processor(page);
  const server = burnt();

  // Scrolled away from the newest: what is in sight stays where it is, however long events come.
  await grid.evaluate((element) => { element.scrollTop = 1500; });
  await page.getByText('Paused: 0 new').waitFor();
  const before = await cells(page, 'New events');
  await work();
  const sent = await stream(seconds - 4, 0);
  const left = await held(page, sent);
  const busy = await work();
  assert.deepEqual(await cells(page, 'New events'), before);
  assert.equal(await grid.evaluate((element) => element.scrollTop), 1500);
  await resume(page, Math.max(2000, sent - left));
  await page.waitForFunction(() => document.querySelector('[role=grid][aria-label="New events"]').scrollTop === 0); // at the newest

  // Paused by key while events come: fewer than the bound, so that none is left out but what the server leaves out.
  const running = stream(4, sent);
  await page.waitForFunction((all) => Number(/[\d\u202f]+/.exec(document.body.textContent.match(/[\d\u202f]+ since this page/)?.[0] ?? '0')[0].replaceAll('\u202f', '')) > all, sent + 300 + rate);
  await page.keyboard.press(' ');
  await page.getByText(/^Paused: /).waitFor();
  const still = await cells(page, 'New events');
  const counted = figure(/[\d\u202f]+/.exec(await page.getByText(/since this page was opened/).textContent())[0]);
  const all = sent + await running;
  await page.getByText(`${grouped(all + 300)} since this page was opened`).waitFor();
  assert.deepEqual(await cells(page, 'New events'), still);
  const came = figure(/Paused: ([\d\u202f]+) new/.exec(await page.getByText(/^Paused: /).textContent())[1]);
  assert.ok(came > 0 && came <= all + 300 - counted + rate, `${came} of ${all + 300 - counted} came while it was paused`);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByText(/^Paused: /).waitFor({ state: 'detached' });
  await page.waitForFunction((newest) => document.querySelector('[role=grid][aria-label="New events"]').textContent.includes(newest), `n${all - 1}`);
  const shown = await cells(page, 'New events');
  const numbers = shown.map((row) => Number(row.find((text) => /^n\d+$/.test(text)).slice(1)));
  assert.deepEqual(numbers, numbers.map((_, i) => all - 1 - i), 'the newest first, none missing among those in sight');

  const counts = page.getByRole('region', { name: 'Events of the last 15 minutes' });
  assert.match(await counts.getByRole('button', { name: 'search' }).getAttribute('title'), /event = 'search'/);
  const { rows } = await ask({ where: "user_id like 'n%'", aggregate: { measures: ['count()', 'uniq(user_id)'] } });
  assert.deepEqual(rows[0], [all, all], 'the store has what was sent');
  const share = busy / ((seconds - 4) * 1000);
  const serving = (burnt() - server) / (seconds * 1000);
  console.log(`${sent} events in ${seconds - 4} s: ${left} left out; of a processor the page took ${(100 * share).toFixed(0)} %, the server ${(100 * serving).toFixed(0)} %`);
  assert.ok(share < 0.3, `the page worked ${share} of the time`);
  assert.ok(!(serving > 0.5), `the server worked ${serving} of the time`);
}, { most: 60_000 + 3000 * seconds });
