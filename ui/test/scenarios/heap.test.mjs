// The heap of a page that asks much: it does not grow.

import assert from 'node:assert/strict';
import { exact, link, scenario, useServer } from '../fixture.mjs';

useServer();

scenario('two hundred queries leave nothing behind', async (page) => {
  const client = await page.context().newCDPSession(page);
  const heap = async () => {
    for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  const keys = ['country', 'platform', 'event', 'page'];
  const questions = Array.from({ length: 20 }, (_, i) => ({
    where: `latency_ms > ${i}`, aggregate: { measures: ['count()'], by: i % 2 === 0 ? [keys[i % 4]] : ["time('1d')", keys[i % 4]] },
  }));
  const links = questions.map((question, i) => new URL(link('explore', question, i % 2 === 0 ? '&as=table' : '&as=line')).hash);
  const ask = (turns) => page.evaluate(async ([links, turns]) => {
    for (let i = 1; i <= turns; i++) {
      await new Promise((resolve) => {
        let ran = false;
        const look = new MutationObserver(([{ target }]) => {
          ran ||= target.dataset.state !== 'exact';
          if (!ran || target.dataset.state !== 'exact') return;
          look.disconnect();
          requestAnimationFrame(resolve);
        });
        look.observe(document.querySelector('main'), { attributeFilter: ['data-state'] });
        location.replace(links[i % links.length]);
      });
    }
  }, [links, turns]);
  await page.goto(link('explore', questions[0]));
  await exact(page);
  await ask(20); // what is made once is made now
  const before = await heap();
  await ask(200);
  const grown = (await heap()) - before;
  console.log(`heap: ${before.toFixed(1)} MB, ${grown.toFixed(1)} MB more after 200 queries, of 20 MB`);
  assert.ok(grown < 20, `the heap grew by ${grown} MB`);
}, { axe: false, most: 300_000 });
