import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatAs, listSetting, parseAs, settingList, tablesOf, withSettings, withTable } from './as.ts';
import { decodeFragment, encodeFragment } from './link.ts';

test('a chart and its settings are written and read again', () => {
  const cases: [string | null, Record<string, string>, string | null][] = [
    ['heat', {}, 'heat'], [null, {}, null], ['line', { log: '', mean: '7' }, 'line:log,mean=7'], [null, { log: '' }, ':log'],
    ['table', { order: 'a,b% c=d' }, 'table:order=a%2Cb%25 c=d'],
  ];
  for (const [chart, settings, text] of cases) {
    const as = { chart, settings: new Map(Object.entries(settings)) };
    assert.equal(formatAs(as), text);
    assert.deepEqual(parseAs(text), as);
  }
});

test('what people write is understood as far as it goes', () => {
  assert.deepEqual(parseAs('heat:,log,,x=1=2,%=%zz'), { chart: 'heat', settings: new Map([['log', ''], ['x', '1=2'], ['%', '%zz']]) });
  assert.deepEqual(parseAs(':'), { chart: null, settings: new Map() });
  assert.deepEqual(parseAs('a:b:c'), { chart: 'a', settings: new Map([['b:c', '']]) });
});

test('settings change one by one', () => {
  assert.equal(withSettings('line:log', { mean: '7' }), 'line:log,mean=7');
  assert.equal(withSettings('line:log,mean=7', { log: false, mean: null }), 'line');
  assert.equal(withSettings(null, { log: true }), ':log');
  assert.equal(withSettings(':log', { log: null }), null);
});

test('lists hold any texts', () => {
  for (const list of [[], ['a'], ['a b', '~1', '~', 'x,y', 'é', '']]) assert.deepEqual(settingList(listSetting(list) ?? undefined), list.length === 1 && list[0] === '' ? [] : list);
});

test('charts that are tables have an address', () => {
  for (const [text, chart, next] of [[null, '1', ':table'], ['line:log', '1', 'line:log,table'], ['line', '2', 'line:table=2'], ['line:table=2', '1', 'line:table=1 2'], ['heat:table', 'how long', 'heat:table=1 how~1long']] as const) {
    assert.equal(withTable(text, chart, true), next);
    assert.ok(tablesOf(next).includes(chart));
    assert.equal(withTable(next, chart, false), text);
  }
  assert.deepEqual(tablesOf('line:log'), []);
});

test('settings survive the fragment', async () => {
  for (const as of ['heat:colors=column,percentiles=50 95', 'table:order=a%2Cb%25 &c#=d+\u{1f600}', ':log']) {
    const fragment = await encodeFragment({ view: 'explore', document: { dataset: 'shop' }, as, open: [] });
    assert.equal((await decodeFragment(fragment))?.as, as);
  }
  assert.match(await encodeFragment({ view: 'explore', document: { dataset: 'shop' }, as: 'heat:colors=column,log', open: [] }), /&as=heat:colors=column,log$/);
});
