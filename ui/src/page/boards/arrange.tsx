// The handles by which a tile is moved and sized: dragged, or with the arrows.

import { useRef } from 'preact/hooks';
import type { Tile } from '../../api/boards.ts';
import { visible } from '../../text/name.ts';
import { Icon } from '../../widget/icon.tsx';
import { Button } from '../../widget/button.tsx';
import { columns, moveTo, resizeTo, sameLayout, stepBy } from './grid.ts';
import { titleOf } from './tile.tsx';
import * as style from './arrange.module.css';

/** The height of a row of the grid and the gap between cells, in pixels; board.module.css has the same. */
const row = 32;
const gap = 12;

interface HandlesProps {
  tile: Tile;
  tiles: readonly Tile[];
  onTiles: (tiles: readonly Tile[]) => void;
  /** Called before the first change of a drag, and before each by a key. */
  onBegin: () => void;
  onRemove: () => void;
  /** Says where the tile is now. */
  onSaid: (said: string) => void;
}

export function Handles({ tile, tiles, onTiles, onBegin, onRemove, onSaid }: HandlesProps) {
  const name = visible(titleOf(tile));
  const moves = useDrag(tile, tiles, onTiles, onBegin, (from, start, dx, dy) => moveTo(from, tile.id, start.x + dx, start.y + dy));
  const sizes = useDrag(tile, tiles, onTiles, onBegin, (from, start, dx, dy) => resizeTo(from, tile.id, start.w + dx, start.h + dy));
  const key = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const [dx, dy] = step as [number, number];
    const next = event.shiftKey ? resizeTo(tiles, tile.id, tile.w + dx, tile.h + dy) : stepBy(tiles, tile.id, dx, dy);
    if (sameLayout(next, tiles)) return onSaid('This is as far as it goes.');
    onBegin();
    onTiles(next);
    const now = next.find(({ id }) => id === tile.id)!;
    onSaid(event.shiftKey ? `${now.w} columns wide, ${now.h} rows high` : `column ${now.x + 1}, row ${now.y + 1}`);
  };
  return (
    <>
      <button type="button" class={style.move} aria-label={`Move ${name}: arrows move it, Shift and arrows size it`} onKeyDown={key} {...moves}><Grip /></button>
      <Button small icon="trash" label={`Remove ${name}`} kind="quiet" onClick={onRemove} />
      <span class={style.size} aria-hidden="true" {...sizes} />
    </>
  );
}

function Grip() {
  return <Icon name="rows" size={16} />;
}

type Start = { readonly x: number; readonly y: number; readonly tiles: readonly Tile[]; readonly tile: Tile; readonly cell: number; moved: boolean };

function useDrag(tile: Tile, tiles: readonly Tile[], onTiles: (tiles: readonly Tile[]) => void, onBegin: () => void, act: (from: readonly Tile[], start: Tile, dx: number, dy: number) => readonly Tile[]) {
  const start = useRef<Start | null>(null);
  const down = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    const grid = event.currentTarget.closest('[data-grid]');
    if (!grid || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, y: event.clientY + scrolled(grid), tiles, tile, cell: (grid.clientWidth + gap) / columns, moved: false };
  };
  const move = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    const from = start.current;
    const grid = event.currentTarget.closest('[data-grid]');
    if (!from || !grid) return;
    const dx = Math.round((event.clientX - from.x) / from.cell);
    const dy = Math.round((event.clientY + scrolled(grid) - from.y) / (row + gap));
    const next = act(from.tiles, from.tile, dx, dy);
    if (sameLayout(next, tiles)) return;
    if (!from.moved) onBegin();
    from.moved = true;
    onTiles(next);
  };
  const up = (): void => { start.current = null; };
  return { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: up };
}

/** How far the grid has been scrolled up. */
function scrolled(grid: Element): number {
  return -grid.getBoundingClientRect().top;
}
