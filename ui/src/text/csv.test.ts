import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv, csvCell } from './csv.ts';

test('texts that a spreadsheet would take for formulas are none', () => {
  for (const text of ['=1+1', '+1', '-1', '@sum(a)', '\t=1', '\r=1']) assert.ok(/^"?'/.test(csvCell(text)), text);
  assert.equal(csvCell('a=b'), 'a=b');
});

test('numbers stay numbers, null is nothing, the empty text is not', () => {
  assert.deepEqual([-5, 1.5, true, null, undefined, ''].map(csvCell), ['-5', '1.5', 'true', '', '', '""']);
});

test('quotes, commas and line breaks are kept', () => {
  assert.equal(csv(['a', 'b,c'], [['x"y', 'l\nm'], ['=HYPERLINK("x")', 1]]), 'a,"b,c"\r\n"x""y","l\nm"\r\n"\'=HYPERLINK(""x"")",1\r\n');
});

test('whole numbers with all digits stay numbers', () => {
  assert.deepEqual(['-9223372036854775808', '9007199254740993'].map(csvCell), ['-9223372036854775808', '9007199254740993']);
});
