// Data are written by strangers: forty hostile strings as events, properties, values and actors, on every page.

import assert from 'node:assert/strict';
import { saved, scenario, url, useServer } from '../fixture.mjs';
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

/** Boards, a link, a note, a definition and timelines whose names are hostile too, by addresses. */
async function keepHostile() {
  const put = async (path, body, method = 'PUT') => {
    const answer = await fetch(url(path), { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
    assert.ok(answer.ok, `${path}: ${answer.status} ${await answer.text()}`);
  };
  const tiles = hostile.slice(5, 11).map((title, i) => ({ id: `t${i}`, x: 6 * (i % 2), y: 7 * (i >> 1), w: 6, h: 7, kind: i === 5 ? 'text' : 'query', title, ...(i === 5 ? { text: hostile.join('\n') } : { as: 'table', document }) }));
  for (const [i, name] of hostile.slice(5, 11).entries()) await put(`/v1/boards/hostile-${i}`, { name, content: { tiles: i === 0 ? tiles : [] } });
  await put('/v1/notes', { dataset: 'strange', time: '2026-01-03T00:00:00Z', text: hostile[6] }, 'POST');
  await put('/v1/datasets/strange/definitions/odd', { definition: `value = '${hostile[6]}'`, description: hostile[7] });
  return Object.fromEntries([
    ['a board', url('/boards/hostile-0')], ['the definition', url('/definitions/strange/odd')],
    ...[6, 16, 20, 22, 24, 27].map((i) => [`the timeline of ${i}`, url(`/strange/actor/${encodeURIComponent(hostile[i])}`)]),
    ['no such dataset', url(`/${encodeURIComponent(hostile[6])}/explore`)], ['no such board', url(`/boards/${encodeURIComponent(hostile[6])}`)],
  ]);
}

const document = { dataset: 'strange', aggregate: { measures: ['count()'], by: ["time('auto')", 'value'] } };

let addresses;

for (const [width, height] of [[1440, 900], [390, 844]]) {
  scenario(`hostile names and values are text on every page, ${width} px`, async (page) => {
    if (width > 1000) {
      await load();
      addresses = await keepHostile();
    }
    await page.goto(url(`/strange/explore#q=${encodeURIComponent(JSON.stringify(document))}`));
    await settled(page);
    const wrong = [];
    await tour(page, async (place) => {
      const made = await page.locator('.evil, img, iframe, script:not([src])').count();
      if (made > 0) wrong.push(`${place}: ${made} elements were made of data`);
      const wide = await overflow(page);
      if (wide) wrong.push(`${place}: ${wide}`);
    }, addresses);
    assert.deepEqual(wrong, []);
  }, { width, height, axe: false, most: 120_000 });
}

scenario('a file for a spreadsheet has no formulas in it', async (page) => {
  await page.goto(url(`/strange/explore#q=${encodeURIComponent(JSON.stringify({ dataset: 'strange', aggregate: { measures: ['count()'], by: ['value'], limit: 100 } }))}&as=table`));
  await settled(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /CSV/ }).first().click()]);
  const text = String(await saved(file));
  for (const formula of ['=1+1', '@SUM(A1)', '-2+3']) {
    assert.ok(text.includes(`'${formula}`), `${formula} is missing in ${text.slice(0, 300)}`);
    assert.ok(!new RegExp(`(^|[,"])${formula.replaceAll(/[+()]/g, '\\$&')}`, 'm').test(text), `${formula} is a formula`);
  }
  assert.ok(text.includes('<img class=evil src=x onerror=alert(1)>'));
}, { axe: false });
