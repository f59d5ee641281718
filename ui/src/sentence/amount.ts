// Durations and numbers as they are typed, and the usual ones.

const durationText = /^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;

/** A duration of the language; null where a text is none. */
export function readDuration(text: string): string | null {
  const plain = text.replaceAll(' ', '');
  return durationText.test(plain) ? plain : null;
}

/** Any text but an empty one. */
export function readText(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** A whole number between two; null where a text is none. */
export function readWhole(least: number, most: number): (text: string) => number | null {
  return (text) => {
    const number = /^\d+$/.test(text.trim()) ? Number(text.trim()) : NaN;
    return number >= least && number <= most ? number : null;
  };
}

/** The brackets of retention, `1, 2-7, 8-30`, as the document has them; null where a text is none. */
export function readBrackets(text: string): readonly (number | readonly [number, number])[] | null {
  const brackets = text.split(',').map((part): number | readonly [number, number] | null => {
    const [, from, to] = /^\s*(\d+)(?:\s*[-\u2013]\s*(\d+))?\s*$/.exec(part) ?? [];
    if (from === undefined) return null;
    return to === undefined ? Number(from) : [Number(from), Number(to)];
  });
  return brackets.every((bracket) => bracket !== null) ? brackets : null;
}

/** Brackets as they are typed. */
export function bracketsText(brackets: readonly (number | readonly number[])[]): string {
  return brackets.map((bracket) => (Array.isArray(bracket) ? bracket.join('-') : String(bracket))).join(', ');
}

export const durations = [
  ['30m', '30 minutes'], ['1h', '1 hour'], ['1d', '24 hours'], ['7d', 'a week'], ['14d', 'two weeks'], ['30d'], ['90d'],
] as const;
export const shortDurations = [['1m', 'a minute'], ['5m'], ['10m'], ['30m', 'half an hour'], ['1h', 'an hour'], ['6h'], ['1d', '24 hours'], ['7d', 'a week']] as const;
