// The budgets of docs/ui.md: frames of charts that hold as much as they may, the first paint, fields,
// and tasks. What a page takes of the processor is held, since machines that build are busy;
// times on the clock are printed. Only what is far beyond its budget fails.

import assert from 'node:assert/strict';
import { startBench } from '../bench.mjs';
import { exact, scenario, url, useServer } from '../fixture.mjs';

useServer();

/** How far beyond its budget something must be to fail. */
const leeway = 4;

// Milliseconds of each frame: of the processor's time of the page, including style, layout and paint.
const budgets = { lines: { cursor: 20, zoom: 20, data: 16, stacked: 16, bars: 16 }, heat: { draw: 8, data: 16 }, table: { scroll: 33 } };

async function metrics(page) {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async (name) => (await client.send('Performance.getMetrics')).metrics.find((metric) => metric.name === name).value;
}

const at = (sorted, share) => sorted[Math.floor((sorted.length - 1) * share)].toFixed(1);

scenario('charts that are as full as they get move within their budgets', async (page) => {
  const bench = await startBench();
  try {
    await page.goto(bench.url);
    await page.waitForFunction(() => globalThis.bench);
    const metric = await metrics(page);
    for (const [chart, movements] of Object.entries(budgets)) {
      await page.evaluate((name) => globalThis.bench[name].start(), chart);
      for (const [movement, budget] of Object.entries(movements)) {
        const before = await metric('TaskDuration');
        const lengths = await page.evaluate(([chart, movement]) => globalThis.bench[chart].movements[movement](), [chart, movement]);
        const busy = ((await metric('TaskDuration')) - before) * 1000 / lengths.length;
        lengths.sort((a, b) => a - b);
        console.log(`${chart}, ${movement}: ${busy.toFixed(1)} of ${budget} ms of the processor a frame; on the clock median ${at(lengths, 0.5)} ms, p95 ${at(lengths, 0.95)} ms`);
        assert.ok(busy <= leeway * budget, `${chart}, ${movement}: ${busy} ms a frame`);
      }
    }
    await page.evaluate(() => document.body.replaceChildren());
  } finally {
    await bench.stop();
  }
}, { axe: false, foreign: true, most: 120_000 });

scenario('the shell is painted soon, fields react at once, and no task is long', async (page) => {
  await page.addInitScript(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
  });
  const paints = [];
  for (let i = 0; i < 5; i++) {
    await page.goto('about:blank');
    await page.goto(url('/shop/explore'));
    await exact(page);
    paints.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity));
  }
  paints.sort((a, b) => a - b);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox').first();
  await field.waitFor();
  const reactions = await field.evaluate(async (input) => {
    const times = [];
    for (const letter of 'latency_m') {
      const start = performance.now();
      input.value += letter;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => { requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(null); }); });
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b);
  });
  const tasks = (await page.evaluate(() => globalThis.tasks)).sort((a, b) => a - b);
  console.log(`first paint: median ${at(paints, 0.5)} of 500 ms; a field: median ${at(reactions, 0.5)} of 50 ms; longest task ${(tasks.at(-1) ?? 0).toFixed(0)} of 100 ms`);
  assert.ok(paints[2] <= leeway * 500, `the first paint comes after ${paints[2]} ms`);
  assert.ok(reactions[4] <= leeway * 50, `a field takes ${reactions[4]} ms`);
}, { axe: false });
