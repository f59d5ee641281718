import assert from 'node:assert/strict';
import { test } from 'node:test';
import { argumentOf, formatBins, parseBins, splitArguments } from './bins.ts';

test('keys of bins are read and written again', () => {
  for (const key of ['bins(latency_ms, 40, \'log\')', 'bins(amount, 20)', 'bins(coalesce(a, b), 10)', 'bins("a, ""b""", 10, \'log\')']) assert.equal(formatBins(parseBins(key)!), key);
  assert.deepEqual(parseBins(' BINS( x ,7, \'linear\') as b'), { value: 'x', count: 7, scale: 'linear' });
});

test('what is no key of so many bins is none', () => {
  for (const key of ['country', 'bins(x)', 'bins(x, n)', 'bins(x, 4, \'quantile\')', 'bins(, 4)', 'bins(x, 0)', 'time(\'1d\')', 'f(bins(x, 4))']) assert.equal(parseBins(key), null, key);
});

test('arguments are split outside quotes and parentheses', () => {
  assert.deepEqual(splitArguments('f(a, b), \'x, y\', "p, q"').map((part) => part.trim()), ['f(a, b)', '\'x, y\'', '"p, q"']);
});

test('the number of a measure', () => {
  assert.equal(argumentOf('p95(latency_ms) as slow'), 'latency_ms');
  assert.equal(argumentOf('quantile(amount * 2, 0.4)'), 'amount * 2');
  assert.equal(argumentOf('count()'), null);
  assert.equal(argumentOf('sum(a) / sum(b)'), null);
});
