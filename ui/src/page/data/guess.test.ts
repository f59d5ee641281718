import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datasetNameOf, fittingName, misfit, nameProblem } from './guess.ts';
import { looksLikeEvents } from './events_text.ts';

test('a file gives its dataset a name', () => {
  const cases: [string, string][] = [
    ['events.csv.gz', 'events'], ['2018-11-02-events.json.gz', 'events'], ['/a/b/Access Log.log', 'access-log'], ['shop_20240102.ndjson', 'shop'],
    ['C:\\data\\x.tsv', 'x'], ['.hidden', 'hidden'], ['', 'events'], ['2024-01-01.json', 'events'], ['<img src=x>.csv', 'img-src-x'],
    ['wikiticker-2015-09-12-sampled.json.gz', 'wikiticker-sampled'], ['données.csv', 'donne-es'], ['a..b.csv', 'a.b'], ['access3.log.gz', 'access3'],
    [`${'x'.repeat(200)}.csv`, 'x'.repeat(64)],
  ];
  for (const [file, want] of cases) {
    assert.equal(datasetNameOf(file), want, file);
    assert.equal(nameProblem(datasetNameOf(file)), null, file);
  }
});

test('names that the server refuses are said at the field', () => {
  for (const name of ['', '.x', 'a b', 'a/b', 'é', 'x'.repeat(65)]) assert.notEqual(nameProblem(name), null, name);
});

test('a pasted text is taken for events only if it looks like some', () => {
  for (const text of [
    '{"time": 1, "user": "a"}', '{"a":1}\n{"a":2}\n{"a":3}', '[{"a":1},\n{"a":2}]', '[\n{"a":1}]', 'time,user\n2024-01-01,a', 'time\tuser\n1\t2',
    '1.2.3.4 - - [20/Feb/2016:00:00:45 -0500] "GET / HTTP/1.1" 200 1', 'ts,name\n1,"a, b"',
  ]) assert.equal(looksLikeEvents(text), true, text);
  for (const text of ['', 'hello', 'hello, world', 'two\nlines', '[1,2]', '{"a":', '{"a":1}\nno', 'https://example.com/a,b', '[', 'a,b\nc']) {
    assert.equal(looksLikeEvents(text), false, text);
  }
});

test('a file is added to a dataset of its name only where the actor is the same', () => {
  const all = [{ name: 'events', actors: ['user_id'] }, { name: 'Events-2', actors: ['who'] }, { name: 'plain', actors: null }];
  assert.equal(fittingName('events', ['user_id'], all), 'events');
  assert.equal(fittingName('events', [], all), 'events');
  assert.equal(fittingName('events', ['userId'], all), 'events-3');
  assert.equal(fittingName('other', ['userId'], all), 'other');
  assert.equal(fittingName('plain', ['userId'], all), 'plain-2');
  assert.notEqual(misfit(all[0], ['userId']), null);
  assert.equal(misfit(undefined, ['userId']), null);
  assert.equal(nameProblem(fittingName('x'.repeat(64), ['a'], [{ name: 'x'.repeat(64), actors: ['b'] }])), null);
});
