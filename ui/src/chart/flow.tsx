// The flow of paths: a column for each depth, bars for nodes, bands for what follows what. A node or a
// link that is pointed at lights the paths that go through it, both ways.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PathsAnswer } from '../api/client.ts';
import { shown, words } from '../text/name.ts';
import { exact, percent, short } from '../text/number.ts';
import { useChartCursor } from './cursor.ts';
import { useIntervals } from './estimate.ts';
import { changed, Changed, FormerKey, rangesOf } from './former.tsx';
import { FlowTable } from './flow_table.tsx';
import { layoutFlow, nodeKey, type Flow, type FlowEdge, type FlowNode } from './flow_layout.ts';
import { lightOf, linkKey } from './flow_light.ts';
import { Links } from './flow_links.tsx';
import { bar, letter, Node } from './flow_node.tsx';
import { depthText, linkName, nodeName, spoken, type Former } from './flow_words.ts';
import { intervalAt, counted, roughly } from './interval.ts';
import type { Mark, OnMark } from './mark.ts';
import { ChartShell } from './shell.tsx';
import { useWidth } from './width.ts';
import type { ComponentChildren } from 'preact';
import * as style from './flow.module.css';

interface FlowChartProps {
  answer: PathsAnswer;
  zone: string;
  actions?: ComponentChildren;
  onMark: OnMark;
}

export function FlowChart({ answer, zone, actions, onMark }: FlowChartProps) {
  const { host, width } = useWidth();
  const intervals = useIntervals(answer);
  const flow = useMemo(() => layoutFlow(answer, { width: Math.max(width, 1), height: 460, bar, columnLeast: columnFor(answer), nodeLeast: 20, gap: 8 }), [answer, width]);
  const columns = useMemo(() => flow.depths.map((depth) => flow.nodes.filter((node) => node.depth === depth)), [flow]);
  const ranges = rangesOf(answer, zone);
  const former = useMemo(() => formerShares(answer), [answer]);
  const before = (node: FlowNode): Former | null => (ranges && former ? { share: former.get(node.key) ?? 0, now: node.count / Math.max(1, answer.count), ranges } : null);
  const [pointed, setPointed] = useState<string | null>(null);
  const chooseNode = (node: FlowNode, anchor: Element): void => onMark({ depth: node.depth, node: stopOf(node) }, nodeName(node), anchor);
  const chooseLink = (edge: FlowEdge, anchor: DOMRect): void => onMark(markOfLink(flow, edge), linkName(flow, edge), anchor);
  const keys = useFlowKeys(flow, columns, chooseNode, chooseLink);
  const lit = pointed ?? keys.link ?? keys.node?.key ?? null;
  const light = useMemo(() => (lit === null ? null : lightOf(flow, lit)), [flow, lit]);
  const key = (event: KeyboardEvent): boolean => {
    if (event.key.startsWith('Arrow')) setPointed(null); // the keyboard's cursor takes over from the pointer
    return keys.key(event);
  };
  const said = lit === null ? '' : spoken(flow, lit, answer.count, before);
  return (
    <ChartShell scrolls title={<>{counted(answer.count, intervalAt(intervals, ['count']))} {answer.count === 1 ? 'path' : 'paths'} {answer.compare && ranges && <Changed text={changed(answer.count, answer.compare.count)} title={`${exact(answer.compare.count)} in ${ranges.before}`} />}</>} summary={summaryOf(answer, flow)} onKey={key}
      announced={keys.node ? said : ''} actions={<><span class={style.key}><span class={style.swatch} />path ends</span>{actions}</>} table={<FlowTable answer={answer} />} legend={<FormerKey ranges={ranges} kind="words" />}>
      <p class={style.note} aria-hidden="true">{said === '' ? 'Point at a name or a band to see the paths through it.' : said}</p>
      <div ref={host} class={style.host}>
        {width > 0 && (
          <svg width={flow.width} height={flow.height + 32} onPointerLeave={() => setPointed(null)} aria-hidden="true">
            {flow.depths.map((depth, i) => <text key={depth} x={i * flow.columnWidth} y={14} class={style.depth}>{depthText(depth)}</text>)}
            <g transform="translate(0 28)">
              <Links flow={flow} light={light} onPoint={setPointed} onChoose={chooseLink} />
              {columns.map((nodes, column) => nodes.map((node, row) => (
                <Node key={node.key} node={node} count={roughly(short(node.count), intervals)} before={before(node)} width={flow.columnWidth - bar} mark={keys.mark(row, column)} isAt={keys.node === node}
                  lit={light ? light.nodes.get(node.key) ?? 0 : undefined} sure={light?.sure.has(node.key) ?? false} all={answer.count} onPoint={() => setPointed(node.key)} onChoose={(anchor) => chooseNode(node, anchor)} />
              )))}
            </g>
          </svg>
        )}
      </div>
    </ChartShell>
  );
}

/** The cursor: arrows walk the nodes; with Shift, up and down walk the links that leave the node, and right follows one. */
function useFlowKeys(flow: Flow, columns: readonly (readonly FlowNode[])[], onNode: (node: FlowNode, anchor: Element) => void, onLink: (edge: FlowEdge, anchor: DOMRect) => void) {
  const [link, setLink] = useState<string | null>(null);
  const most = Math.max(0, ...columns.map((nodes) => nodes.length));
  const edge = flow.edges.find((found) => linkKey(found) === link);
  const cursor = useChartCursor(most, columns.length, ({ row, column }, anchor) => {
    const node = columns[column]![row];
    if (edge) onLink(edge, anchor.getBoundingClientRect());
    else if (node) onNode(node, anchor);
  });
  const node = cursor.at ? columns[cursor.at.column]?.[Math.min(cursor.at.row, columns[cursor.at.column]!.length - 1)] : undefined;
  // A column may have fewer nodes than the one before: the cursor is at its last.
  const row = node ? columns[cursor.at!.column]!.indexOf(node) : -1;
  useEffect(() => { if (cursor.at && row >= 0 && row !== cursor.at.row) cursor.set({ ...cursor.at, row }); }, [cursor.at?.row, row]);
  const walkLinks = (by: 1 | -1): boolean => {
    const leaving = flow.edges.filter(({ from }) => from === node?.key).sort((a, b) => a.fromY - b.fromY);
    if (leaving.length === 0) return false;
    const at = leaving.findIndex((found) => linkKey(found) === link);
    setLink(linkKey(leaving[at < 0 ? (by > 0 ? 0 : leaving.length - 1) : Math.max(0, Math.min(at + by, leaving.length - 1))]!));
    return true;
  };
  const follow = (): boolean => {
    const column = columns.findIndex((nodes) => nodes.some(({ key }) => key === edge?.to));
    if (column < 0) return false;
    cursor.set({ row: columns[column]!.findIndex(({ key }) => key === edge!.to), column });
    setLink(null);
    return true;
  };
  const key = (event: KeyboardEvent): boolean => {
    if (event.shiftKey && node && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) return walkLinks(event.key === 'ArrowDown' ? 1 : -1);
    if (event.shiftKey && edge && event.key === 'ArrowRight') return follow();
    if (event.key.startsWith('Arrow')) setLink(null);
    return cursor.key(event);
  };
  return { node, link: edge ? link : null, key, mark: cursor.mark };
}

function stopOf(node: FlowNode): NonNullable<Mark['node']> {
  return node.others > 0 ? { other: true } : { value: node.value } as NonNullable<Mark['node']>;
}

function markOfLink(flow: Flow, edge: FlowEdge): Mark {
  const [from, to] = [edge.from, edge.to].map((key) => flow.nodes.find((node) => node.key === key)!);
  return { depth: from!.depth, from: stopOf(from!), to: stopOf(to!) };
}

/** The least width of a column: that of the longest name, of which more than this is not needed to tell it apart. */
function columnFor(answer: PathsAnswer): number {
  const longest = answer.nodes.reduce((most, node) => ('other' in node ? most : Math.max(most, shown(node.value).text.length)), 0);
  return Math.max(164, Math.min(268, (longest + (answer.compare ? 14 : 7)) * letter + 24));
}

/** The nodes of the period that is compared, as shares of its paths; null where nothing is compared. */
function formerShares({ compare }: PathsAnswer): ReadonlyMap<string, number> | null {
  return compare ? new Map(compare.nodes.map((node) => ['other' in node ? nodeKey(node.depth, null, true) : nodeKey(node.depth, node.value, false), node.count / Math.max(1, compare.count)])) : null;
}

function summaryOf(answer: PathsAnswer, flow: Flow): string {
  const next = flow.nodes.find(({ depth }) => depth === 1);
  const leads = next ? `, most often followed by ${nodeName(next)} (${percent(next.count / Math.max(1, answer.count))})` : '';
  return `${short(answer.count)} paths over ${flow.depths.length} depths${leads}; ${words.other} stands for rare ones`;
}
