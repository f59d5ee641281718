// What a row is: events, or sessions, actors or flows made of them.

import { commit, present } from './write.ts';
import { get, parsePath, set } from '../document/patch.ts';
import type { Aggregate, Document } from '../document/type.ts';
import { ChoiceChip } from './chip_choice.tsx';
import { rowsOf } from './rows.ts';

type Over = Aggregate['over'];
type Rows = ReturnType<typeof rowsOf>;

const choices: readonly (readonly [Rows, string])[] = [['events', 'events'], ['sessions', 'sessions'], ['actors', 'actors'], ['flows', 'flows']];

export function Rows({ path, over, allow = choices }: { path: string; over: Over | undefined; allow?: typeof choices }) {
  const rows = rowsOf(over);
  return <ChoiceChip path={path} alone what="rows" value={rows} choices={allow} onChange={(next) => { if (next !== rows) commit({ document: withRows(present(), path, next) }); }} />;
}

/** The document about other rows. Measures and breakdowns are of the columns of rows, so they begin anew. */
export function withRows(document: Document, path: string, rows: Rows): Document {
  const next = set(document, path, overOf(rows, document));
  const part = parsePath(path).slice(0, -1);
  if (part[0] !== 'aggregate') return next;
  const aggregate = get(next, part) as Aggregate;
  const { having: _having, order: _order, ...rest } = aggregate;
  return set(next, part, { ...rest, measures: ['count()'], by: ["time('auto')"] });
}

function overOf(rows: Rows, document: Document): Over | undefined {
  switch (rows) {
    case 'events': return undefined;
    case 'sessions': return { sessions: { gap: '30m' } };
    case 'actors': return { actors: {} };
    case 'flows': return { flows: { funnel: { steps: document.funnel?.steps ?? [{ where: 'true' }] } } };
  }
}
