// Holds the colours of series to their contrast and their distance, also as those see them who lack
// a kind of cone. Distances are in OKLab, times 100; the simulation is that of Machado, Oliveira and
// Fernandes (2009) at full severity, in linear sRGB.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const sights: Readonly<Record<string, Matrix>> = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};
const css = readFileSync(join(process.cwd(), 'src/widget/tokens.css'), 'utf8');
const [light, dark] = [css.slice(0, css.indexOf('[data-theme="dark"]')), css.slice(css.indexOf('[data-theme="dark"]'))];

function token(sheet: string, name: string): Triple {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6})`).exec(sheet)![1]!;
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
}

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple): number => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function oklab(color: Triple): Triple {
  const cone = times([[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]],
    color.map((value) => Math.max(0, Math.min(1, value))) as unknown as Triple).map(Math.cbrt) as unknown as Triple;
  return times([[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]], cone);
}

function distance(a: Triple, b: Triple): number {
  const [x, y] = [oklab(a), oklab(b)];
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function contrast(a: Triple, b: Triple): number {
  const bright = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  return Math.max(bright(a) / bright(b), bright(b) / bright(a));
}

for (const [theme, sheet, least] of [['light', light, 3], ['dark', dark, 4]] as const) {
  const series = [1, 2, 3, 4, 5, 6, 7].map((i) => token(sheet, `series-${i}`));

  test(`series stand out on ${theme}`, () => {
    series.forEach((color, i) => assert.ok(contrast(color, token(sheet, 'surface')) >= least, `series ${i + 1}: ${contrast(color, token(sheet, 'surface'))}`));
  });

  test(`series differ on ${theme} for every sight`, () => {
    for (const [sight, matrix] of Object.entries(sights)) {
      for (const [i, a] of series.entries()) {
        for (const [j, b] of series.slice(0, i).entries()) {
          const far = distance(times(matrix, a), times(matrix, b));
          assert.ok(far >= 10, `${sight}: series ${j + 1} and ${i + 1} are ${far.toFixed(1)} apart`);
        }
      }
    }
  });

  test(`text can be read on ${theme}`, () => {
    for (const ground of ['page', 'surface']) {
      assert.ok(contrast(token(sheet, 'text'), token(sheet, ground)) >= 7);
      for (const name of ['muted', 'accent', 'danger', 'warning']) assert.ok(contrast(token(sheet, name), token(sheet, ground)) >= 4.5, `${name} on ${ground}`);
    }
    for (const name of ['danger', 'warning', 'accent']) assert.ok(contrast(token(sheet, name), token(sheet, `${name}-soft`)) >= 4.5, `${name} on its soft ground`);
    assert.ok(contrast(token(sheet, 'on-accent'), token(sheet, 'accent')) >= 4.5);
  });
}
