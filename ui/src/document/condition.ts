// Names and constants as expressions write them, and the few conditions that the UI itself writes
// and knows again. All else about expressions is the server's business (POST /v1/parse).

/** A text as a constant of an expression. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

const word = '[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*';
const bare = new RegExp(`^${word}(\\.${word})*$`, 'u');
const keywords = new Set([
  'and', 'or', 'not', 'in', 'is', 'between', 'like', 'ilike', 'distinct', 'case', 'when', 'then', 'else', 'null', 'true', 'false',
  'where',
]);

/** A property's name as an expression: bare where that is possible, else in double quotes. */
export function nameExpression(name: string): string {
  return bare.test(name) && !keywords.has(name.toLowerCase()) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** The condition that an event has a name. */
export function eventCondition(event: string): string {
  return `event = ${quote(event)}`;
}

const lone = /^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;

/** The event's name where a condition asks for one event and nothing else; else null. */
export function loneEvent(where: string | undefined): string | null {
  const match = where === undefined ? null : lone.exec(where);
  return match ? match[1]!.replaceAll("''", "'") : null;
}

/** A value of an answer as a condition on a property. */
export function valueCondition(name: string, value: unknown): string {
  const property = nameExpression(name);
  if (value === null || value === undefined) return `${property} is null`;
  if (typeof value === 'string') return `${property} = ${quote(value)}`;
  if (Array.isArray(value)) return `${property} in (${value.map((v) => quote(String(v))).join(', ')})`;
  return `${property} = ${String(value)}`;
}

/** Both conditions; either may be missing. */
export function both(a: string | undefined, b: string): string {
  return a === undefined || a.trim() === '' ? b : `${inParentheses(a)} and ${inParentheses(b)}`;
}

function inParentheses(text: string): string {
  return /\bor\b/i.test(text) ? `(${text})` : text;
}
