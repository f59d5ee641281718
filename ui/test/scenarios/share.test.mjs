// One answer in every form: another browser, files, and the commands that are copied.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { ask, cells, exact, link, saved, scenario, url, useServer } from '../fixture.mjs';

const running = useServer();
const run = promisify(execFile);
const ui = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const actor = 'u0000017';
const question = { where: `user_id != '${actor}'`, aggregate: { measures: ['count()', 'uniq(user_id)'], by: ["time('1d')"] } };

async function chosen(page, button, item) {
  await page.getByRole('button', { name: button }).first().click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

async function copied(page, item) {
  await chosen(page, 'Share', item);
  await page.getByText(/^The (command|code|link) is copied\.$/).last().waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function file(page, item) {
  const [download] = await Promise.all([page.waitForEvent('download'), chosen(page, 'Export', item)]);
  return saved(download);
}

const goProgram = (statement) => `package main

import (
	"context"
	"log"
	"os"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
)

func main() {
	ctx := context.Background()
	store, err := engine.Open(os.Args[1], engine.Options{})
	if err != nil {
		log.Fatal(err)
	}
	${statement}
	if err != nil {
		log.Fatal(err)
	}
	if err := result.WriteJSON(os.Stdout, answer); err != nil {
		log.Fatal(err)
	}
	answer.Release()
	if err := store.Close(); err != nil {
		log.Fatal(err)
	}
}
`;

scenario('an answer is the same in another browser, in files, and by curl, the command and Go', async (page) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(link('explore', question, '&as=line'));
  await exact(page);
  const { rows } = await ask(question);
  const seen = await cells(page);

  const other = await page.context().browser().newContext({ timezoneId: 'Asia/Kolkata' });
  const there = await other.newPage();
  await there.goto(await copied(page, 'Copy link'));
  await exact(there);
  assert.deepEqual(await cells(there), seen);
  await other.close();

  assert.equal((await file(page, 'Picture (PNG)')).subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
  const csv = (await file(page, 'CSV, raw from the server')).toString().trim().split(/\r?\n/);
  assert.deepEqual(csv.slice(1).map((one) => one.split(',').slice(0, 3)), rows.map((row) => row.map((value) => String(value ?? ''))));
  assert.deepEqual(JSON.parse(await file(page, 'JSON, question and answer')).answer.rows, rows);

  const curl = await copied(page, 'Copy as curl');
  const command = await copied(page, 'Copy as sluice command');
  const statement = await copied(page, 'Copy as Go');
  const byCurl = await run('sh', ['-c', curl.replace(/^curl /, 'curl -s ')]);
  assert.deepEqual(JSON.parse(byCurl.stdout).rows, rows);
  assert.deepEqual(asked.filter((address) => decodeURIComponent(address).split('#')[0].includes(actor)), []);

  // A store is open once: the command and the program get it while the server is down.
  await page.goto('about:blank');
  await running.server.pause();
  const folder = join(ui, 'out', 'copied-go');
  try {
    const env = { ...process.env, PATH: `${join(ui, 'out')}:${process.env.PATH}`, SLUICE_STORE: running.server.store };
    const byCommand = await run('sh', ['-c', `${command} --format json`], { env });
    assert.deepEqual(JSON.parse(byCommand.stdout).rows, rows);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'main.go'), goProgram(statement));
    const byGo = await run('go', ['run', './ui/out/copied-go', running.server.store], { cwd: dirname(ui) });
    assert.deepEqual(JSON.parse(byGo.stdout).rows, rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await running.server.resume();
  }
}, { most: 180_000, axe: false, foreign: true });
