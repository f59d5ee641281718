// Curves over numbered periods: one line for each group, a band for the interval of each, drawn as SVG.

import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { percent } from '../text/number.ts';
import { dashOf, seriesVariable } from './color.ts';
import { useChartCursor } from './cursor.ts';
import { FormerKey, points, type Ranges } from './former.tsx';
import { Legend } from './legend.tsx';
import { marksOf, roundUp } from './scale.ts';
import { ChartShell } from './shell.tsx';
import { useWidth } from './width.ts';
import * as style from './curve.module.css';

export interface CurvePoint {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Curve {
  readonly key: string;
  /** What the legend shows. */
  readonly keys: readonly unknown[];
  readonly name: string;
  /** The number of a colour; null is grey. */
  readonly color: number | null;
  readonly points: readonly (CurvePoint | null)[];
  /** Whether it is of so few that its points say little: not drawn at first where there are many. */
  readonly few?: boolean | undefined;
  /** The same in the period that is compared. */
  readonly former?: readonly (number | null)[] | undefined;
}

interface CurvesProps {
  title: ComponentChildren;
  summary: string;
  curves: readonly Curve[];
  /** What the periods are called. */
  names: readonly string[];
  period: string;
  text?: (value: number) => string;
  table: ComponentChildren;
  ranges?: Ranges | null;
  onPoint: (curve: number, at: number, anchor: Element) => void;
}

const height = 280;
const edge = { top: 12, right: 24, bottom: 28, left: 56 };
/** At most so many bands: more would cover each other. */
const bandsMost = 4;

export function Curves({ title, summary, curves, names, period, text = percent, table, ranges = null, onPoint }: CurvesProps) {
  const { host, width } = useWidth();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(() => hiddenAtFirst(curves));
  const drawn = curves.filter(({ key }) => !hidden.has(key));
  const cursor = useChartCursor(drawn.length, names.length, ({ row, column }, anchor) => onPoint(curves.indexOf(drawn[row]!), column, anchor));
  const high = roundUp(Math.max(0, ...drawn.flatMap(({ points, former = [] }) => [...former.map((value) => value ?? 0), ...points.map((point) => (drawn.length <= bandsMost ? point?.high : point?.value) ?? 0)])));
  const inner = Math.max(1, width - edge.left - edge.right);
  const x = (at: number): number => edge.left + (names.length < 2 ? inner / 2 : (at / (names.length - 1)) * inner);
  const y = (value: number): number => edge.top + (1 - value / high) * (height - edge.top - edge.bottom);
  const at = cursor.at;
  const curve = at ? drawn[at.row] : undefined;
  const point = at && curve ? curve.points[at.column] ?? null : null;
  const said = at && curve ? `${curve.name}, ${period} ${names[at.column]}: ${point ? `${text(point.value)}, between ${text(point.low)} and ${text(point.high)}` : 'not over'}${formerText(point, curve.former?.[at.column], ranges, text)}` : '';
  const step = Math.max(1, Math.ceil(names.length / Math.max(1, Math.floor(inner / 48))));
  return (
    <ChartShell title={title} summary={summary} announced={said} onKey={cursor.key} table={table} actions={said && <span class={style.said} aria-hidden="true">{said}</span>}
      legend={<><FormerKey ranges={ranges} kind="former" />{curves.length > 1 && (
        <Legend rows={curves.map(({ key, keys, color, points }) => ({ key, keys, color: color ?? 0, last: points.findLast((found) => found !== null)?.value ?? null, total: 0 }))}
          all={curves.length} hidden={hidden} onHidden={setHidden} text={text} />
      )}</>}>
      <div ref={host} class={style.host}>
        {width > 0 && (
          <svg width={width} height={height} aria-hidden="true">
            {marksOf(0, high, 5).map((mark) => (
              <g key={mark}><line x1={edge.left} x2={width - edge.right} y1={y(mark)} y2={y(mark)} class={style.line} /><text x={edge.left - 8} y={y(mark) + 4} class={style.left}>{text(mark)}</text></g>
            ))}
            {names.map((name, i) => i % step === 0 && <text key={name} x={x(i)} y={height - 8} class={style.below}>{name}</text>)}
            {drawn.length <= bandsMost && drawn.map(({ key, points, color }) => <path key={key} d={bandPath(points, x, y)} class={style.band} style={{ fill: strokeOf(color) }} />)}
            {drawn.map(({ key, former = [], color }) => (
              <path key={`${key} before`} data-former="true" d={linePath(former, x, y)} class={style.curve} stroke-dasharray="2 4" style={{ stroke: strokeOf(color) }} />
            ))}
            {drawn.map(({ key, points, color }) => (
              <path key={key} d={linePath(points.map((point) => point?.value ?? null), x, y)} class={style.curve} stroke-dasharray={color === null ? undefined : dashOf(color).join(' ')} style={{ stroke: strokeOf(color) }} />
            ))}
            {drawn.map((line, row) => line.points.map((found, i) => found && (
              <circle key={`${line.key} ${i}`} cx={x(i)} cy={y(found.value)} r={at?.row === row && at.column === i ? 5 : 3} class={style.point} style={{ fill: strokeOf(line.color) }}
                {...cursor.mark(row, i)} onPointerEnter={() => cursor.set({ row, column: i })} onClick={(event) => onPoint(curves.indexOf(line), i, event.currentTarget)} />
            )))}
          </svg>
        )}
      </div>
    </ChartShell>
  );
}

function hiddenAtFirst(curves: readonly Curve[]): ReadonlySet<string> {
  const few = curves.filter((curve) => curve.few).map(({ key }) => key);
  return new Set(curves.length > bandsMost && few.length < curves.length ? few : []);
}

function strokeOf(color: number | null): string {
  return color === null ? 'var(--other)' : `var(${seriesVariable(color)})`;
}

type Place = (value: number) => number;

function linePath(values: readonly (number | null)[], x: Place, y: Place): string {
  return values.map((value, i) => (value === null ? '' : `${(values[i - 1] ?? null) === null ? 'M' : 'L'}${x(i)} ${y(value)}`)).join('');
}

function formerText(point: CurvePoint | null, before: number | null | undefined, ranges: Ranges | null, text: (value: number) => string): string {
  if (!ranges || before === null || before === undefined) return '';
  return `; ${text(before)} in ${ranges.before}${point ? ` (${points(point.value, before)})` : ''}`;
}

/** The band of the intervals, forth along their upper ends and back along the lower ones. */
function bandPath(points: readonly (CurvePoint | null)[], x: Place, y: Place): string {
  const there = points.flatMap((point, i) => (point ? [{ i, point }] : []));
  if (there.length < 2) return '';
  const forth = there.map(({ i, point }) => `${x(i)} ${y(point.high)}`);
  const back = there.map(({ i, point }) => `${x(i)} ${y(point.low)}`).reverse();
  return `M${[...forth, ...back].join('L')}Z`;
}
