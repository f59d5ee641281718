// The ends and the marks of an axis.

/** The next of 1, 2, 2.5, 5 and 10 times a power of ten that is at least the value. */
export function roundUp(value: number): number {
  if (!(value > 0) || !Number.isFinite(value)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5, 10].find((size) => size * power >= value * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** Marks from `low` to `high`, both multiples of a round step; about so many. */
export function marksOf(low: number, high: number, wanted: number): readonly number[] {
  const step = roundUp(Math.max(high - low, 1e-12) / Math.max(1, wanted));
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, i) => (first + i) * step);
}
