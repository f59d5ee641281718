// Events that come by themselves: the sources of a file, what one has set aside, and the alert that tells of it.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { scenario, url, useServer } from '../fixture.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sluice-sources-'));
const logs = join(folder, 'logs');
const config = join(folder, 'sluice.yaml');
after(() => rmSync(folder, { recursive: true, force: true }));

mkdirSync(logs);
writeFileSync(join(logs, 'good.ndjson'), Array.from({ length: 50 }, (_, i) => JSON.stringify({ time: 1_772_000_000 + i, user_id: `u${i % 7}`, event: i % 2 ? 'view' : 'buy' })).join('\n'));
writeFileSync(join(logs, 'torn.ndjson.gz'), Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3]));
writeFileSync(config, `datasets:
  web: {time: time, actors: [user_id], event: event}
sources:
  clicks:
    dataset: web
    files: ${logs}
    every: 1s
alerts:
  file: ${join(folder, 'alerts.ndjson')}
  rules:
    broken: {on: failures, source: clicks}
`);

useServer({ empty: true, args: ['--config', config] });

const row = (page, name) => page.getByRole('row').filter({ has: page.getByRole('gridcell', { name, exact: true }) });

scenario('a source shows what it loaded and what it set aside, and tries it again', async (page) => {
  await page.goto(url('/data/sources'));
  await row(page, 'clicks').getByRole('gridcell', { name: '50', exact: true }).waitFor();
  await row(page, 'clicks').getByRole('gridcell', { name: 'clicks', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Source clicks' });
  await sheet.getByRole('gridcell', { name: /torn.ndjson.gz/ }).first().waitFor();
  assert.match(await sheet.textContent(), /1 of 2 objects loaded/);
  writeFileSync(join(logs, 'torn.ndjson.gz'), '');
  rmSync(join(logs, 'torn.ndjson.gz'));
  writeFileSync(join(logs, 'late.ndjson'), JSON.stringify({ time: 1_772_000_100, user_id: 'late', event: 'view' }));
  await sheet.getByRole('button', { name: 'Look now' }).click();
  await page.keyboard.press('Escape');
  await row(page, 'clicks').getByRole('gridcell', { name: '51', exact: true }).waitFor();
});

scenario('a range of a source is loaded again, and nothing twice', async (page) => {
  await page.goto(url('/data/sources'));
  await row(page, 'clicks').getByRole('gridcell', { name: 'clicks', exact: true }).click();
  await page.getByRole('button', { name: 'Load a range again' }).click();
  const dialog = page.getByRole('dialog', { name: 'Load a range again' });
  await dialog.getByLabel('From (UTC)').fill('2026-01-01');
  await dialog.getByRole('button', { name: 'Load it' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.goto(url('/data/jobs'));
  await page.getByText('done', { exact: true }).first().waitFor();
  await page.goto(url('/data/sources'));
  await row(page, 'clicks').getByRole('gridcell', { name: '51', exact: true }).waitFor();
});

scenario('the alerts say what is watched, and a test goes out', async (page) => {
  await page.goto(url('/alerts'));
  await page.getByRole('button', { name: 'Send a test' }).click();
  await page.getByText('file: it arrived').waitFor();
  assert.match(readFileSync(join(folder, 'alerts.ndjson'), 'utf8'), /"test":true/);
  await page.getByText('1 rule', { exact: true }).click();
  await page.getByText('failures of the source').waitFor();
});
