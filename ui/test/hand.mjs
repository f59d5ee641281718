// A hand on the chips of a sentence: it goes to a chip by its stop, presses keys, writes into the field that opens, and
// knows the document that the address has. Nothing here knows what a chip is for.

import { inflateRawSync } from 'node:zlib';

/** The document of a fragment: JSON, or packed as links are. */
export function documentOf(hash) {
  const packed = new URLSearchParams(hash.slice(1)).get('q');
  return JSON.parse(packed.startsWith('{') ? packed : inflateRawSync(Buffer.from(packed, 'base64url')).toString());
}

/** The value at a path of a document, `funnel.steps[1].within`; undefined where there is none. */
export function valueAt(document, path) {
  return path.split(/[.[\]]+/).filter((part) => part !== '').reduce((value, part) => (value === null || typeof value !== 'object' ? undefined : value[part]), document);
}

/** How long a step of a hand may take; machines are busy. */
const patience = { timeout: 20_000 };

/** A hand on the chips of a page. */
export function handOn(page) {
  let asking = 0;
  const isParse = (request) => request.url().endsWith('/v1/parse');
  page.on('request', (request) => { if (isParse(request)) asking++; });
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => { if (isParse(request)) asking--; });

  const frames = () => page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
  const hand = {
    page,
    /** The document that the address has. */
    document: async () => documentOf(await page.evaluate(() => location.hash)),
    /** Waits until the sentence is drawn, and knows what its texts mean. */
    async quiet() {
      do await frames(); while (asking > 0);
    },
    /** The stops of the sentence, or of the one in a panel: their names, what each opens, and its words. */
    stops: (within = 'main') => page.locator(`${within} [data-sentence] [data-stop]`).evaluateAll((all) => all.map((element) => ({
      stop: element.getAttribute('data-stop'), opens: element.getAttribute('aria-haspopup'),
      words: [...element.childNodes].filter(({ className }) => className !== 'spoken').map(({ textContent }) => textContent).join(' '),
    }))),
    /** Puts the focus on a chip. */
    async at(stop) {
      await page.waitForFunction((name) => {
        const found = [...document.querySelectorAll(`[data-sentence] [data-stop="${CSS.escape(name)}"]`)].at(-1);
        found?.focus();
        return found !== undefined && document.activeElement === found;
      }, stop, patience);
    },
    /** Presses keys at a chip. */
    async press(stop, ...keys) {
      await hand.at(stop);
      for (const key of keys) await page.keyboard.press(key);
    },
    /** Opens a chip, and waits until its field, its editor, its menu or a chip of its panel has the focus. */
    async open(stop) {
      await hand.press(stop, 'Enter');
      await page.waitForFunction((name) => {
        const { activeElement } = document;
        const focused = activeElement?.shadowRoot?.activeElement ?? activeElement;
        return activeElement?.closest('[popover]') && focused.matches('input, [contenteditable="true"], [role^="menuitem"], [data-stop], [type=button]') && focused.getAttribute('data-stop') !== name;
      }, stop, patience);
    },
    /** Writes a text in the place of what a field has, and takes it. An editor that has just come may miss a key. */
    async write(text) {
      for (let turn = 0; turn < 5; turn++) {
        await page.keyboard.press('Control+a');
        await frames();
        await page.keyboard.insertText(text);
        await frames();
        const written = await page.evaluate(() => {
          const focused = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
          return focused.value ?? focused.innerText;
        });
        if (written.trim() === text) break;
      }
      await page.keyboard.press('Enter');
    },
    /** Chooses an entry of the menu that is open by a key; gives back the words of the one that was chosen before. */
    async choose(words) {
      const former = await page.evaluate((wanted) => {
        const items = [...document.querySelectorAll('[popover] [role=menuitemradio]')].filter((item) => item.getAttribute('aria-disabled') !== 'true');
        const checked = items.find((item) => item.getAttribute('aria-checked') === 'true');
        (wanted === null ? items.find((item) => item !== checked && !/period|Another/.test(item.textContent)) : items.find((item) => item.textContent === wanted))?.focus();
        return checked?.textContent ?? null;
      }, words);
      await page.keyboard.press('Enter');
      return former;
    },
    /** Waits until something that was open is closed, and the focus is on the page. */
    left: (selector) => page.waitForFunction((what) => document.querySelector(what) === null && document.activeElement !== document.body, selector, patience),
    /** Does something, and waits until the address has another document. */
    async changes(act) {
      const before = await page.evaluate(() => location.hash);
      await act();
      await page.waitForFunction((hash) => location.hash !== hash, before, patience);
      await hand.quiet();
    },
  };
  return hand;
}
