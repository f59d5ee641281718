// A tile's table as CSV, as it is shown.

import type { Answer } from '../../api/client.ts';
import { csv } from '../../text/csv.ts';

/** The answer as CSV; null where it is no table. */
export function asCSV(answer: Answer | null): string | null {
  if (!answer || !('columns' in answer) || !('rows' in answer)) return null;
  return csv(answer.columns.map(({ name }) => name), answer.rows);
}
