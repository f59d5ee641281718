// A node of paths: its bar, how many end there, its name and its count; while something is pointed at, how
// many of these paths go through it.

import { cutMiddle } from '../text/name.ts';
import { exact, percent, short } from '../text/number.ts';
import { points } from './former.tsx';
import type { FlowNode } from './flow_layout.ts';
import { formerText, nodeName, type Former } from './flow_words.ts';
import * as style from './flow.module.css';

/** The width of a node's bar, and about that of a letter of its name. */
export const bar = 8;
export const letter = 6.6;

interface NodeProps {
  node: FlowNode;
  /** The count as it is shown. */
  count: string;
  before: Former | null;
  width: number;
  mark: Record<string, unknown>;
  isAt: boolean;
  /** How many of the lit paths pass here; undefined where nothing is lit. */
  lit: number | undefined;
  /** Whether that is counted, not divided. */
  sure: boolean;
  /** All paths. */
  all: number;
  onPoint: () => void;
  onChoose: (anchor: Element) => void;
}

export function Node({ node, count, before, width, mark, isAt, lit, sure, all, onPoint, onChoose }: NodeProps) {
  const name = nodeName(node);
  const told = lit !== undefined && lit > 0 ? `${sure ? '' : '~\u202f'}${short(sure ? lit : Math.round(lit))}, ${percent(lit / Math.max(1, all))}` : `${count}${before ? `  ${points(before.now, before.share)}` : ''}`;
  const room = Math.max(4, Math.floor((width - 20) / letter) - told.length - 1);
  const gone = node.count === 0 ? 0 : node.ends / node.count;
  const part = lit === undefined || node.count === 0 ? 1 : lit / node.count;
  return (
    <g class={style.node} data-dim={lit === 0} data-other={node.others > 0} onPointerEnter={onPoint} onClick={(event) => onChoose(event.currentTarget.firstElementChild!)}>
      <rect x={node.x} y={node.y} width={bar} height={node.height} rx={2} class={style.bar} data-pale={part < 1} {...mark} data-cursor={isAt} />
      {part > 0 && part < 1 && <rect x={node.x} y={node.y} width={bar} height={Math.max(1, node.height * part)} rx={2} class={style.part} />}
      {gone > 0 && part === 1 && <rect x={node.x} y={node.y + node.height * (1 - gone)} width={bar} height={node.height * gone} rx={2} class={style.end} />}
      <rect x={node.x + bar} y={node.y} width={width - 16} height={20} class={style.hit} />
      <text x={node.x + bar + 6} y={node.y + 14} class={style.label}>
        <tspan data-word={node.others > 0}>{cutMiddle(name, room)}</tspan><tspan dx={6} class={style.count}>{told}</tspan>
      </text>
      <title>{`${name}: ${exact(node.count)}${node.ends > 0 ? `, ${exact(node.ends)} end here` : ''}${node.starts > 0 ? `, ${exact(node.starts)} begin here` : ''}${formerText(before)}`}</title>
    </g>
  );
}
