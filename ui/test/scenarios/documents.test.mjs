// Sixty documents, which have every member of docs/query.md between them, and those that stand on that page: what a
// link says is what the sentence edits, the drawer shows and the server echoes, and each kind of chip is changed there and
// back by hand, in one document of each view, or in all with SLUICE_UI_NIGHTLY. The sentences of echoes go by turns.

import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { ask, link, scenario, url, useServer } from '../fixture.mjs';
import { documents, ofPage } from '../documents.mjs';
import { kinds } from '../edits.mjs';
import { handOn } from '../hand.mjs';
import { itsTurn } from '../turns.mjs';

useServer();

/** The document that a page asked last. */
function asked(page) {
  const seen = { document: null };
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => {
    const { run, history } = JSON.parse(String(payload));
    if (run && history) seen.document = run; // the question itself, not one beside it
  }));
  return seen;
}

/** The members of a document, `funnel.steps.within` and such, without the names that it makes up. */
function membersOf(value, path = '') {
  if (Array.isArray(value)) return value.flatMap((one) => membersOf(one, path));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = path === '' ? name : `${path}.${name}`;
    return /(^|\.)(define|params|properties)$/.test(path) ? [] : [here, ...membersOf(inner, here)];
  });
}

/** What the server makes of a document. */
async function echo(document) {
  const answer = await ask(document);
  assert.ok(answer.query, `${JSON.stringify(document)}: ${answer.error?.message}`);
  return answer.query;
}

/** A document whose range does not move, so that two moments have one echo. */
const still = (document) => (/^now/.test(document.from) ? { ...document, from: '2026-01-05', to: '2026-02-01' } : document);

/** A document without the blanks of its texts, but for those of their constants. */
const tight = (document) => JSON.parse(JSON.stringify(document), (_, value) => (typeof value === 'string' ? value.replace(/'[^']*'|\s+/g, (found) => (found[0] === "'" ? found : '')) : value));

/** Two documents are one, or are one to the server: blanks and defaults may be written or not. */
async function areOne(document, other) {
  if (!isDeepStrictEqual(tight(document), tight(other))) assert.deepEqual(tight(await echo(still(document))), tight(await echo(still(other))));
}

/** Opens a document with its JSON beside it, and runs it: questions wait for Ctrl+Enter here. */
async function open(hand, view, document) {
  const { page } = hand;
  await page.goto(link(view, document, `&open=${encodeURIComponent('[{"kind":"json"}]')}`));
  await page.waitForSelector(`main[data-view="${view}"] [data-sentence]`);
  await page.waitForFunction((text) => JSON.stringify(JSON.parse([...globalThis.document.querySelectorAll('[data-editor=true]')].at(-1)?.shadowRoot?.querySelector('.cm-content')?.innerText ?? 'null')) === text, JSON.stringify(document));
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('main[data-state="exact"] [data-former="false"]').catch(() => assert.fail(`${JSON.stringify(document)} is not answered`));
  await hand.quiet();
}

/** The words of the chips of a sentence, by their stops. */
const wordsOf = async (hand) => new Map((await hand.stops()).map(({ stop, words }) => [stop, words]));

/** What the server echoes is a document that the sentence says in the same words, with the defaults beside. */
async function sentenceOfEcho(hand, view, document) {
  const words = await wordsOf(hand);
  const echoed = JSON.parse(JSON.stringify(await echo(document)), (_, value) => (value?.name !== undefined && value.name === value.where ? { ...value, name: undefined } : value)); // steps are called by their conditions
  await open(hand, view, echoed);
  const all = await wordsOf(hand);
  for (const [stop, text] of words) if (!/[#+]$|^more$|^define#/.test(stop)) assert.equal(all.get(stop), text, `${stop} of ${JSON.stringify(echoed)}`);
}

/** In how many documents of a view a kind of chip is changed: in all of them at night. */
const most = process.env.SLUICE_UI_NIGHTLY ? Infinity : 1;

/** Changes one chip of each kind that was not changed often, or all where a kind says so, and each back again; gives the names of the kinds. */
async function thereAndBack(hand, document, before) {
  const all = await hand.stops();
  const chips = all.map((chip) => ({ ...chip, document, stops: all.map(({ stop }) => stop) }));
  const done = [];
  for (const kind of kinds) {
    if ((before.get(kind.name) ?? 0) >= most) continue;
    const fitting = chips.filter((chip) => kind.is(chip));
    if (fitting.length > 0) before.set(kind.name, (before.get(kind.name) ?? 0) + 1);
    for (const chip of kind.all ? fitting : fitting.slice(0, 1)) {
      const what = `${kind.name}, ${chip.stop}`;
      try {
        let given;
        await hand.changes(async () => { given = await kind.there(hand, chip); });
        assert.notDeepEqual(await hand.document(), document, 'nothing changed');
        await hand.changes(() => kind.back(hand, chip, given));
        await areOne(await hand.document(), document);
      } catch (error) {
        throw new Error(`${what}, of ${JSON.stringify(document)}: ${error.message}`, { cause: error });
      }
      done.push(kind.name);
    }
  }
  return done;
}

/** The demo's events have no such properties; the page of queries asks for them. */
async function tell() {
  const event = { time: '2026-01-10T00:00:00Z', user_id: 'u0000001', event: 'page_view', is_bot: false, url: 'https://shop.example/' };
  const answer = await fetch(url('/v1/datasets/shop/events?time=time&actor=user_id&event=event'), { method: 'POST', headers: { 'Content-Type': 'application/x-ndjson' }, body: JSON.stringify(event) });
  assert.equal(answer.status, 200);
}

const edits = new Map();
const stops = new Set();
let told;

for (const view of ['explore', 'funnel', 'retention', 'paths', 'difference']) {
  const some = [...documents, ...ofPage()].filter((one) => one.view === view);
  scenario(`documents of ${view}: link, sentence, JSON and echo are one; chips go there and back`, async (page) => {
    await (told ??= tell());
    await page.addInitScript(() => localStorage.setItem('sluice.waits', 'yes'));
    const seen = asked(page);
    const hand = handOn(page);
    const before = new Map();
    for (const [i, { document }] of some.entries()) {
      await open(hand, view, document);
      assert.deepEqual(seen.document, document, 'the link is what is asked');
      assert.equal(await page.locator('main [aria-invalid=true]').count(), 0, JSON.stringify(document));
      for (const { stop } of await hand.stops()) stops.add(stop.replace(/[[#].*$/, ''));
      for (const edit of await thereAndBack(hand, document, before)) edits.set(edit, (edits.get(edit) ?? 0) + 1);
      if (itsTurn(i, 2)) await sentenceOfEcho(hand, view, document);
    }
  }, { axe: false, most: 600_000 });
}

scenario('every member of the document has a chip, and every kind of chip was changed', async () => {
  const wanted = new Set(documents.flatMap(({ document }) => membersOf(document)));
  for (const name of ['funnel.session.gap', 'funnel.compare_groups.control', 'retention.brackets', 'difference.exclude', 'paths.session.max']) assert.ok(wanted.has(name), name);
  // What a panel, the top bar or another chip says.
  const elsewhere = /^(dataset|from|to|timezone|sample|compare)|\.steps\.|\.exclude\.|^(funnel|retention|lifecycle|stickiness|paths|difference)$|\.session$|compare_groups$|\.attribution\.step$|\.over\.|\.over$|^where$|^aggregate|^samples|^define|^params|^missing|^week_start/;
  assert.deepEqual([...wanted].filter((name) => !elsewhere.test(name) && !stops.has(name)), []);
  assert.deepEqual(kinds.filter(({ name }) => !edits.has(name)).map(({ name }) => name), [], 'a kind of chip that no document has');
  console.log(`${[...edits.values()].reduce((a, b) => a + b, 0)} changes there and back of ${kinds.length} kinds`);
}, { axe: false });
