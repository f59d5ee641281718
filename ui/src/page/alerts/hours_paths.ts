// The lines of hours: numbers to paths of SVG.

/** An hour's events, and what was expected of it. */
export interface Hour {
  readonly count: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

export interface Scale {
  readonly x: (hour: number) => number;
  readonly y: (value: number) => number;
  /** The largest number of events of an hour, or at most expected of one. */
  readonly most: number;
}

/** Where hours and numbers are in a box: none are at its foot. */
export function scaleOf(hours: readonly Hour[], width: number, height: number): Scale {
  const most = Math.max(1, ...hours.flatMap(({ count, high }) => [count, high]));
  const step = hours.length > 1 ? width / (hours.length - 1) : 0;
  return { x: (hour) => hour * step, y: (value) => height - 1 - (value / most) * (height - 2), most };
}

function point(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** A line through a number for each hour. */
export function line(values: readonly number[], { x, y }: Scale): string {
  return values.map((value, hour) => `${hour === 0 ? 'M' : 'L'}${point(x(hour), y(value))}`).join('');
}

/** The area between what was expected at least and at most. */
export function band(hours: readonly Hour[], scale: Scale): string {
  const back = hours.map(({ low }, hour) => `L${point(scale.x(hour), scale.y(low))}`).reverse();
  return `${line(hours.map(({ high }) => high), scale)}${back.join('')}Z`;
}
