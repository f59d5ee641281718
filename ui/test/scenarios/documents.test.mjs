// Sixty documents, which have every member of docs/query.md between them: what a link says is what the
// sentence edits and what the server is asked, whatever is changed there and back.

import assert from 'node:assert/strict';
import { ask, exact, link, scenario, useServer } from '../fixture.mjs';
import { documents } from '../documents.mjs';

useServer();

/** The document that the page asked last. */
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

const stops = (page, more = '') => page.locator(`main [data-sentence] [data-stop]${more}`);
const address = (page) => page.evaluate(() => location.hash);
const label = (locator) => locator.evaluate((element) => element.textContent);

/** Does something to the question, and waits until the address has it. */
async function changed(page, act) {
  const before = await address(page);
  await act();
  await page.waitForFunction((hash) => location.hash !== hash, before);
}

/** Chooses another entry of a chip's menu, and the former one again. */
async function thereAndBack(page, chip) {
  for (let turn = 0; turn < 2; turn++) {
    await chip.click();
    const items = page.getByRole('menuitemradio', { checked: false });
    const former = await page.getByRole('menuitemradio', { checked: true }).textContent();
    const item = turn === 0 ? items.first() : page.getByRole('menuitemradio', { name: thereAndBack.former, exact: true });
    if (turn === 0) thereAndBack.former = former;
    await changed(page, () => item.click());
  }
}

/** Presses a key and the one that takes it back. */
async function pressed(page, stop, there, back, backAt = stop) {
  await page.locator(`[data-stop="${stop}"]`).focus();
  await changed(page, () => page.keyboard.press(there));
  await page.waitForFunction((name) => document.activeElement?.getAttribute('data-stop') === name, backAt);
  await changed(page, () => page.keyboard.press(back));
}

/** Edits chips of a sentence there and back: one of each kind that there is. */
async function editThereAndBack(page) {
  const names = await stops(page).evaluateAll((all) => all.map((element) => element.getAttribute('data-stop')));
  const done = [];
  const condition = names.find((name) => /#0$/.test(name) && !/properties|define|params/.test(name));
  if (condition) {
    await pressed(page, condition, 'n', 'n');
    done.push('n');
  }
  const step = names.find((name) => /steps\[1\]$/.test(name));
  if (step) {
    await pressed(page, step, 'o', 'o');
    await pressed(page, step, 'Alt+ArrowUp', 'Alt+ArrowDown', step.replace('1]', '0]'));
    done.push('o', 'Alt+ArrowUp');
  }
  const second = names.find((name) => /\.(measures|by|columns|hold)\[1\]$/.test(name));
  if (second) {
    await pressed(page, second, 'Alt+ArrowLeft', 'Alt+ArrowRight', second.replace('1]', '0]'));
    done.push('Alt+ArrowLeft');
  }
  const menus = stops(page, '[aria-haspopup="menu"]:not([data-stop$=".over"]):not([data-stop="paths.direction"])');
  if (await menus.count() > 0) {
    await thereAndBack(page, menus.last());
    done.push('menu');
  }
  return done;
}

/** A document with what needs not be said left out: a condition that is what it is without. */
function plain(document) {
  return JSON.parse(JSON.stringify(document), (name, value) => (name === 'optional' && value === false ? undefined : value));
}

/** What the server makes of a document, without what the moment decides. */
async function echo(document) {
  const answer = await ask(document);
  assert.ok(answer.query, `${JSON.stringify(document)}: ${answer.error?.message}`);
  return answer.query;
}

scenario('sixty documents go through link, sentence and edits as they are', async (page) => {
  assert.equal(documents.length, 60);
  const seen = asked(page);
  const edits = new Map();
  for (const { view, document } of documents) {
    const told = JSON.stringify(document);
    await page.goto(link(view, document));
    await page.waitForFunction((name) => globalThis.document.querySelector(`main[data-view="${name}"][data-state="exact"] [data-former="false"]`), view).catch(() => assert.fail(`${told} is not answered`));
    assert.deepEqual(seen.document, document, 'the link is what is asked');
    assert.equal(await page.locator('main [aria-invalid=true]').count(), 0, told);
    await page.waitForFunction(() => !globalThis.document.querySelector('main [data-sentence] [data-stop="where#0"]')?.textContent.includes("' and "));
    for (const edit of await editThereAndBack(page).catch((error) => assert.fail(`${told}: ${error.message}`))) edits.set(edit, (edits.get(edit) ?? 0) + 1);
    await exact(page);
    await page.waitForFunction(() => globalThis.document.querySelector('main [data-former="false"]'));
    assert.deepEqual(await echo(plain(seen.document)), await echo(document), `${told} after edits`);
  }
  for (const edit of ['n', 'o', 'Alt+ArrowUp', 'Alt+ArrowLeft', 'menu']) assert.ok(edits.get(edit) > 3, `${edit}: ${edits.get(edit)}`);
}, { axe: false, most: 240_000 });

scenario('every member of the document has a chip', async (page) => {
  const seen = new Set();
  const wanted = new Set(documents.flatMap(({ document }) => membersOf(document)));
  for (const name of ['funnel.session.gap', 'funnel.compare_groups.control', 'retention.brackets', 'difference.exclude', 'paths.session.max']) assert.ok(wanted.has(name), name);
  for (const { view, document } of documents.filter(({ view }) => view !== 'explore')) {
    await page.goto(link(view, document));
    await page.waitForSelector('main [data-sentence]');
    for (const stop of await stops(page).evaluateAll((all) => all.map((element) => element.getAttribute('data-stop')))) seen.add(stop.replace(/[[#].*$/, ''));
  }
  // What a panel, the top bar or another chip says.
  const elsewhere = /^(dataset|from|to|timezone|sample|compare)|\.steps\.|\.exclude\.|^(funnel|retention|lifecycle|stickiness|paths|difference)$|\.session$|compare_groups$|\.attribution\.step$|\.over\.|\.over$|^where$|^aggregate|^samples|^define|^params|^missing|^week_start/;
  assert.deepEqual([...wanted].filter((name) => !elsewhere.test(name) && !seen.has(name)), []);
}, { axe: false, most: 120_000 });
