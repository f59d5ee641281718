// The real server with the demo's data, on a free port. The store is made once and kept for the next
// run; each server gets a copy of its own, so that tests may write.

import { execFile, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ui = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(ui, 'out');
const binary = join(out, process.platform === 'win32' ? 'sluice.exe' : 'sluice');
const events = '100000';

/** Where scenarios note how long they took: file, seconds and name, by tabs. */
export const seconds = join(out, 'seconds.txt');

/** Builds the server; the go command knows whether there is something to do. */
export function build() {
  mkdirSync(out, { recursive: true });
  execFileSync('go', ['build', '-o', binary, './cmd/sluice'], { cwd: dirname(ui), stdio: 'inherit' });
}

/** Builds the server and the store of the demo, unless whoever started this process did. */
export function prepare() {
  if (process.env.SLUICE_UI_PREPARED) return;
  build();
  demoStore();
}

function demoStore() {
  const store = join(out, `demo-${events}`);
  if (existsSync(store)) return join(store, 'store');
  const making = mkdtempSync(join(out, 'making-'));
  execFileSync(binary, ['demo', '--no-serve', '--events', events, '--store', making], { stdio: 'ignore' });
  renameSync(making, store);
  return join(store, 'store');
}

/** What `sluice` prints for some arguments each, on a copy of a store as it is now: its server may go on. */
export async function command(store, ...all) {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-copy-'));
  try {
    cpSync(store, join(folder, 'store'), { recursive: true });
    const said = [];
    for (const args of all) said.push((await promisify(execFile)(binary, [...args, '--store', join(folder, 'store')], { maxBuffer: 1 << 26 })).stdout);
    return said;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Starts a server: with the demo's data, or with an empty store. `pause` kills it, `resume` starts it
 * again at the same address; `pid` gives its process.
 */
export async function startServer({ empty = false, args = [] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-ui-'));
  const store = join(folder, 'store');
  if (!empty) cpSync(demoStore(), store, { recursive: true });
  let running = await start(store, '127.0.0.1:0', args);
  const { url } = running;
  const pause = async () => {
    running.server.kill('SIGKILL');
    await running.ended;
  };
  const resume = async () => { running = await start(store, new URL(url).host, args); };
  const stop = async () => {
    running.server.kill('SIGTERM');
    await running.ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, store, pid: () => running.server.pid, pause, resume, stop };
}

async function start(store, listen, args) {
  const server = spawn(binary, ['serve', '--store', store, '--listen', listen, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => { server.once('exit', resolve); });
  return { server, ended, url: await addressOf(server, ended) };
}

function addressOf(server, ended) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (piece) => {
      said += piece;
      const found = /http:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    ended.then(() => reject(new Error(`the server ended: ${said}`)));
  });
}
