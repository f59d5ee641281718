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

test('a hundred thousand cells cost little more than JSON.parse takes', (context) => {
  const rows = (id: string): string => JSON.stringify(Array.from({ length: 20_000 }, (_, i) => ['CH', i, i / 7, `user ${i}`, '@'])).replaceAll('"@"', id);
  const processor = (text: string, read: (text: string) => unknown): number => {
    const start = process.cpuUsage();
    for (let i = 0; i < 3; i++) read(text);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  // By turns, and the best round of each: what other work on the machine does to one, it does to both.
  const times = (text: string): number => {
    const rounds = Array.from({ length: 5 }, () => [processor(text, JSON.parse), processor(text, parseJSON)] as const);
    return Math.min(...rounds.map(([, ours]) => ours)) / Math.min(...rounds.map(([plain]) => plain));
  };
  const [plain, long] = [times(rows('12')), times(rows('9007199254740993'))];
  context.diagnostic(`${plain.toFixed(1)} times JSON.parse, with long numbers ${long.toFixed(1)} times`);
  assert.ok(plain < 3 && long < 8, `${plain} times JSON.parse, with long numbers ${long} times`);
});
