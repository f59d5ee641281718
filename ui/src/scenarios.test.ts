// Holds the table of docs/ui.md, "What the scenarios show", and the folder of the scenarios to each other.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const folder = join(process.cwd(), 'test', 'scenarios');

/** The names of the scenarios of each file. */
function scenarios(): Map<string, string[]> {
  return new Map(readdirSync(folder).filter((name) => name.endsWith('.test.mjs')).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return [name.replace('.test.mjs', ''), [...text.matchAll(/\bscenario\(\s*(['`])(.*?)\1,/gs)].map(([, , title]) => title!)];
  }));
}

/** The beginnings of names that the table has for each file. */
function told(): Map<string, string[]> {
  const page = readFileSync(join(process.cwd(), '..', 'docs', 'ui.md'), 'utf8');
  const [, section = ''] = page.split('## What the scenarios show');
  const files = new Map<string, string[]>();
  for (const [, cells = ''] of section.split('\n### ')[0]!.matchAll(/^\| [^|]* \| (`[^|]*) \|$/gm)) {
    for (const [, file = '', names = ''] of cells.matchAll(/`([a-z_]+)` ([^;]+)/g)) files.set(file, [...files.get(file) ?? [], ...names.split(' / ')]);
  }
  return files;
}

test('the table of scenarios names every file, and nothing that is not there', () => {
  const there = scenarios();
  const named = told();
  assert.deepEqual([...there.keys()].filter((file) => !named.has(file)), [], 'files that docs/ui.md does not name');
  for (const [file, names] of named) {
    const titles = there.get(file) ?? [];
    for (const name of names) assert.ok(titles.some((title) => title.startsWith(name)), `docs/ui.md names "${name}" of ${file}, which has: ${titles.join('; ')}`);
  }
  assert.ok(named.size > 30, `only ${named.size} files are named`);
});
