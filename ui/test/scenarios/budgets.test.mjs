// The budgets of the page in front of a reader: frames while the cursor walks over a line chart, and while a long
// table is scrolled. The medians are printed; only what is far beyond the budget fails: busy machines miss it.

import assert from 'node:assert/strict';
import { exact, link, scenario, useServer } from '../fixture.mjs';

useServer();

/** Runs a movement, frame by frame, and gives the lengths of the frames in milliseconds, ascending. */
function frames(page, name, count = 90) {
  return page.evaluate(([name, count]) => new Promise((resolve) => {
    const lengths = [];
    const scroller = [...document.querySelectorAll('main *')].find((element) => element.scrollHeight > element.clientHeight + 2000 && getComputedStyle(element).overflowY !== 'visible');
    const plot = document.querySelector('.u-over');
    let last = performance.now();
    const step = (now) => {
      lengths.push(now - last);
      last = now;
      if (lengths.length > count) return resolve(lengths.slice(2).sort((a, b) => a - b));
      if (name === 'scroll') scroller.scrollTop = (lengths.length * 1700) % (scroller.scrollHeight - scroller.clientHeight);
      else {
        const { left, top, width, height } = plot.getBoundingClientRect();
        plot.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, clientX: left + width * (lengths.length / count), clientY: top + height / 2 }));
      }
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }), [name, count]);
}

function hold(what, lengths, budget) {
  const at = (share) => lengths[Math.floor((lengths.length - 1) * share)];
  console.log(`${what}: median ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms of ${budget} ms`);
  assert.ok(at(0.5) <= 8 * budget, `${what}: the median frame takes ${at(0.5)} ms`);
}

scenario('a cursor over a month of lines by hour', async (page) => {
  await page.goto(link('explore', { aggregate: { measures: ['count()'], by: ["time('1h')", 'country'], limit: 50 } }, '&as=line'));
  await exact(page);
  await page.locator('.u-over').first().waitFor();
  hold('cursor', await frames(page, 'cursor'), 20);
}, { axe: false });

scenario('a table of ten thousand rows is scrolled', async (page) => {
  await page.goto(link('explore', { aggregate: { measures: ['count()', 'p95(latency_ms)'], by: ['user_id', 'event'], limit: 10_000 } }, '&as=table'));
  await exact(page);
  hold('scroll', await frames(page, 'scroll'), 33);
}, { axe: false });
