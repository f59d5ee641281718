// A tile's table as CSV. A text that a spreadsheet would take for a formula is made a text.

import type { Answer } from '../../api/client.ts';

/** The answer as CSV; null where it is no table. */
export function asCSV(answer: Answer | null): string | null {
  if (!answer || !('columns' in answer) || !('rows' in answer)) return null;
  const lines = [answer.columns.map(({ name }) => name), ...answer.rows];
  return lines.map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return quoted(typeof value === 'object' ? JSON.stringify(value) : String(value));
  return quoted(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
