// The flow of paths: a column for each depth, bars for nodes, bands for what follows what. A node that
// is pointed at lights everything that leads to it and follows from it.

import { useMemo, useState } from 'preact/hooks';
import type { PathsAnswer } from '../api/client.ts';
import { duration } from '../text/duration.ts';
import { cutMiddle, other, shown, words } from '../text/name.ts';
import { exact, percent, short } from '../text/number.ts';
import { useChartCursor } from './cursor.ts';
import { useIntervals } from './estimate.ts';
import { FlowTable } from './flow_table.tsx';
import { bandOf, layoutFlow, lightOf, type Flow, type FlowNode } from './flow_layout.ts';
import { intervalAt, counted, roughly } from './interval.ts';
import type { OnMark } from './mark.ts';
import { ChartShell } from './shell.tsx';
import { useWidth } from './width.ts';
import type { ComponentChildren } from 'preact';
import * as style from './flow.module.css';

interface FlowChartProps {
  answer: PathsAnswer;
  actions?: ComponentChildren;
  onMark: OnMark;
}

const bar = 8;
const letter = 6.6;

export function FlowChart({ answer, actions, onMark }: FlowChartProps) {
  const { host, width } = useWidth();
  const intervals = useIntervals(answer);
  const flow = useMemo(() => layoutFlow(answer, { width: Math.max(width, 1), height: 460, bar, columnLeast: 148, nodeLeast: 20, gap: 8 }), [answer, width]);
  const columns = useMemo(() => flow.depths.map((depth) => flow.nodes.filter((node) => node.depth === depth)), [flow]);
  const [pointed, setPointed] = useState<string | null>(null);
  const most = Math.max(0, ...columns.map((nodes) => nodes.length));
  const cursor = useChartCursor(most, columns.length, ({ row, column }, anchor) => {
    const node = columns[column]![row];
    if (node) choose(node, anchor);
  });
  const at = cursor.at ? columns[cursor.at.column]?.[Math.min(cursor.at.row, columns[cursor.at.column]!.length - 1)] : undefined;
  const lit = pointed ?? at?.key ?? null;
  const light = useMemo(() => (lit === null ? null : lightOf(flow, lit)), [flow, lit]);
  const choose = (node: FlowNode, anchor: Element): void => {
    onMark({ depth: node.depth, node: node.others > 0 ? { other: true } : { value: node.value } as { value: string } }, nodeName(node), anchor);
  };
  const key = (event: KeyboardEvent): boolean => {
    if (event.key.startsWith('Arrow')) setPointed(null); // the keyboard's cursor takes over from the pointer
    return cursor.key(event);
  };
  const said = lit === null ? '' : spoken(flow, lit, answer.count);
  return (
    <ChartShell scrolls title={<>{counted(answer.count, intervalAt(intervals, ['count']))} paths <span class={style.note}>{said}</span></>} summary={summaryOf(answer, flow)} onKey={key}
      announced={at ? said : ''} actions={<><span class={style.key}><span class={style.swatch} />path ends</span>{actions}</>} table={<FlowTable answer={answer} />}>
      <div ref={host} class={style.host}>
        {width > 0 && (
          <svg width={flow.width} height={flow.height + 32} onPointerLeave={() => setPointed(null)} aria-hidden="true">
            {flow.depths.map((depth, i) => <text key={depth} x={i * flow.columnWidth} y={14} class={style.depth}>{depthText(depth)}</text>)}
            <g transform="translate(0 28)">
              {flow.edges.map((edge) => {
                const from = flow.nodes.find(({ key }) => key === edge.from)!;
                const isLit = light?.edges.has(edge) ?? false;
                return (
                  <path key={`${edge.from} ${edge.to}`} d={bandOf(edge, from.x + bar, from.x + flow.columnWidth)} class={style.edge} data-lit={isLit} data-dim={light !== null && !isLit}>
                    <title>{`${exact(edge.count)}${edge.median === null ? '' : `, median ${duration(edge.median)}`}`}</title>
                  </path>
                );
              })}
              {columns.map((nodes, column) => nodes.map((node, row) => (
                <Node key={node.key} node={node} count={roughly(short(node.count), intervals)} width={flow.columnWidth - bar} mark={cursor.mark(row, column)} isAt={at === node}
                  dim={light !== null && !light.nodes.has(node.key)} onPoint={() => setPointed(node.key)} onChoose={(anchor) => choose(node, anchor)} />
              )))}
            </g>
          </svg>
        )}
      </div>
    </ChartShell>
  );
}

function Node({ node, count, width, mark, isAt, dim, onPoint, onChoose }: {
  node: FlowNode; count: string; width: number; mark: Record<string, unknown>; isAt: boolean; dim: boolean; onPoint: () => void; onChoose: (anchor: Element) => void;
}) {
  const room = Math.max(4, Math.floor((width - 20) / letter) - count.length - 1);
  const gone = node.count === 0 ? 0 : node.ends / node.count;
  return (
    <g class={style.node} data-dim={dim} data-other={node.others > 0} onPointerEnter={onPoint} onClick={(event) => onChoose(event.currentTarget.firstElementChild!)}>
      <rect x={node.x} y={node.y} width={bar} height={node.height} rx={2} class={style.bar} {...mark} data-cursor={isAt} />
      {gone > 0 && <rect x={node.x} y={node.y + node.height * (1 - gone)} width={bar} height={node.height * gone} rx={2} class={style.end} />}
      <rect x={node.x + bar} y={node.y} width={width - 16} height={20} class={style.hit} />
      <text x={node.x + bar + 6} y={node.y + 14} class={style.label}>
        <tspan data-word={node.others > 0}>{cutMiddle(nodeName(node), room)}</tspan><tspan dx={6} class={style.count}>{count}</tspan>
      </text>
      <title>{`${nodeName(node)}: ${exact(node.count)}${node.ends > 0 ? `, ${exact(node.ends)} end here` : ''}${node.starts > 0 ? `, ${exact(node.starts)} begin here` : ''}`}</title>
    </g>
  );
}

function nodeName(node: FlowNode): string {
  return node.others > 0 ? `${other.text} ${node.others}` : shown(node.value).text;
}

function depthText(depth: number): string {
  return depth === 0 ? 'start' : depth < 0 ? `\u2212${-depth}` : `+${depth}`;
}

function spoken(flow: Flow, key: string, all: number): string {
  const node = flow.nodes.find((found) => found.key === key);
  if (!node) return '';
  const ends = node.ends === 0 ? '' : `, ${percent(node.ends / Math.max(1, node.count))} end here`;
  return `${depthText(node.depth)} ${nodeName(node)}: ${exact(node.count)}, ${percent(node.count / Math.max(1, all))} of all${ends}`;
}

function summaryOf(answer: PathsAnswer, flow: Flow): string {
  const next = flow.nodes.find(({ depth }) => depth === 1);
  const leads = next ? `, most often followed by ${nodeName(next)} (${percent(next.count / Math.max(1, answer.count))})` : '';
  return `${short(answer.count)} paths over ${flow.depths.length} depths${leads}; ${words.other} stands for rare ones`;
}
