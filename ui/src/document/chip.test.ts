import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { chipText, fitted, negated, operatorsOf, valuesOf, type Chip, type Type } from './chip.ts';

interface Vector { readonly chip: Chip; readonly text: string }
const vectors = JSON.parse(readFileSync(join(process.cwd(), '../query/expression/testdata/chips.json'), 'utf8')) as Vector[];

test('chips are written as the server reads them', () => {
  assert.ok(vectors.length > 50);
  for (const { chip, text } of vectors) assert.equal(chipText(chip), text);
});

test('the opposite of the opposite is the operator itself', () => {
  for (const { chip: { operator } } of vectors) {
    assert.notEqual(negated(operator), operator, operator);
    assert.equal(negated(negated(operator)), operator);
  }
});

test('operators fit types and numbers of constants', () => {
  const types: Type[] = ['unknown', 'string', 'int64', 'float64', 'bool', 'timestamp', 'list of strings'];
  for (const type of types) for (const operator of operatorsOf(type)) assert.equal(negated(negated(operator)), operator);
  for (const { chip: { operator, values } } of vectors) {
    const takes = valuesOf(operator);
    assert.ok(takes === 'many' || takes === values.length, `${operator} takes ${takes}`);
  }
  assert.equal(fitted('=', 2), 'in');
  assert.equal(fitted('not in', 1), '!=');
  assert.equal(fitted('contains', 1), 'contains');
});
