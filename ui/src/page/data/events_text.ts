// Whether a text that is pasted is made of events.

const accessLine = /^\S+ \S+ \S+ \[[^\]]+\] "/;

/** Whether a text may hold events: lines of JSON, a list of objects, a table with a head, an access log. */
export function looksLikeEvents(text: string): boolean {
  const lines = text.trim().split(/\r?\n/, 3).filter((line) => line.trim() !== '');
  const [first, second] = lines;
  if (first === undefined) return false;
  if (isObject(first)) return second === undefined || isObject(second);
  if (/^\[\s*(\{|$)/.test(first)) return isList(text);
  if (accessLine.test(first)) return true;
  return second !== undefined && [',', '\t', ';'].some((separator) => {
    const fields = first.split(separator).length;
    return fields > 1 && (second.split(separator).length === fields || second.includes('"')) && /^[\w "'.,;\t$@:/()-]+$/.test(first);
  });
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value);
  } catch {
    return false;
  }
}

function isList(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.length > 0 && value.every((entry) => entry !== null && typeof entry === 'object');
  } catch {
    return false;
  }
}
