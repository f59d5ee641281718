// What lights up when a node or a link of paths is pointed at: the paths that go through it, both ways.
// Who goes on where is known from a node to the next only; farther away the light is divided as the
// counts are. No DOM.

import type { Flow, FlowEdge } from './flow_layout.ts';

/** How many of the paths through what is pointed at pass each node and each link. */
export interface Light {
  readonly nodes: ReadonlyMap<string, number>;
  readonly edges: ReadonlyMap<FlowEdge, number>;
  /** The nodes and links whose number is counted; those of all others are divided. */
  readonly sure: ReadonlySet<string | FlowEdge>;
}

type Net = Pick<Flow, 'nodes' | 'edges'>;

interface Growing { readonly nodes: Map<string, number>; readonly edges: Map<FlowEdge, number>; readonly sure: Set<string | FlowEdge> }

/** The key of a link, beside those of nodes. */
export function linkKey({ from, to }: Pick<FlowEdge, 'from' | 'to'>): string {
  return JSON.stringify([from, to]);
}

/** The light of the node or the link with a key; null where there is none. */
export function lightOf(flow: Net, key: string): Light | null {
  const node = flow.nodes.find((found) => found.key === key);
  const edge = node ? undefined : flow.edges.find((found) => linkKey(found) === key);
  if (!node && !edge) return null;
  const all = node?.count ?? edge!.count;
  const [first, last] = node ? [key, key] : [edge!.from, edge!.to];
  const light: Growing = { nodes: new Map([[first, all], [last, all]]), edges: new Map(edge ? [[edge, all]] : []), sure: new Set([first, last, ...(edge ? [edge] : [])]) };
  spread(flow, light, last, 'from', 'to');
  spread(flow, light, first, 'to', 'from');
  return light;
}

/** Follows the light of a node through its links, depth by depth: each takes the part of its count that the node it leaves has. */
function spread({ nodes, edges }: Net, light: Growing, start: string, near: 'from' | 'to', far: 'from' | 'to'): void {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const depth = (edge: FlowEdge): number => (byKey.get(edge[near])?.depth ?? 0) * (near === 'from' ? 1 : -1);
  const here = new Map([[start, light.nodes.get(start)!]]);
  for (const edge of edges.toSorted((a, b) => depth(a) - depth(b))) {
    const [lit, of] = [here.get(edge[near]), byKey.get(edge[near])?.count ?? 0];
    if (lit === undefined || of === 0) continue;
    const passed = (edge.count * lit) / of;
    here.set(edge[far], (here.get(edge[far]) ?? 0) + passed);
    light.edges.set(edge, passed);
    light.nodes.set(edge[far], here.get(edge[far])!);
    if (edge[near] === start && lit === of) light.sure.add(edge).add(edge[far]);
  }
}
