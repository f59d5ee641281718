// The numbers of a dataset that can be binned, the likeliest first.

import type { Dataset } from '../../api/client.ts';
import { nameExpression } from '../../document/condition.ts';
import { numberOf } from '../../text/number.ts';
import { unitOf } from '../../text/unit.ts';
import type { Numeric } from './choose.ts';

/** Values spread over more than this many times their least are binned by their logarithm. */
const wide = 100;

/** Measurements (with a unit, with fractions) before codes and counts. */
export function numbersOf(dataset: Dataset | null): readonly Numeric[] {
  const found = (dataset?.columns ?? []).filter(({ type }) => type === 'float64' || type === 'int64');
  const rank = ({ name, type }: { name: string; type: string }): number => (unitOf(name) !== 'none' ? 0 : type === 'float64' ? 1 : 2);
  return found.toSorted((a, b) => rank(a) - rank(b)).map((column) => {
    const { min: low, max: high } = column as { min?: unknown; max?: unknown };
    const [min, max] = [numberOf(low), numberOf(high)];
    return { value: nameExpression(column.name), log: min !== null && max !== null && min > 0 && max / min > wide };
  });
}
