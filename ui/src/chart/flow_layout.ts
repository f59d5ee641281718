// Where the nodes and edges of paths lie: a column for each depth, in it the nodes from the largest to
// the smallest, each as tall as its count. Nodes know their depth, so nothing has to be searched for.

import type { PathsAnswer } from '../api/client.ts';

type AnswerNode = PathsAnswer['nodes'][number];
type AnswerEdge = PathsAnswer['edges'][number];

/** A node's place: pixels from the upper left corner. */
export interface FlowNode {
  readonly key: string;
  readonly depth: number;
  /** Undefined for the node that stands for all others. */
  readonly value: unknown;
  /** How many nodes stand behind it; 0 for a node of its own. */
  readonly others: number;
  readonly count: number;
  readonly starts: number;
  readonly ends: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly median: number | null;
  /** Where the band leaves and arrives: its upper end, and its thickness. */
  readonly fromY: number;
  readonly toY: number;
  readonly thickness: number;
}

export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  /** The depths there are, ascending. */
  readonly depths: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly columnWidth: number;
}

export interface FlowSize {
  readonly width: number;
  readonly height: number;
  /** The thickness of a node's bar. */
  readonly bar: number;
  /** The least width of a column, with its labels. */
  readonly columnLeast: number;
  /** The least height of a node, so that its label has room. */
  readonly nodeLeast: number;
  readonly gap: number;
}

export function nodeKey(depth: number, value: unknown, isOther: boolean): string {
  return isOther ? `${depth} other` : `${depth} ${JSON.stringify(value ?? null)}`;
}

function keyOfNode(node: AnswerNode): string {
  return 'other' in node ? nodeKey(node.depth, null, true) : nodeKey(node.depth, node.value, false);
}

/** Lays out an answer within a width; it grows in height where the nodes of a depth need it. */
export function layoutFlow(answer: Pick<PathsAnswer, 'nodes' | 'edges'>, size: FlowSize): Flow {
  const depths = [...new Set(answer.nodes.map(({ depth }) => depth))].sort((a, b) => a - b);
  const columns = depths.map((depth) => answer.nodes.filter((node) => node.depth === depth).sort(byCount));
  const columnWidth = Math.max(size.columnLeast, size.width / Math.max(1, depths.length));
  const most = Math.max(1, ...columns.map((nodes) => nodes.reduce((sum, { count }) => sum + count, 0)));
  // The fullest column has its counts and its gaps in the height; all others share its scale.
  const full = Math.max(...columns.map((nodes) => nodes.length), 1);
  const scale = Math.max(40, size.height - (full - 1) * size.gap - full * size.nodeLeast * 0.5) / most;
  const nodes: FlowNode[] = [];
  columns.forEach((column, i) => {
    let y = 0;
    for (const node of column) {
      const height = Math.max(size.nodeLeast, node.count * scale);
      nodes.push({
        key: keyOfNode(node), depth: node.depth, value: 'other' in node ? undefined : node.value, others: 'other' in node ? node.nodes : 0,
        count: node.count, starts: node.starts, ends: node.ends, x: i * columnWidth, y, height,
      });
      y += height + size.gap;
    }
  });
  const height = Math.max(...nodes.map((node) => node.y + node.height), 0);
  return { nodes, edges: layoutEdges(answer.edges, nodes, scale), depths, width: columnWidth * depths.length, height, columnWidth };
}

function byCount(a: AnswerNode, b: AnswerNode): number {
  const otherLast = Number('other' in a) - Number('other' in b);
  return otherLast === 0 ? b.count - a.count : otherLast;
}

/** Edges leave and arrive in the order of the nodes at their other end, so that few cross. */
function layoutEdges(edges: readonly AnswerEdge[], nodes: readonly FlowNode[], scale: number): FlowEdge[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const ends = edges.flatMap((edge) => {
    const from = byKey.get(nodeKey(edge.depth, edge.from, edge.from_other === true));
    const to = byKey.get(nodeKey(edge.depth + 1, edge.to, edge.to_other === true));
    return from && to ? [{ edge, from, to }] : [];
  });
  const leaving = new Map<string, number>();
  const arriving = new Map<string, number>();
  const place = (used: Map<string, number>, node: FlowNode, thickness: number): number => {
    const at = used.get(node.key) ?? 0;
    used.set(node.key, at + thickness);
    return node.y + at;
  };
  const fromY = new Map<AnswerEdge, number>();
  for (const { edge, from } of [...ends].sort((a, b) => a.to.y - b.to.y)) fromY.set(edge, place(leaving, from, edge.count * scale));
  return [...ends].sort((a, b) => a.from.y - b.from.y).map(({ edge, from, to }) => ({
    from: from.key, to: to.key, count: edge.count, median: edge.time.median, thickness: edge.count * scale, fromY: fromY.get(edge)!,
    toY: place(arriving, to, edge.count * scale),
  }));
}

/** The outline of an edge, or of a share of it: a band that leaves and arrives level. */
export function bandOf(edge: FlowEdge, fromX: number, toX: number, share = 1): string {
  const middle = (fromX + toX) / 2;
  const thickness = Math.max(edge.thickness * share, 1);
  const [a, b] = [edge.fromY, edge.toY];
  return `M${fromX} ${a}C${middle} ${a} ${middle} ${b} ${toX} ${b}V${b + thickness}C${middle} ${b + thickness} ${middle} ${a + thickness} ${fromX} ${a + thickness}Z`;
}
