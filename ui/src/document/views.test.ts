// The questions that views make out of the one they show.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { againstPrevious, withoutProperty } from './difference.ts';
import { bareFunnel, timesBetween } from './flow_times.ts';
import { atNode, endAt, expandNode, hideNode, longer, mergeNode, startAt } from './paths.ts';
import { funnelOfPath } from './path_funnel.ts';
import { eventsOf, headlineOf, latestOf, propertiesOf, sessionsOf } from './sessions.ts';
import type { Document } from './type.ts';

const paths: Document = { dataset: 'shop', where: 'x = 1', paths: { start: "event = 'search'", after: 5, limit: 12 } };

test('a node becomes start, end or nothing, with its quotes', () => {
  assert.equal(atNode(paths, "it's"), "event = 'it''s'");
  assert.equal(atNode(paths, null), 'event is null');
  assert.equal(atNode({ ...paths, paths: { node: "concat(a, b)" } }, 'x'), "(concat(a, b)) = 'x'");
  assert.deepEqual(startAt(paths, 'cart').paths, { limit: 12, start: "event = 'cart'", after: 5 });
  assert.deepEqual(endAt(paths, 'cart').paths, { limit: 12, end: "event = 'cart'", before: 5 });
  const hidden = hideNode(hideNode(paths, 'a'), 'b');
  assert.equal(hidden.paths?.exclude, "event = 'a' or event = 'b'");
  assert.equal(mergeNode(paths, 'a', 'b').paths?.node, "if(event = 'a', 'b', string(event))");
  assert.match(expandNode(paths, 'a', 'platform').paths?.node ?? '', /platform/);
});

test('steps grow on the open side, within bounds', () => {
  assert.equal(longer(paths, 1).paths?.after, 6);
  assert.equal(longer({ ...paths, paths: { after: 20 } }, 1).paths?.after, 20);
  assert.equal(longer({ ...paths, paths: { end: 'x', before: 1 } }, -1).paths?.before, 1);
});

test('a path becomes a funnel whose steps are its stops, by their times in the session', () => {
  const echo: Document = { dataset: 'shop', from: '2026-01-03T00:00:00Z', to: '2026-01-04T00:00:00Z' };
  const whole = funnelOfPath(paths, echo, { depth: 0, nodes: ['search', "it's"] });
  assert.deepEqual(whole.funnel?.steps.map(({ where }) => where), ["event = 'search' and stop_1", "event = 'it''s' and stop_2"]);
  assert.equal(whole.define?.stop_2, 'time = path_time_1 and path_time = path_first and path_time_2 is null');
  assert.match(JSON.stringify(whole.define?.path_time_1), /time > path_time and event <> 'search'/);
  assert.equal(whole.define?.path_session, undefined, 'a range without ends asks nothing of sessions');
  const ranged = funnelOfPath({ ...paths, from: '2026-01-03', to: '2026-01-04', paths: { ...paths.paths, count: 'transitions' } }, echo, { depth: 0, nodes: ['search', 'b', 'c', 'd', 'e', 'f'] });
  assert.equal(ranged.to, undefined, 'a session may go on behind the range');
  assert.equal(ranged.define?.stop_6, "time = path_time_5 and path_time is not null and path_session >= '2026-01-03T00:00:00Z' and path_session < '2026-01-04T00:00:00Z'");
  const leading = funnelOfPath({ ...paths, paths: { end: 'x' } }, echo, { depth: -1, nodes: ['a', 'b'] });
  assert.match(String(leading.define?.stop_2), /path_time_before_2 is null$/);
});

test('the period before has the same length and the same selection', () => {
  const document: Document = { dataset: 'shop', from: 'now-1d', difference: { selection: 'a = 1 or b = 2' } };
  const echo: Document = { dataset: 'shop', from: '2026-01-03T00:00:00Z', to: '2026-01-04T00:00:00Z' };
  const before = againstPrevious(document, echo)!;
  assert.equal(before.from, '2026-01-02T00:00:00.000Z');
  assert.match(before.difference!.selection, /^\(a = 1 or b = 2\) and time >= '2026-01-03/);
  assert.match(before.difference!.baseline!, /time < '2026-01-03/);
  assert.equal(againstPrevious({ ...document, difference: { selection: 'x', over: { sessions: {} } } }, echo), null);
  assert.deepEqual(withoutProperty(withoutProperty(document, 'a'), 'b').difference?.exclude, ['a', 'b']);
  assert.equal(withoutProperty(withoutProperty(document, 'a'), null).difference?.exclude, undefined);
});

test('a funnel within another question has no groups', () => {
  const funnel = { steps: [{ where: 'a' }, { where: 'b' }], by: 'x', trend: '1d', window: '7d', compare_groups: { control: 'c' } };
  assert.deepEqual(Object.keys(bareFunnel(funnel)).sort(), ['steps', 'window']);
  assert.match(String(timesBetween({ dataset: 'shop', funnel }, 1, 2)?.aggregate?.by), /step_time_2 - step_time_1/);
  assert.equal(timesBetween({ dataset: 'shop' }, 1, 2), null);
});

test('sessions keep what they are in all questions beside the one', () => {
  const document: Document = { dataset: 'shop', aggregate: { over: { sessions: { gap: '29m', properties: { landing: 'first(page)' } } }, measures: 'count()' } };
  assert.equal(sessionsOf(headlineOf(document)).gap, '29m');
  assert.deepEqual(propertiesOf(document), { landing: 'first(page)' });
  const echo: Document = { dataset: 'shop', from: '2026-01-01T00:00:00Z', to: '2026-01-31T00:00:00Z' };
  const latest = latestOf(document, echo, 30_000, 'user_id', 50);
  assert.equal(latest.to, echo.to);
  assert.ok(Date.parse(String(latest.from)) > Date.parse('2026-01-30T00:00:00Z'), 'only the end of a range full of sessions is asked about');
  assert.equal(Date.parse(String(latestOf(document, echo, 10, 'user_id', 50).from)), Date.parse('2026-01-01T00:00:00Z'));
  const events = eventsOf(document, 'user_id', ["o'neil", 42, 42], '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z');
  assert.equal(events.where, "string(user_id) in ('o''neil', '42')");
});
