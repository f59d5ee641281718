// What shows a definition over time: how often it holds, or where its values lie.

import { nameExpression } from '../../document/condition.ts';

/** The measure for a type; `per` is the actor column of a property of actors, empty for events. */
export function measureOver(name: string, type: string, per: string): string {
  const property = nameExpression(name);
  if (type === 'bool') return per === '' ? `count() filter (where ${property}) as events` : `uniq(${nameExpression(per)}) filter (where ${property}) as actors`;
  return type === 'int64' || type === 'float64' ? `median(${property}) as median` : `uniq(${property}) as "different values"`;
}
