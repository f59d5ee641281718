// Makes a picture of every page, light and dark, wide and on a phone, in out/shots.
// Names as arguments make only those whose name begins so, --way=dark-phone only those of a theme and size.
// With --tour it makes those of docs/ui.md instead, in docs/pictures.

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, startServer } from '../test/server.mjs';
import { shots } from './pages.mjs';
import { links, seed } from './seed.mjs';
import { watched } from './watched.mjs';

const ui = dirname(dirname(fileURLToPath(import.meta.url)));
const touring = process.argv[2] === '--tour';
const folder = touring ? join(ui, '..', 'docs', 'pictures') : join(ui, 'out', 'shots');
const sizes = [['wide', 1440, 900], ['laptop', 1280, 720], ['phone', 390, 844]];
const way = process.argv.find((one) => one.startsWith('--way='))?.slice('--way='.length) ?? '';
const wanted = process.argv.slice(2).filter((one) => !one.startsWith('--'));

/** Every kind of picture of a page: its theme, the size of the window, and the file's name. */
function picturesOf(shot) {
  if (touring) return shot.tour ? [{ theme: shot.tour, width: 1280, height: 720, file: `${shot.name}.png` }] : [];
  return ['light', 'dark'].flatMap((theme) => sizes.map(([size, width, height]) => ({ theme, width, height, file: `${shot.name}-${theme}-${size}.png` })))
    .filter(({ file }) => file.endsWith(`${way}.png`));
}

async function picture(browser, { url, names }, shot, { theme, width, height, file }) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, timezoneId: 'Europe/Zurich', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => console.error(`${shot.name}: ${error.message}`));
  await page.goto(url + shot.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(names[name])));
  const settled = shot.wait ?? `main[data-state="${shot.state ?? 'exact'}"]`;
  await act(page, shot, settled).catch((error) => console.error(`${shot.name}: ${error.message.split('\n')[0]}`));
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
  await page.screenshot({ path: join(folder, file) });
  await context.close();
}

/** Does with a page what its picture is of. */
async function act(page, { keys = [], hover, click, then, fill, cell, after, scroll }, settled) {
  await page.waitForSelector(settled);
  if (scroll !== undefined) {
    await page.evaluate((share) => { const main = document.querySelector('main'); main.scrollTop = share * main.scrollHeight; }, scroll);
    await page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 300); })); // tiles are asked when they are seen
    await page.waitForSelector(settled);
  }
  if (hover) await page.locator(hover).hover();
  if (click) await page.getByRole('button', { name: click, exact: true }).first().click();
  if (then) await page.getByRole('menuitem', { name: then }).click();
  if (fill) await page.getByLabel(fill[0]).fill(fill[1]);
  if (cell) await page.getByRole('gridcell', { name: cell }).first().click();
  for (const key of keys) await page.keyboard.press(key);
  if (after) await page.waitForSelector(after);
  if (click) await page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 600); })); // previews follow what is opened
}

/** A server for pictures of a kind: filled, empty, or one that asks for tokens. */
async function serve(kind) {
  if (kind === 'empty') return { server: await startServer({ empty: true }), names: {} };
  if (kind === 'watched') return { server: await startServer({ empty: true, args: ['--config', watched()] }), names: {} };
  if (kind === 'tokens') {
    const file = join(mkdtempSync(join(tmpdir(), 'sluice-shots-')), 'tokens');
    writeFileSync(file, `anna ${createHash('sha256').update('sluice_ANNAANNAANNAANNAANNAANNA').digest('hex')}\n`);
    return { server: await startServer({ empty: true, args: ['--tokens', file] }), names: {} };
  }
  const server = await startServer();
  if (touring) return { server, names: {} };
  await seed(server.url);
  const { rows } = await (await fetch(`${server.url}/v1/query`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ dataset: 'shop', aggregate: { by: ['user_id'], limit: 1 } }) })).json();
  return { server, names: { actor: rows[0][0], link: await links(server.url) } };
}

build();
mkdirSync(folder, { recursive: true });
const servers = new Map();
const browser = await chromium.launch({ executablePath: process.env.SLUICE_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const shot of shots.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)))) {
    const kind = shot.server ?? 'demo';
    if (!servers.has(kind)) servers.set(kind, await serve(kind));
    const { server, names } = servers.get(kind);
    for (const way of picturesOf(shot)) await picture(browser, { url: server.url, names }, shot, way);
  }
  console.log(`pictures are in ${folder}`);
} finally {
  await browser.close();
  for (const { server } of servers.values()) await server.stop();
}
