// A server that asks for tokens: the login page, what it sets, and what ends it.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { link, scenario, url, useServer } from '../fixture.mjs';

const file = join(mkdtempSync(join(tmpdir(), 'sluice-tokens-')), 'tokens');
const tokens = { anna: 'sluice_ANNAANNAANNAANNAANNAANNA', bert: 'sluice_BERTBERTBERTBERTBERTBERT' };
const line = (name) => `${name} ${createHash('sha256').update(tokens[name]).digest('hex')}\n`;
writeFileSync(file, line('anna') + line('bert'));

useServer({ args: ['--tokens', file] });

async function logIn(page, name) {
  await page.getByLabel('Token').fill(tokens[name]);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByRole('heading', { name: 'Log in to Sluice' }).waitFor({ state: 'detached' });
}

const asAnna = { Authorization: `Bearer ${tokens.anna}`, 'Content-Type': 'application/json' };

scenario('a link leads through the login to its board, and nothing else is shown before', async (page) => {
  const made = await fetch(url('/v1/boards/secret'), { method: 'PUT', headers: asAnna, body: JSON.stringify({ name: 'For us', content: { tiles: [] } }) });
  assert.ok(made.ok);
  assert.equal((await fetch(url('/v1/boards/secret'))).status, 401);
  const asked = [];
  page.on('request', (request) => { if (request.url().includes('/v1/')) asked.push(new URL(request.url()).pathname); });
  page.on('websocket', (socket) => asked.push(socket.url()));
  await page.goto(url('/boards/secret'));
  await page.getByRole('heading', { name: 'Log in to Sluice' }).waitFor();
  assert.deepEqual(asked, ['/v1/me']);
  assert.equal(await page.getByText('For us').count(), 0);
  assert.equal(await page.getByLabel('Token').getAttribute('type'), 'password');
  await page.getByLabel('Token').fill('sluice_wrong');
  await page.keyboard.press('Enter');
  await page.getByText("the token is not one of this server's").waitFor();
  assert.deepEqual(await page.context().cookies(), []);
  await logIn(page, 'anna');
  await page.getByRole('heading', { name: 'For us' }).waitFor();
  const [cookie, ...more] = await page.context().cookies();
  assert.deepEqual(more, []);
  assert.deepEqual({ ...cookie, value: '', expires: 0 }, { name: 'sluice_session', value: '', domain: new URL(url()).hostname, path: '/', expires: 0, httpOnly: true, secure: false, sameSite: 'Strict' });
  assert.ok(!cookie.value.includes(tokens.anna) && cookie.expires > Date.now() / 1000 + 29 * 86_400 && cookie.expires < Date.now() / 1000 + 31 * 86_400);
  // What is kept in the page has no token: only the cookie, which scripts cannot read.
  const kept = await page.evaluate(() => document.cookie + JSON.stringify({ ...localStorage, ...sessionStorage }));
  assert.ok(!kept.includes(tokens.anna) && !kept.includes(cookie.value));
});

scenario('who asked is in the history, and logging out ends the session for good', async (page) => {
  await page.goto(link('explore', { aggregate: { measures: ['count()'], by: ['platform'] } }));
  await logIn(page, 'bert');
  await page.waitForSelector('main[data-state="exact"]');
  await page.goto(url('/history'));
  await page.getByRole('listitem').filter({ hasText: 'count() by platform' }).first().getByText('bert').waitFor();
  const [cookie] = await page.context().cookies();
  await page.getByRole('button', { name: 'Logged in as bert' }).click();
  await page.getByRole('menuitem', { name: 'Log out' }).click();
  await page.getByRole('heading', { name: 'Log in to Sluice' }).waitFor();
  assert.deepEqual(await page.context().cookies(), []);
  const again = await fetch(url('/v1/datasets'), { headers: { Cookie: `sluice_session=${cookie.value}` } });
  assert.equal(again.status, 401);
});

scenario('a session ends with its token, and the page that was open asks for another', async (page) => {
  await page.goto(url('/definitions/shop'));
  await logIn(page, 'bert');
  await page.getByRole('heading', { name: 'Definitions', exact: true }).waitFor();
  writeFileSync(file, line('anna'));
  // The page may notice by itself, before the press: then that waits for the next login.
  const pressed = page.getByRole('button', { name: 'History', exact: true }).or(page.getByRole('link', { name: 'History', exact: true })).first().click();
  await page.getByRole('heading', { name: 'Log in to Sluice' }).waitFor();
  await logIn(page, 'anna');
  await pressed;
  await page.getByRole('heading', { name: 'History', exact: true }).waitFor();
});
