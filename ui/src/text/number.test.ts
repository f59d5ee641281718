import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytes, change, estimate, estimatedShare, exact, numberOf, percent, short } from './number.ts';

const plain = (text: string): string => text.replaceAll('\u202f', ' ').replaceAll('\u2212', '-');

test('short numbers have three digits from 10 000 on', () => {
  const cases: [number, string][] = [
    [0, '0'], [7, '7'], [999, '999'], [9999, '9999'], [10000, '10.0 k'], [12449, '12.4 k'], [99999, '100 k'], [999499, '999 k'], [999500, '1.00 M'],
    [1240113, '1.24 M'], [1.2e9, '1.20 G'], [4.56e12, '4.56 T'], [-12449, '-12.4 k'], [0.1234, '0.123'], [12.345, '12.3'], [1234.5, '1235'],
    [0.00012, '1.2e-4'], [9999.4, '9999'], [9999.6, '10.0 k'], [NaN, '\u2013'], [Infinity, '\u2013'],
  ];
  for (const [value, want] of cases) assert.equal(plain(short(value)), want, String(value));
});

test('exact numbers have all digits', () => {
  const cases: [number, string][] = [[0, '0'], [1234, '1234'], [12345, '12 345'], [1240113, '1 240 113'], [-1234567.125, '-1 234 567.125'], [0.1, '0.1'], [1e21, '1e+21'], [1e-7, '1e-7']];
  for (const [value, want] of cases) assert.equal(plain(exact(value)), want);
});

test('shares', () => {
  const cases: [number, string][] = [
    [0, '0 %'], [0.081, '8.1 %'], [0.0004, '< 0.1 %'], [-0.0004, '> -0.1 %'], [1, '100 %'], [0.9999, '> 99.9 %'], [0.5, '50.0 %'], [12.5, '1250 %'], [-0.02, '-2.0 %'],
  ];
  for (const [value, want] of cases) assert.equal(plain(percent(value)), want, String(value));
  assert.equal(plain(change(0.041)), '+4.1 %');
  assert.equal(plain(change(-0.041)), '-4.1 %');
});

test('estimates say how far off they may be', () => {
  assert.equal(plain(estimate(1240000, 1230080, 1249920)), '~ 1.24 M ±0.8 %');
  assert.equal(plain(estimate(5, NaN, NaN)), '~ 5');
  assert.equal(plain(estimate(0, 0, 12)), '~ 0');
  const digits: [number, number, number, string][] = [
    [14_212_345, 13_500_000, 14_900_000, '~ 14 M \u00b14.9 %'], [2_012_345, 1_509_259, 2_515_431, '~ 2.0 M \u00b125 %'], [8784, 8500, 9070, '~ 8800 \u00b13.2 %'],
    [1472, 1471.5, 1472.5, '~ 1472 \u00b10.1 %'], [142_345, 120_000, 160_000, '~ 140 k \u00b114 %'],
  ];
  for (const [value, low, high, want] of digits) assert.equal(plain(estimate(value, low, high)), want);
  assert.equal(plain(estimatedShare(0.0812, 0.077, 0.085)), '~ 8.1 % \u00b10.4');
  assert.equal(plain(estimatedShare(0.0812, 0.05, 0.11)), '~ 8 % \u00b13');
  assert.equal(plain(estimatedShare(0.5, NaN, NaN)), '~ 50.0 %');
});

test('bytes', () => {
  assert.equal(plain(bytes(0)), '0 B');
  assert.equal(plain(bytes(12288)), '12 KiB');
  assert.equal(plain(bytes(1686048)), '1.61 MiB');
});

test('whole numbers that are kept as texts are numbers, with all digits where these are asked for', () => {
  assert.deepEqual(['9007199254740993', '-9223372036854775808', 7, '7', '123456789012345', null, 'x9007199254740993', true].map(numberOf),
    [9007199254740992, -9223372036854775808, 7, null, null, null, null, null]);
  assert.equal(plain(exact('9007199254740993')), '9 007 199 254 740 993');
  assert.equal(plain(exact('-9223372036854775807')), '-9 223 372 036 854 775 807');
});
