import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barExtents, extentsOf, noExtents, widened, type Extents } from './extents.ts';
import { fillExtents, partsOf, pixelOf, strokeExtents, type Sheet } from './raster.ts';

type Values = (number | null)[];

const seed = Number(process.env['SEED'] ?? Date.now() % 1e6);
console.log(`extents: SEED=${seed}`);
let state = seed + 1;
const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;

const [columns, height] = [60, 40];
const heightOf = (value: number): number => height - value;

/** Points at random places, some of them gaps; sometimes many in a column, sometimes few. */
function made(many: number): { xs: Float64Array; values: Values } {
  const xs = Float64Array.from({ length: many }, () => (random() < 0.2 ? Math.floor(random() * columns) : random() * columns)).sort();
  const distinct = xs.filter((x, i) => i === 0 || x > xs[i - 1]!);
  return { xs: distinct, values: Array.from(distinct, () => (random() < 0.1 ? null : random() * height)) };
}

/** The same as plainly as can be: each piece of the line is cut at the edges of each column. */
function plainly(xs: Float64Array, values: Values): Extents {
  const { top, bottom } = noExtents(columns);
  const add = (column: number, y: number): void => {
    top[column] = Math.min(top[column]!, y);
    bottom[column] = Math.max(bottom[column]!, y);
  };
  values.forEach((value, i) => {
    if (value === null) return;
    add(Math.floor(xs[i]!), heightOf(value));
    const [next, x, end] = [values[i + 1] ?? null, xs[i]!, xs[i + 1]!];
    if (next === null) return;
    const at = (place: number): number => heightOf(value) + ((heightOf(next) - heightOf(value)) * (place - x)) / (end - x);
    for (let edge = Math.floor(x) + 1; edge <= end; edge++) {
      add(edge - 1, at(edge));
      if (edge < columns) add(edge, at(edge));
    }
  });
  return { top, bottom };
}

/** M4: of each column the first, the least, the largest and the last point, and gaps as they are. */
function m4(xs: Float64Array, values: Values): { xs: Float64Array; values: Values } {
  const kept = values.map((value) => value === null);
  for (let column = 0; column < columns; column++) {
    const runs: number[][] = [[]];
    values.forEach((value, i) => {
      if (Math.floor(xs[i]!) !== column) return;
      if (value === null) runs.push([]);
      else runs.at(-1)!.push(i);
    });
    for (const run of runs.filter(({ length }) => length > 0)) {
      const sorted = run.toSorted((a, b) => values[a]! - values[b]!);
      for (const i of [run[0]!, run.at(-1)!, sorted[0]!, sorted.at(-1)!]) kept[i] = true;
    }
  }
  return { xs: xs.filter((_, i) => kept[i]), values: values.filter((_, i) => kept[i]) };
}

function painted(extents: Extents): Uint32Array {
  const sheet: Sheet = { pixels: new Uint32Array(columns * height), width: columns, height };
  strokeExtents(sheet, extents, 1, pixelOf([20, 60, 163]));
  return sheet.pixels;
}

function same(found: Extents, wanted: Extents, what: string): void {
  for (const side of ['top', 'bottom'] as const) {
    found[side].forEach((y, i) => assert.ok(y === wanted[side][i] || Math.abs(y - wanted[side][i]!) < 1e-4, `${what}, SEED=${seed}: column ${i} ${side} is ${y}, not ${wanted[side][i]}`));
  }
}

test('a line is in each column as far up and down as its points and what joins them', () => {
  for (let turn = 0; turn < 300; turn++) {
    const { xs, values } = made(1 + Math.floor(random() * 400));
    same(extentsOf(xs, values, heightOf, noExtents(columns)), plainly(xs, values), `turn ${turn}`);
  }
});

test('first, least, largest and last of each column paint the same pixels as all points', () => {
  for (let turn = 0; turn < 300; turn++) {
    const all = made(1 + Math.floor(random() * 2000));
    const few = m4(all.xs, all.values);
    assert.ok(few.values.filter((value) => value !== null).length <= all.values.length);
    const [whole, reduced] = [extentsOf(all.xs, all.values, heightOf, noExtents(columns)), extentsOf(few.xs, few.values, heightOf, noExtents(columns))];
    same(reduced, whole, `turn ${turn}`);
    assert.deepEqual(painted(reduced), painted(whole), `turn ${turn}, SEED=${seed}`);
  }
});

test('a lone point is a dot, and what has no place on the axis is a gap', () => {
  const { top, bottom } = extentsOf(Float64Array.of(1.5, 3.5, 5.5), [null, 10, null], heightOf, noExtents(8));
  assert.deepEqual([...top], [Infinity, Infinity, Infinity, 30, Infinity, Infinity, Infinity, Infinity]);
  assert.equal(bottom[3], 30);
  const log = extentsOf(Float64Array.of(0.5, 1.5, 2.5), [1, 0, 10], (value) => (value > 0 ? 20 - Math.log10(value) : NaN), noExtents(3));
  assert.deepEqual([...log.top], [20, Infinity, 19]);
});

test('bars stand from their values to the base, side by side or with a gap', () => {
  const narrow = barExtents(Float64Array.of(0, 0.5, 1, 1.5), [3, 5, null, 2], heightOf, height, noExtents(2));
  assert.deepEqual([...narrow.top], [35, 38]);
  const wide = barExtents(Float64Array.of(0, 5), [3, 5], heightOf, height, noExtents(10));
  assert.deepEqual([...wide.top], [37, 37, 37, 37, Infinity, 35, 35, 35, 35, Infinity]);
  assert.deepEqual([...barExtents(Float64Array.of(0, 2), [-3, 5], heightOf, height, noExtents(4)).bottom], [43, 43, 40, 40]);
});

test('a wide pen covers the columns beside', () => {
  const { top } = widened(extentsOf(Float64Array.of(3.5), [10], heightOf, noExtents(8)), 3);
  assert.deepEqual([...top].map((y) => y === 30), [false, false, true, true, true, false, false, false]);
});

test('pixels at the ends of a run are covered in part, and lie over what was there', () => {
  const sheet: Sheet = { pixels: new Uint32Array(4), width: 1, height: 4 };
  const one = { top: Float32Array.of(0.75), bottom: Float32Array.of(2.25) };
  strokeExtents(sheet, one, 1, pixelOf([255, 0, 0]));
  assert.deepEqual([...sheet.pixels].map((pixel) => pixel >>> 24), [191, 255, 191, 0]);
  fillExtents(sheet, { top: Float32Array.of(2), bottom: Float32Array.of(4) }, null, null, pixelOf([0, 0, 255]));
  assert.deepEqual([...sheet.pixels].slice(2), [0xffff0000, 0xffff0000]);
  fillExtents(sheet, { top: Float32Array.of(3), bottom: Float32Array.of(3) }, null, 4, pixelOf([255, 255, 255], 128));
  assert.equal(sheet.pixels[3], 0xffff8080);
  const above = { top: Float32Array.of(0), bottom: Float32Array.of(1) };
  fillExtents(sheet, above, { top: Float32Array.of(2), bottom: Float32Array.of(4) }, 4, pixelOf([1, 1, 1]));
  assert.deepEqual([...sheet.pixels].map((pixel) => pixel & 255), [1, 1, 0, 128]);
});

test('dashes are on and off by columns', () => {
  const sheet: Sheet = { pixels: new Uint32Array(10), width: 10, height: 1 };
  strokeExtents(sheet, { top: new Float32Array(10).fill(0.5), bottom: new Float32Array(10).fill(0.5) }, 1, pixelOf([1, 2, 3]), [2, 3]);
  assert.deepEqual([...sheet.pixels].map((pixel) => (pixel === 0 ? 0 : 1)), [1, 1, 0, 0, 0, 1, 1, 0, 0, 0]);
  assert.deepEqual(partsOf('#143ca3'), [20, 60, 163]);
});
