// Which properties the list of new events shows beside time and event.

import type { Dataset } from '../../api/client.ts';
import { nameExpression } from '../../document/condition.ts';

const columnsMost = 6;

/** The actors, then the first properties that most events have. */
export function liveColumns(dataset: Dataset): readonly string[] {
  const others = (dataset.columns ?? []).filter(({ name, hidden }) => !hidden && name !== 'time' && name !== 'event');
  const often = others.filter(({ filled, actor }) => !actor && filled !== undefined && filled * 2 >= dataset.events);
  const names = [...others.filter(({ actor }) => actor), ...often, ...others].map(({ name }) => name);
  return [...new Set(names)].slice(0, columnsMost).map(nameExpression);
}
