// The bench of the charts, for tests only: it draws as much as a chart may ever have to, moves it, and
// logs how long the page was busy in each frame. It is in no bundle that ships.

import { render } from 'preact';
import './widget/tokens.css';
import type { TableAnswer } from './api/client.ts';
import { AnswerTable } from './chart/answer_table.tsx';
import { HeatMap } from './chart/heat_map.tsx';
import { LineChart } from './chart/line.tsx';
import type { LineForm } from './chart/line_series.ts';
import { shapeOf } from './chart/answer.ts';
import { matrixOf, type ColorScale, type Matrix } from './chart/matrix.ts';
import type { Document } from './document/type.ts';

const stats = { rows_scanned: 0, elapsed_ms: 1, sampled_fraction: 1 };
const begin = Date.UTC(2026, 0, 5);
const minute = 60_000;

/** Numbers that look random and are the same each time. */
function noise(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const iso = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');

function answerOf(by: readonly string[], columns: readonly string[], rows: readonly unknown[][]): TableAnswer {
  const types = (name: string): string => (name === 'time' ? 'timestamp' : name === 'user' || name === 'country' ? 'string' : 'int64');
  const answer = { query: { dataset: 'bench', aggregate: { by } }, columns: columns.map((name) => ({ name, type: types(name) })), rows, stats };
  return JSON.parse(JSON.stringify(answer)) as TableAnswer; // texts and numbers as they are when they came over the wire
}

const documentOf = (by: readonly string[]): Document => ({ dataset: 'bench', aggregate: { measures: ['count()'], by } }) as unknown as Document;

/** 2 000 points of each of 50 series. */
function lines(seed: number): TableAnswer {
  const random = noise(seed);
  const day = (at: number): number => 1 + 0.3 * Math.sin((at / 48) * Math.PI * 2);
  const rows = Array.from({ length: 2000 }, (_, at) => at)
    .flatMap((at) => Array.from({ length: 50 }, (_, i) => [iso(begin + at * 30 * minute), `group ${i}`, Math.round((i + 1) * 100 * (day(at) + 0.2 * random()))]));
  return answerOf(['time', 'country'], ['time', 'country', 'count()'], rows);
}

/** 400 buckets of 120 bins each. */
function heat(seed: number): TableAnswer {
  const random = noise(seed);
  const rows = Array.from({ length: 400 }, (_, at) => iso(begin + at * 60 * minute))
    .flatMap((time) => Array.from({ length: 120 }, (_, bin) => [time, bin * 10, Math.round(random() ** 4 * 1000)]));
  return answerOf(['time', 'bins(latency_ms, 120)'], ['time', 'bins(latency_ms, 120)', 'count()'], rows);
}

function groups(seed: number): TableAnswer {
  const random = noise(seed);
  const row = (i: number): unknown[] => [`u${i}`, ['CH', 'US', 'DE', null][i % 4], Math.round(random() * 1e6), Math.round(random() * 900)];
  return answerOf(['user', 'country'], ['user', 'country', 'count()', 'p95(latency_ms)'], Array.from({ length: 10_000 }, (_, i) => row(i)));
}

const noLines: readonly never[] = [];
const nothing = (): void => undefined;
const byTime = documentOf(["time('30m')", 'country']);
const byBin = documentOf(["time('1h')", 'bins(latency_ms, 120)']);
const byUser = documentOf(['user', 'country']);
const bins = { value: 'latency_ms', count: 120, scale: 'linear' } as const;

const drawLines = (answer: TableAnswer, form: LineForm = 'lines', bars = false) => render(<LineChart answer={answer} document={byTime} zone="UTC" form={form} bars={bars} isHidden={() => false} onHidden={nothing} end={Infinity} onZoom={nothing} />, document.body);
const drawTable = (answer: TableAnswer) => render(<div style={{ height: '640px', display: 'grid' }}><AnswerTable answer={answer} document={byUser} zone="UTC" /></div>, document.body);
const heatMatrix = (answer: TableAnswer): Matrix => matrixOf(answer, shapeOf(answer, byBin), bins);
const drawHeat = (answer: TableAnswer, matrix: Matrix, colors: ColorScale) => render(
  <HeatMap answer={answer} document={byBin} matrix={matrix} bins={bins} zone="UTC" colors={colors} lines={noLines} end={Infinity} box={null} onBox={nothing} onCell={nothing} />, document.body);

/** Does a step in each of so many frames, and logs how long the page was busy with each, until it was painted. */
async function frames(many: number, step: (at: number) => void): Promise<readonly number[]> {
  const lengths: number[] = [];
  for (let at = 0; at < many; at++) {
    lengths.push(await new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const start = performance.now();
        step(at);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start); // comes after the frame's layout and paint
        port2.postMessage(null);
      });
    }));
  }
  return lengths;
}

function point(kind: string, share: number): void {
  const plot = document.querySelector('.u-over')!;
  const { left, top, width, height } = plot.getBoundingClientRect();
  const at = { bubbles: true, button: 0, buttons: 1, movementX: 1, movementY: 0, clientX: left + width * share, clientY: top + height / 2 };
  (kind === 'mouseup' ? document : plot).dispatchEvent(new MouseEvent(kind, at));
}

/** A chart with all it can hold, and its movements. */
interface Bench {
  readonly start: () => Promise<unknown>;
  readonly movements: Readonly<Record<string, () => Promise<readonly number[]>>>;
}

function linesBench(): Bench {
  const answers = [1, 2, 3, 4, 5, 6].map(lines);
  return {
    start: () => frames(4, (at) => { if (at === 0) drawLines(answers[0]!); }),
    movements: {
      cursor: () => frames(60, (at) => point('mousemove', at / 60)),
      zoom: () => frames(60, (at) => {
        if (at === 0) point('mousedown', 0.1);
        point('mousemove', 0.1 + (at / 60) * 0.8);
        if (at === 59) point('mouseup', 0.9);
      }),
      data: () => frames(18, (at) => drawLines(answers[(at + 1) % answers.length]!)),
      stacked: () => frames(12, (at) => drawLines(answers[(at + 1) % answers.length]!, 'stacked')),
      bars: () => frames(12, (at) => drawLines(answers[(at + 1) % answers.length]!, 'stacked', true)),
    },
  };
}

function heatBench(): Bench {
  const answers = [1, 2, 3, 4].map(heat);
  const first = heatMatrix(answers[0]!);
  const next = (answer: TableAnswer): void => drawHeat(answer, heatMatrix(answer), 'log');
  return {
    start: () => frames(4, (at) => { if (at === 0) drawHeat(answers[0]!, first, 'log'); }),
    movements: {
      draw: () => frames(30, (at) => drawHeat(answers[0]!, first, at % 2 === 0 ? 'linear' : 'log')),
      data: () => frames(20, (at) => next(answers[(at + 1) % answers.length]!)),
    },
  };
}

function tableBench(): Bench {
  const scroll = (at: number): void => {
    const table = document.querySelector('[role=grid]')!;
    table.scrollTop = (at * 1700) % 270_000;
  };
  return { start: () => frames(4, (at) => { if (at === 0) drawTable(groups(1)); }), movements: { scroll: () => frames(90, scroll) } };
}

Object.assign(globalThis, { bench: { lines: linesBench(), heat: heatBench(), table: tableBench() } });
