import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorCandidates, perOf, perPath, withPer } from './actor.ts';
import type { Document } from './type.ts';

const of = (part: object): Document => ({ dataset: 'd', ...part });

test('a document follows somebody where its view does', () => {
  const paths = ([
    [{ funnel: { steps: [] } }, 'funnel.per'], [{ retention: { start: 'true' } }, 'retention.per'], [{ lifecycle: {} }, 'lifecycle.per'], [{ paths: {} }, 'paths.per'],
    [{ aggregate: {} }, null], [{ aggregate: { over: 'events' } }, null], [{ samples: {} }, null], [{ difference: { selection: 'true' } }, null], [{}, null],
    [{ aggregate: { over: { sessions: {} } } }, 'aggregate.over.sessions.per'], [{ difference: { selection: 'true', over: { flows: { funnel: { steps: [] } } } } }, 'difference.over.flows.funnel.per'],
  ] as const).map(([part, path]) => [perPath(of(part)), path]);
  for (const [is, wanted] of paths) assert.equal(is, wanted);
  const sessions = withPer(of({ aggregate: { over: { sessions: { gap: '1h' } } } }), 'ip');
  assert.deepEqual(sessions.aggregate, { over: { sessions: { gap: '1h', per: 'ip' } } });
  assert.equal(perOf(sessions), 'ip');
  assert.equal(perOf(withPer(of({ aggregate: {} }), 'ip')), undefined);
});

test('columns that may name actors: by their names, then by their values', () => {
  const text = (name: string, distinct: number) => ({ name, type: 'string', distinct });
  const columns = [text('country', 12), text('event', 9), text('user_id', 400), text('id', 1000), text('message', 990), text('page', 80), { name: 'account_id', type: 'int64' }, { name: 'latency', type: 'float64' }, text('plan', 1)];
  assert.deepEqual(actorCandidates(columns, 'event', 1000).map(({ name }) => name), ['user_id', 'account_id', 'page', 'country']);
});
