// Durations and numbers as they are typed, and the usual ones.

const durationText = /^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;

/** A duration of the language; null where a text is none. */
export function readDuration(text: string): string | null {
  const plain = text.replaceAll(' ', '');
  return durationText.test(plain) ? plain : null;
}

/** A whole number between two; null where a text is none. */
export function readWhole(least: number, most: number): (text: string) => number | null {
  return (text) => {
    const number = /^\d+$/.test(text.trim()) ? Number(text.trim()) : NaN;
    return number >= least && number <= most ? number : null;
  };
}

export const durations = [
  ['30m', '30 minutes'], ['1h', '1 hour'], ['1d', '24 hours'], ['7d', 'a week'], ['14d', 'two weeks'], ['30d'], ['90d'],
] as const;
export const shortDurations = [['1m', 'a minute'], ['5m'], ['10m'], ['30m', 'half an hour'], ['1h', 'an hour'], ['6h'], ['1d', '24 hours'], ['7d', 'a week']] as const;
