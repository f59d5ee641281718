// The links of paths: a band for each, and within it the part that is lit.

import { duration } from '../text/duration.ts';
import { exact } from '../text/number.ts';
import { bandOf, type Flow, type FlowEdge } from './flow_layout.ts';
import { linkKey, type Light } from './flow_light.ts';
import { bar } from './flow_node.tsx';
import { linkName } from './flow_words.ts';
import * as style from './flow.module.css';

interface LinksProps {
  flow: Flow;
  light: Light | null;
  onPoint: (key: string) => void;
  onChoose: (edge: FlowEdge, anchor: DOMRect) => void;
}

export function Links({ flow, light, onPoint, onChoose }: LinksProps) {
  const xs = new Map(flow.nodes.map(({ key, x }) => [key, x]));
  return (
    <>
      {flow.edges.map((edge) => {
        const x = xs.get(edge.from)!;
        const lit = light?.edges.get(edge) ?? 0;
        const band = (share = 1): string => bandOf(edge, x + bar, x + flow.columnWidth, share);
        return (
          <g key={linkKey(edge)} class={style.link} onPointerEnter={() => onPoint(linkKey(edge))} onClick={(event) => onChoose(edge, new DOMRect(event.clientX, event.clientY, 1, 1))}>
            <path d={band()} class={style.edge} data-dim={light !== null} />
            {lit > 0 && <path d={band(edge.count === 0 ? 1 : lit / edge.count)} class={style.lit} />}
            <title>{`${linkName(flow, edge)}: ${exact(edge.count)}${edge.median === null ? '' : `, median ${duration(edge.median)}`}`}</title>
          </g>
        );
      })}
    </>
  );
}
