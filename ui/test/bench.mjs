// The bench of the charts at /dev/bench: built into out, and served with the policy that pages have.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ui = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(ui, 'out', 'bench');
const page = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>'
  + '<link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/bench.css"><script type="module" src="/assets/bench.js"></script></head><body></body></html>';
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'";

/** Builds the bench and serves it; `url` is its address. */
export async function startBench() {
  execFileSync('go', ['run', '-C', 'build', '.', '-bench', folder], { cwd: ui, stdio: 'inherit' });
  const files = new Map([
    ['/dev/bench', ['text/html', page]],
    ['/assets/bench.js', ['text/javascript', readFileSync(join(folder, 'bench.js'))]],
    ['/assets/bench.css', ['text/css', readFileSync(join(folder, 'bench.css'))]],
  ]);
  const server = createServer((request, answer) => {
    const [kind, text] = files.get(request.url) ?? [];
    if (kind === undefined) answer.writeHead(404).end();
    else answer.writeHead(200, { 'Content-Type': `${kind}; charset=utf-8`, 'Content-Security-Policy': policy }).end(text);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${server.address().port}/dev/bench`, stop: () => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); }) };
}
