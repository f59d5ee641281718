// Data are written by strangers: forty hostile strings as events, properties, values and actors, on every page.

import assert from 'node:assert/strict';
import { scenario, url, useServer } from '../fixture.mjs';
import { overflow } from '../look.mjs';
import { settled, tour } from '../tour.mjs';

useServer({ empty: true });

const hostile = [
  "' or 1=1 --", '"', '`', '\\', "it's", '<b class=evil>bold</b>', '<img class=evil src=x onerror=alert(1)>', '<script class=evil>alert(1)</script>', '</title><svg class=evil onload=alert(1)>',
  '&lt;b&gt;', '&amp;', '{{7*7}}', '${alert(1)}', 'javascript:alert(1)', 'data:text/html,<b>', 'https://evil.example/', '\u202eevil\u202c', '\u2066isolated', 'zero\u200bwidth', '\ufeffmark',
  'a'.repeat(900), 'm\u0301'.repeat(60), '\u0646\u0635 \u0639\u0631\u0628\u064a', '\u05e2\u05d1\u05e8\u05d9\u05ea abc', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'line\nbreak', 'tab\tstop', 'null', '(null)', '(empty)', '(other)',
  'NaN', '\ud83d\udc69\u200d\ud83d\udc67 family', '=1+1', '@SUM(A1)', '-2+3', 'event = \'x\'',
];

async function load() {
  const lines = hostile.flatMap((text, i) => Array.from({ length: 6 }, (_, k) => JSON.stringify({
    time: new Date(Date.UTC(2026, 0, 1 + k, i % 24)).toISOString(), user_id: hostile[(i + (k >> 1)) % hostile.length], event: text, [text.slice(0, 200)]: hostile[(i + k) % hostile.length], value: text, number: i * k,
  })));
  const answer = await fetch(url('/v1/datasets/strange/events?time=time&actor=user_id&event=event&errors_max=1'), {
    method: 'POST', headers: { 'Content-Type': 'application/x-ndjson' }, body: lines.join('\n'),
  });
  const said = await answer.json();
  assert.ok(said.accepted >= 200, JSON.stringify(said));
}

const document = { dataset: 'strange', aggregate: { measures: ['count()'], by: ["time('auto')", 'value'] } };

for (const [width, height] of [[1440, 900], [390, 844]]) {
  scenario(`hostile names and values are text on every page, ${width} px`, async (page) => {
    if (width > 1000) await load();
    await page.goto(url(`/strange/explore#q=${encodeURIComponent(JSON.stringify(document))}`));
    await settled(page);
    const wrong = [];
    await tour(page, async (place) => {
      const made = await page.locator('.evil, img, iframe, script:not([src])').count();
      if (made > 0) wrong.push(`${place}: ${made} elements were made of data`);
      const wide = await overflow(page);
      if (wide) wrong.push(`${place}: ${wide}`);
    });
    assert.deepEqual(wrong, []);
  }, { width, height, axe: false, most: 120_000 });
}
