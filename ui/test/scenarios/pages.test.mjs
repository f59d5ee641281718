// Every page and chart in every way of looking at it: light and dark, wide and narrow, enlarged, with
// forced colours. Nothing is wider than the window, and axe finds nothing serious.

import assert from 'node:assert/strict';
import { exact, inspect, scenario, url, useServer } from '../fixture.mjs';
import { overflow, tour } from '../tour.mjs';

useServer();

const ways = [
  { name: 'light and wide', axe: true },
  { name: 'dark on a phone', theme: 'dark', width: 390, height: 844, axe: true },
  { name: 'dark at 1280 x 720', theme: 'dark', width: 1280, height: 720 },
  { name: 'twice as large', width: 720, height: 450 },
  { name: 'with forced colours', colors: 'active', width: 1280, height: 720 },
];

for (const { name, axe = false, ...how } of ways) {
  scenario(`every page, ${name}`, async (page) => {
    await page.goto(url('/'));
    await exact(page);
    const wrong = [];
    await tour(page, async (place) => {
      const wide = await overflow(page);
      if (wide) wrong.push(`${place}: ${wide}`);
      if (axe) await inspect(page).catch((error) => wrong.push(`${place}: ${error.actual?.join('; ') ?? error.message}`));
    });
    assert.deepEqual(wrong, []);
  }, { ...how, axe: false, most: 120_000 });
}
