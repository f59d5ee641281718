// The ends and the marks of an axis.

/** A round end of an axis, at least the value and little more. */
export function roundUp(value: number): number {
  return nextOf([1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10], value);
}

function nextOf(sizes: readonly number[], value: number): number {
  if (!(value > 0) || !Number.isFinite(value)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return tidy((sizes.find((size) => size * power >= value * (1 - 1e-9)) ?? 10) * power);
}

/** Marks from `low` to `high`, both multiples of a round step; about so many. */
export function marksOf(low: number, high: number, wanted: number): readonly number[] {
  const step = nextOf([1, 2, 2.5, 5, 10], Math.max(high - low, 1e-12) / Math.max(1, wanted));
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, i) => tidy((first + i) * step));
}

/** Without the last digits, in which sums of fractions differ. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
