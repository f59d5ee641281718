import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutEnd, cutMiddle, shown, visible } from './name.ts';

test('hostile characters are to be seen', () => {
  const cases: [string, string][] = [
    ['plain', 'plain'], ['a\u202eb', 'a\u27e8202E\u27e9b'], ['a\u200bb', 'a\u27e8200B\u27e9b'], ['a\0b', 'a\u2400b'], ['a\nb', 'a\u240ab'], ['\u007f', '\u2421'],
    ['\u2066x\u2069', '\u27e82066\u27e9x\u27e82069\u27e9'], ['\ufeffx', '\u27e8FEFF\u27e9x'], ['\ud800', '\ufffd'], [' a b ', '\u2423a b\u2423'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'], ['\u{e0041}', '\u27e8E0041\u27e9'], ['\u3164', '\u27e83164\u27e9'],
    ['👩\u200d👧', '👩\u200d👧'], ['مرحبا', 'مرحبا'],
  ];
  for (const [text, want] of cases) assert.equal(visible(text), want);
});

test('what is no text has words, and its imitations are quoted', () => {
  assert.deepEqual(shown(null), { text: '(null)', kind: 'null' });
  assert.deepEqual(shown(undefined), { text: '(null)', kind: 'null' });
  assert.deepEqual(shown(''), { text: '(empty)', kind: 'empty' });
  for (const word of ['(null)', '(empty)', '(other)', '(total)']) assert.deepEqual(shown(word), { text: `"${word}"`, kind: 'value' });
  assert.deepEqual(shown(['a', null]), { text: 'a, (null)', kind: 'value' });
  assert.deepEqual(shown(false), { text: 'false', kind: 'value' });
  assert.deepEqual(shown('__proto__'), { text: '__proto__', kind: 'value' });
});

test('cuts fall between graphemes', () => {
  assert.equal(cutEnd('abcdef', 4), 'abc\u2026');
  assert.equal(cutEnd('abcd', 4), 'abcd');
  assert.equal(cutEnd('👩\u200d👧👩\u200d👧👩\u200d👧', 2), '👩\u200d👧\u2026');
  assert.equal(cutMiddle('/shop/checkout/step?id=7', 11), '/shop\u2026?id=7');
  assert.equal([...new Intl.Segmenter().segment(cutMiddle('x'.repeat(100), 11))].length, 11);
});
