import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseJSON } from './json.ts';

test('whole numbers keep their digits', () => {
  const cases: [string, unknown][] = [
    ['9007199254740993', '9007199254740993'], ['-9223372036854775808', '-9223372036854775808'], ['[1,9007199254740993,2]', [1, '9007199254740993', 2]],
    ['9007199254740992', 9007199254740992], ['9007199254740991', 9007199254740991], ['12345678901234567000', 12345678901234567000], ['0.12345678901234568', 0.12345678901234568],
    ['1.2345678901234567e+30', 1.2345678901234567e30], ['{"a":"9007199254740993"}', { a: '9007199254740993' }], ['{"9007199254740993":1}', { '9007199254740993': 1 }],
    ['["\\"9007199254740993,",9007199254740993]', ['"9007199254740993,', '9007199254740993']], ['["a\\\\",9007199254740995]', ['a\\', '9007199254740995']],
  ];
  for (const [text, want] of cases) assert.deepEqual(parseJSON(text), want, text);
  assert.throws(() => parseJSON('{9007199254740993'), SyntaxError);
});

test('a hundred thousand cells are read in a few milliseconds', (context) => {
  const rows = (id: string): string => JSON.stringify(Array.from({ length: 20_000 }, (_, i) => ['CH', i, i / 7, `user ${i}`, '@'])).replaceAll('"@"', id);
  const median = (text: string): number => {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      parseJSON(text);
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[4]!;
  };
  const [plain, long] = [median(rows('12')), median(rows('9007199254740993'))];
  context.diagnostic(`${plain.toFixed(1)} ms, with long numbers ${long.toFixed(1)} ms`);
  assert.ok(plain < 100 && long < 200, `${plain} ms, with long numbers ${long} ms`);
});
