// A popover: what floats beside an anchor, in the top layer, until Escape, a press outside or the
// focus leaving closes it. The focus then returns to where it was.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { classes } from './class.ts';
import { place, type Placing } from './place.ts';
import { hideTooltip } from './tooltip.tsx';
import * as style from './popover.module.css';

// The popovers that are open, in the order of opening: Escape closes the last.
const layers: object[] = [];

/** Whether a popover is open: then keys are its own. */
export function popoverOpen(): boolean {
  return layers.length > 0;
}

export interface PopoverProps {
  /** What it stands beside: an element, or a point of a chart. */
  anchor: Element | DOMRect | null;
  onClose: () => void;
  children: ComponentChildren;
  placing?: Placing | undefined;
  /** Whether the focus goes inside; false for the list of a field. Default true. */
  focus?: boolean;
  role?: 'dialog' | undefined;
  label?: string | undefined;
  class?: string | undefined;
}

export function Popover(props: PopoverProps) {
  const { anchor, onClose, focus = true } = props;
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const popover = element.current;
    if (!popover || !anchor) return;
    popover.showPopover();
    const put = (): void => place(popover, anchor instanceof Element ? anchor.getBoundingClientRect() : anchor, props.placing);
    put();
    const observer = new ResizeObserver(put);
    observer.observe(popover);
    addEventListener('resize', put);
    return () => {
      observer.disconnect();
      removeEventListener('resize', put);
    };
  }, [anchor]);
  useFocus(element, focus);
  useDismiss(element, anchor, onClose);
  return (
    <div ref={element} popover="manual" role={props.role} aria-label={props.label} tabIndex={-1} class={classes(style.popover, props.class)}>
      {props.children}
    </div>
  );
}

// At once, so that what is typed next goes inside.
function useFocus(element: { current: HTMLElement | null }, focus: boolean): void {
  useLayoutEffect(() => {
    hideTooltip();
    if (!focus) return;
    const before = document.activeElement;
    const inside = element.current;
    if (inside && !inside.contains(document.activeElement)) {
      (inside.querySelector<HTMLElement>('[data-autofocus]') ?? inside.querySelector<HTMLElement>('input, button, [tabindex="0"]') ?? inside).focus();
    }
    return () => {
      const lost = document.activeElement === null || document.activeElement === document.body || inside?.contains(document.activeElement);
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
}

// At once, too: who presses Escape as soon as it is there is heard.
function useDismiss(element: { current: HTMLElement | null }, anchor: Element | DOMRect | null, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useLayoutEffect(() => {
    const me = {};
    layers.push(me);
    const press = (event: PointerEvent): void => {
      const target = event.target as Node;
      const inAnchor = anchor instanceof Element && anchor.contains(target);
      if (!element.current?.contains(target) && !inAnchor && !inLayerAbove(element.current, target)) close.current();
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || layers.at(-1) !== me) return;
      event.preventDefault();
      event.stopPropagation();
      close.current();
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('keydown', key);
    return () => {
      layers.splice(layers.indexOf(me), 1);
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('keydown', key);
    };
  }, [anchor]);
}

// A list that a field inside this popover opened is a popover of its own, later in the document.
function inLayerAbove(popover: HTMLElement | null, target: Node): boolean {
  const other = target instanceof Element ? target.closest('[popover]') : null;
  return popover !== null && other !== null && (popover.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
