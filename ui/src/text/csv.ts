// CSV as RFC 4180 has it. Spreadsheets take a text that begins with = + - @ for a formula, so such a
// text gets a ' before it: names in data were written by strangers.

const formula = /^[=+\-@\t\r]/;

/** A cell: a number as it is, null as nothing, a text with quotes where it needs them. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = formula.test(text) && !/^-\d{16,20}$/.test(text) ? `'${text}` : text;
  return safe === '' || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows with a head, each ended by a line break. */
export function csv(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
