// The answer of a question that was asked, as small as a word: a line over time, bars of values or steps, or the number.

import { short } from '../../text/number.ts';
import * as style from './history.module.css';

const width = 96;
const height = 20;

export function Spark({ points, bars }: { points: readonly number[]; bars: boolean }) {
  if (points.length === 0) return <span />;
  if (points.length === 1) return <span class={style.number}>{short(points[0]!)}</span>;
  const low = Math.min(0, ...points);
  const range = Math.max(0, ...points) - low || 1;
  const y = (value: number): number => height - 1 - ((value - low) / range) * (height - 2);
  const step = bars ? Math.min(12, width / points.length) : width / (points.length - 1);
  return (
    <svg class={style.spark} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" data-spark>
      {bars
        ? points.map((value, i) => <rect key={i} x={i * step} y={Math.min(y(value), y(0) - 1)} width={Math.max(1, step - 1)} height={Math.max(1, Math.abs(y(value) - y(0)))} />)
        : <polyline points={points.map((value, i) => `${(i * step).toFixed(1)},${y(value).toFixed(1)}`).join(' ')} />}
    </svg>
  );
}
