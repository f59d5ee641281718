// Makes a picture of every page, light and dark, wide and on a phone, in out/shots.
// Names as arguments make only those whose name begins so. With --tour it makes those of
// docs/ui.md instead, in docs/pictures.

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, startServer } from '../test/server.mjs';
import { shots } from './pages.mjs';

const ui = dirname(dirname(fileURLToPath(import.meta.url)));
const touring = process.argv[2] === '--tour';
const folder = touring ? join(ui, '..', 'docs', 'pictures') : join(ui, 'out', 'shots');
const sizes = [['wide', 1440, 900], ['phone', 390, 844]];
const wanted = process.argv.slice(touring ? 3 : 2);

/** Every kind of picture of a page: its theme, the size of the window, and the file's name. */
function picturesOf(shot) {
  if (touring) return shot.tour ? [{ theme: shot.tour, width: 1280, height: 720, file: `${shot.name}.png` }] : [];
  return ['light', 'dark'].flatMap((theme) => sizes.map(([size, width, height]) => ({ theme, width, height, file: `${shot.name}-${theme}-${size}.png` })));
}

async function picture(browser, url, shot, { theme, width, height, file }) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, timezoneId: 'Europe/Zurich', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${shot.name}: ${error.message}`));
  await page.goto(url + shot.path);
  const settled = shot.wait ?? `main[data-state="${shot.state ?? 'exact'}"]`;
  await page.waitForSelector(settled, { timeout: 15_000 }).catch(() => console.error(`${shot.name}: ${settled} did not come`));
  for (const key of shot.keys ?? []) await page.keyboard.press(key);
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
  await page.screenshot({ path: join(folder, file) });
  await context.close();
}

build();
mkdirSync(folder, { recursive: true });
const server = await startServer();
const browser = await chromium.launch({ executablePath: process.env.SLUICE_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const shot of shots.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)))) {
    for (const kind of picturesOf(shot)) await picture(browser, server.url, shot, kind);
  }
  console.log(`pictures are in ${folder}`);
} finally {
  await browser.close();
  await server.stop();
}
