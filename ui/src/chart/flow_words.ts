// What is said about the nodes and links of paths. No DOM.

import { duration } from '../text/duration.ts';
import { shown } from '../text/name.ts';
import { exact, percent, short } from '../text/number.ts';
import type { Ranges } from './former.tsx';
import type { Flow, FlowEdge, FlowNode } from './flow_layout.ts';
import { linkKey } from './flow_light.ts';

/** The share of all paths that pass a node, now and before. */
export interface Former { readonly share: number; readonly now: number; readonly ranges: Ranges }

export function nodeName(node: FlowNode): string {
  return node.others > 0 ? `(other ${short(node.others)})` : shown(node.value).text;
}

export function depthText(depth: number): string {
  return depth === 0 ? 'start' : depth < 0 ? `\u2212${-depth}` : `+${depth}`;
}

export function formerText(before: Former | null): string {
  return before ? `; ${percent(before.now)} of all in ${before.ranges.now}, ${percent(before.share)} in ${before.ranges.before}` : '';
}

/** `open \u203a cart`. */
export function linkName(flow: Flow, edge: FlowEdge): string {
  return [edge.from, edge.to].map((key) => flow.nodes.find((node) => node.key === key)).map((node) => (node ? nodeName(node) : '')).join(' \u203a ');
}

/** What is pointed at, a node or a link by its key: how many, of all, how fast. */
export function spoken(flow: Flow, key: string, all: number, before: (node: FlowNode) => Former | null): string {
  const of = (count: number): string => `${exact(count)}, ${percent(count / Math.max(1, all))} of all`;
  const node = flow.nodes.find((found) => found.key === key);
  if (node) {
    const ends = node.ends === 0 ? '' : `, ${percent(node.ends / Math.max(1, node.count))} end here`;
    return `${depthText(node.depth)} ${nodeName(node)}: ${of(node.count)}${ends}${formerText(before(node))}`;
  }
  const edge = flow.edges.find((found) => linkKey(found) === key);
  if (!edge) return '';
  const from = flow.nodes.find((found) => found.key === edge.from);
  const part = from && from.count > 0 ? `, ${percent(edge.count / from.count)} of ${nodeName(from)}` : '';
  return `${linkName(flow, edge)}: ${of(edge.count)}${part}${edge.median === null ? '' : `, half of them within ${duration(edge.median)}`}`;
}
