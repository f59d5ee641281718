// Chips of a list are dragged to another place of it: by pointer events, so that it works alike in
// every browser, for a chip is a button, which some do not drag.

import { useEffect, useRef, useState } from 'preact/hooks';

/** How far a press moves before it is no click. */
const least = 6;

/** The list that a stop is in and its place there: `funnel.steps[1]`, `where#2`; null for what is in none. */
export function listOf(stop: string): { readonly list: string; readonly at: number } | null {
  const [, list, at] = /^(.*)[[#](\d+)\]?$/.exec(stop) ?? [];
  return list === undefined ? null : { list, at: Number(at) };
}

interface Drag {
  readonly dragged: boolean;
  readonly onPointerDown: (event: PointerEvent) => void;
  /** Whether the click that ends a drag is on its way; it opens nothing. */
  readonly wasDragged: () => boolean;
}

/** Lets the chip of a stop be dragged; `onMove` says by how many places. */
export function useDrag(stop: string, onMove: ((by: number) => void) | undefined): Drag {
  const [dragged, setDragged] = useState(false);
  const end = useRef<(() => void) | null>(null);
  const ended = useRef(0);
  useEffect(() => () => end.current?.(), []);
  const start = (event: PointerEvent): void => {
    const from = listOf(stop);
    if (!onMove || !from || event.button !== 0 || event.pointerType === 'touch') return;
    let over: HTMLElement | null = null;
    let moved = false;
    const mark = (next: HTMLElement | null): void => {
      over?.removeAttribute('data-drop');
      over = next;
      if (!over) return;
      over.dataset.drop = listOf(over.dataset.stop ?? '')!.at < from.at ? 'before' : 'after';
    };
    const move = (next: PointerEvent): void => {
      if (!moved && Math.hypot(next.clientX - event.clientX, next.clientY - event.clientY) < least) return;
      moved = true;
      setDragged(true);
      const found = document.elementFromPoint(next.clientX, next.clientY)?.closest('[data-path]')?.querySelector<HTMLElement>('[data-stop]') ?? null;
      const to = found && listOf(found.dataset.stop ?? '');
      mark(to && to.list === from.list && to.at !== from.at ? found : null);
    };
    const stopDragging = (): void => {
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', drop);
      removeEventListener('keydown', cancel, true);
      mark(null);
      setDragged(false);
      end.current = null;
    };
    const drop = (): void => {
      const to = over && listOf(over.dataset.stop ?? '');
      stopDragging();
      if (moved) ended.current = performance.now();
      if (to) onMove(to.at - from.at);
    };
    const cancel = (key: KeyboardEvent): void => {
      if (key.key !== 'Escape' || !moved) return;
      key.stopPropagation();
      ended.current = Infinity;
      stopDragging();
    };
    end.current = stopDragging;
    addEventListener('pointermove', move);
    addEventListener('pointerup', drop);
    addEventListener('keydown', cancel, true);
  };
  const wasDragged = (): boolean => {
    const was = performance.now() - ended.current < 100;
    ended.current = 0;
    return was;
  };
  return { dragged, onPointerDown: start, wasDragged };
}
