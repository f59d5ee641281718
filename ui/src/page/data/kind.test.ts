import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Preview } from '../../api/upload.ts';
import { alike } from './kind.ts';

const preview = (format: string, time: string, ...columns: string[]): Preview => ({
  format, names: { time, actors: [], event: '' }, columns: columns.map((name) => ({ name })),
} as unknown as Preview);

const files = (...names: string[]) => names.map((name) => new File(['x'], name));

test('files with another head, time or format are of another kind', async () => {
  const all = new Map([
    ['a.csv', preview('csv', 'at', 'at', 'price')],
    ['b.csv', preview('csv', 'at', 'price', 'at')],
    ['c.csv', preview('csv', 'at', 'at', 'color')],
    ['d.json', preview('ndjson', 'at', 'at', 'price')],
  ]);
  const same = await alike(files(...all.keys()), all.get('a.csv')!, async ({ name }) => all.get(name)!);
  assert.deepEqual(same.map(({ name }) => name), ['a.csv', 'b.csv']);
});

test('records of JSON may have more or fewer members, but not another time', async () => {
  const all = new Map([['a', preview('ndjson', 'at', 'at')], ['b', preview('ndjson', 'at', 'at', 'more')], ['c', preview('ndjson', 'ts', 'ts')]]);
  const same = await alike(files(...all.keys()), all.get('a')!, async ({ name }) => all.get(name)!);
  assert.deepEqual(same.map(({ name }) => name), ['a', 'b']);
});

test('a file that cannot be looked at waits for its turn, and of very many not all are looked at', async () => {
  let looks = 0;
  const many = files(...Array.from({ length: 1000 }, (_, i) => `${i}`));
  const same = await alike(many, preview('csv', 'at', 'at'), async ({ name }) => {
    looks++;
    if (name === '7') throw new Error('broken');
    return preview('csv', 'at', 'at');
  });
  assert.equal(same.length, 999);
  assert.equal(looks, 199);
});
