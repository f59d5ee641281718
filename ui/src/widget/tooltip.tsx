// Tooltips: one element for the whole page, shown on hover after a moment and on focus by key at
// once. Its text is a name of the thing or more about it, never the only place of something.

import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { place } from './place.ts';
import * as style from './tooltip.module.css';

const shownAt = signal<{ anchor: Element; text: string } | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;
const delay = 500;

function show(anchor: Element, text: string, wait: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => { if (anchor.isConnected) shownAt.value = { anchor, text }; }, wait);
}

/** Hides the tooltip, for what opens in its place. */
export function hideTooltip(): void {
  clearTimeout(timer);
  shownAt.value = null;
}

/** Handlers to spread on an element that has a tooltip; none for an empty text. */
export function useTooltip(text: string | undefined) {
  if (!text) return {};
  return {
    onPointerEnter: (event: PointerEvent) => { if (event.pointerType === 'mouse') show(event.currentTarget as Element, text, delay); },
    onPointerLeave: hideTooltip,
    onPointerDown: hideTooltip,
    onFocus: (event: FocusEvent) => {
      const anchor = event.currentTarget as Element;
      if (anchor.matches(':focus-visible')) show(anchor, text, 0);
    },
    onBlur: hideTooltip,
  };
}

/** The one tooltip; the shell has it. */
export function TooltipHost() {
  const element = useRef<HTMLDivElement>(null);
  const shown = shownAt.value;
  useLayoutEffect(() => {
    if (!element.current || !shown) return;
    element.current.showPopover();
    place(element.current, shown.anchor.getBoundingClientRect(), { side: 'bottom', align: 'center', gap: 6 });
  }, [shown]);
  if (!shown) return null;
  return <div ref={element} popover="manual" role="tooltip" class={style.tooltip}>{shown.text}</div>;
}
