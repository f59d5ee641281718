// The outline of other bins over those of a chart: what was in the period before. Its bins have edges of
// their own, so that its heights are counts for each width of a bin here, and areas can be compared. No DOM.

/** A stretch of the outline: places on the axis, counted in bins, and the count for one bin's width. */
export interface OutlineStep {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

interface CountedBin {
  readonly from: number;
  /** Null where the end is not known. */
  readonly to: number | null;
  readonly count: number;
}

/** The outline of bins, where `place` says at which bin of the axis a value lies; what lies outside is not drawn. */
export function outlineOf(bins: readonly CountedBin[], place: (value: number) => number): readonly OutlineStep[] {
  return bins.flatMap(({ from, to, count }): OutlineStep[] => {
    const [start, end] = [place(from), place(to ?? from)];
    // A bin of no length here is one of a single value, such as those of no duration: one bin's width.
    const last = end - start > 1e-6 ? end : start + 1;
    return to !== null && end - start <= 1e-6 && from !== to ? [] : [{ from: start, to: last, height: count / (last - start) }];
  });
}

/** The outline with running sums from 0 to 1 instead of counts; `all` is the sum of all counts. */
export function cumulativeOutline(steps: readonly OutlineStep[], all: number): readonly OutlineStep[] {
  let sum = 0;
  return steps.map(({ from, to, height }) => {
    sum += height * (to - from);
    return { from, to, height: all === 0 ? 0 : Math.min(1, sum / all) };
  });
}

/** The outline as the path of an SVG, by where places and heights lie in it. */
export function outlinePath(steps: readonly OutlineStep[], x: (place: number) => number, y: (height: number) => number): string {
  let end: number | null = null;
  const parts = steps.map(({ from, to, height }) => {
    const start = end !== null && Math.abs(end - from) < 1e-6 ? `V${y(height)}` : `${end === null ? '' : `V${y(0)}`}M${x(from)} ${y(0)}V${y(height)}`;
    end = to;
    return `${start}H${x(to)}`;
  });
  return parts.length === 0 ? '' : `${parts.join('')}V${y(0)}`;
}
