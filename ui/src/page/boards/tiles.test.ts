import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyContent, type Tile } from '../../api/boards.ts';
import { overlap } from './grid.ts';
import { datasetsOf, documentOf, stateOf, withTile } from './tiles.ts';

const tile: Tile = {
  id: 'a', x: 0, y: 0, w: 6, h: 7, kind: 'query', title: 'Views', as: 'line',
  document: { dataset: 'shop', from: 'now-7d', to: 'now', where: "a = 1 or b = 2", timezone: 'UTC', aggregate: { measures: ['count()'], by: ["time('1d')"] } },
};
const open = { from: '', to: '', timezone: '', where: {} };

test('a tile asks its own question unless the board says otherwise', () => {
  assert.deepEqual(documentOf(tile, open), tile.document);
  const document = documentOf(tile, { from: 'now-30d', to: '', timezone: 'Asia/Kolkata', where: { shop: "c = 'x'", other: 'false' } });
  assert.equal(document?.from, 'now-30d');
  assert.equal(document?.to, undefined);
  assert.equal(document?.timezone, 'Asia/Kolkata');
  assert.equal(document?.where, "(a = 1 or b = 2) and c = 'x'");
  assert.equal(tile.document!.from, 'now-7d');
});

test('a dataset may be called like a member of every object', () => {
  const odd: Tile = { ...tile, document: { ...tile.document!, dataset: 'constructor' } };
  assert.equal(documentOf(odd, open)?.where, tile.document!.where);
  assert.deepEqual(datasetsOf({ ...emptyContent, tiles: [odd, tile] }), ['constructor', 'shop']);
});

test('a tile leads to its view with its chart', () => {
  assert.equal(stateOf(tile, open)?.view, 'explore');
  assert.equal(stateOf(tile, open)?.as, 'line');
  assert.equal(stateOf({ ...tile, kind: 'text', document: undefined } as unknown as Tile, open), null);
});

test('tiles that are added never overlap', () => {
  let content = emptyContent;
  for (let i = 0; i < 12; i++) content = withTile(content, i % 3 === 0 ? { kind: 'text', title: '', text: 'x' } : { kind: 'query', title: '', document: tile.document! });
  for (const [i, a] of content.tiles.entries()) for (const b of content.tiles.slice(i + 1)) assert.ok(!overlap(a, b));
});
