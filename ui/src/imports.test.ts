// Holds the folders to the direction of imports of docs/ui.md, and the code to the ways that are not
// taken: markup from text, and names of data as keys of the page.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { test } from 'node:test';

const source = join(process.cwd(), 'src');
const order = ['text', 'document', 'api', 'widget', 'chart', 'sentence', 'page'];
const filesMost = 800;

function files(): { name: string; text: string }[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(source, name), 'utf8') }));
}

test('imports point one way', () => {
  for (const { name, text } of files()) {
    const folder = name.split('/')[0]!;
    const rank = order.indexOf(folder);
    if (!name.includes('/')) continue; // the entries of the bundles
    assert.ok(rank >= 0, `${name}: a folder that docs/ui.md does not know`);
    for (const [, types, path] of text.matchAll(/^(?:import|export)( type)?[^;']*?from '(\.[^']+)';/gms)) {
      const target = relative(source, normalize(join(source, dirname(name), path!))).replaceAll('\\', '/').split('/')[0]!;
      const onlyTypes = types !== undefined && folder === 'document' && target === 'api';
      assert.ok(order.indexOf(target) <= rank || onlyTypes, `${name}: ${folder} must not import ${path}`);
    }
  }
});

test('text and document touch no page', () => {
  for (const { name, text } of files()) {
    if (!/^(text|document)\//.test(name) || name.endsWith('.test.ts')) continue;
    const found = /\b(window\.|navigator|localStorage|sessionStorage|HTMLElement|globalThis\.document|addEventListener\()/.exec(text.replace(/\/\/.*$/gm, '').replace(/\/\*[^]*?\*\//g, ''));
    assert.equal(found?.[0], undefined, `${name} uses ${found?.[0]}`);
  }
});

test('no text becomes markup or program', () => {
  for (const { name, text } of files()) {
    if (name.endsWith('.test.ts')) continue;
    const code = text.replace(/\/\/.*$/gm, '');
    const found = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|new Worker|style="/i.exec(code);
    assert.equal(found?.[0], undefined, `${name} uses ${found?.[0]}`);
  }
});

test('files stay small', () => {
  for (const { name, text } of files()) {
    if (name === 'api/schema.ts') continue;
    assert.ok(text.split('\n').length <= filesMost, `${name} is too long`);
  }
});
