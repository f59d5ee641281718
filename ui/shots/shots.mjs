// Makes a picture of every page, light and dark, wide and on a phone, in out/shots.
// Names as arguments make only those whose name begins so.

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, startServer } from '../test/server.mjs';
import { shots } from './pages.mjs';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'out', 'shots');
const sizes = [['wide', 1440, 900], ['phone', 390, 844]];
const wanted = process.argv.slice(2);

async function picture(browser, url, shot, theme, [size, width, height]) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, timezoneId: 'Europe/Zurich', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${shot.name}: ${error.message}`));
  await page.goto(url + shot.path);
  const settled = shot.wait ?? `main[data-state="${shot.state ?? 'exact'}"]`;
  await page.waitForSelector(settled, { timeout: 15_000 }).catch(() => console.error(`${shot.name}: ${settled} did not come`));
  for (const key of shot.keys ?? []) await page.keyboard.press(key);
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
  await page.screenshot({ path: join(folder, `${shot.name}-${theme}-${size}.png`) });
  await context.close();
}

build();
mkdirSync(folder, { recursive: true });
const server = await startServer();
const browser = await chromium.launch({ executablePath: process.env.SLUICE_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const shot of shots.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)))) {
    for (const theme of ['light', 'dark']) for (const size of sizes) await picture(browser, server.url, shot, theme, size);
  }
  console.log(`pictures are in ${folder}`);
} finally {
  await browser.close();
  await server.stop();
}
