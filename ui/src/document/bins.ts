// The key bins(x, 40, 'log') of a breakdown: read, changed and written again. All else about
// expressions is the server's business.

/** The parts of a key of bins. */
export interface Bins {
  /** The expression whose values are binned. */
  readonly value: string;
  readonly count: number;
  readonly scale: 'linear' | 'log';
}

const whole = /^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;

/** Reads a key; null where it is no key of bins of a number of bins that is written out. */
export function parseBins(key: string): Bins | null {
  const inside = whole.exec(key)?.[1];
  if (inside === undefined) return null;
  const parts = splitArguments(inside);
  const [value, count, scale] = parts.map((part) => part.trim());
  const many = Number(count);
  if (!value || !Number.isInteger(many) || many < 1 || parts.length > 3) return null;
  if (scale !== undefined && !/^'(log|linear)'$/i.test(scale)) return null;
  return { value, count: many, scale: /log/i.test(scale ?? '') ? 'log' : 'linear' };
}

/** Writes a key. */
export function formatBins({ value, count, scale }: Bins): string {
  return scale === 'log' ? `bins(${value}, ${count}, 'log')` : `bins(${value}, ${count})`;
}

/** Splits at the commas that are in no parentheses and no quotes. */
export function splitArguments(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '\'' || character === '"') quote = character;
    else if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth--;
    else if (character === ',' && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** Whether no parenthesis of a text closes one before it. */
function closes(text: string): boolean {
  let depth = 0;
  for (const character of text.replace(/'[^']*'|"[^"]*"/g, '')) {
    if (character === '(') depth++;
    else if (character === ')' && --depth < 0) return false;
  }
  return depth === 0;
}

/** The argument of a measure of one number, such as latency_ms of p95(latency_ms); null where it has none. */
export function argumentOf(measure: string): string | null {
  const match = /^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.exec(measure);
  const first = match && closes(match[1]!) ? splitArguments(match[1]!)[0]!.trim() : '';
  return first === '' ? null : first;
}
