// Where something that floats stands: beside an anchor, turned over where there is no room, and
// never beyond the window.

export interface Placing {
  side?: 'bottom' | 'top' | 'right';
  align?: 'start' | 'center' | 'end';
  gap?: number;
}

const margin = 8;

/** Moves an element, whose position is fixed, beside the rectangle of its anchor. */
export function place(element: HTMLElement, anchor: DOMRect, placing: Placing = {}): void {
  const { side = 'bottom', align = 'start', gap = 4 } = placing;
  element.style.maxHeight = '';
  const { width, height } = element.getBoundingClientRect();
  const windowWidth = document.documentElement.clientWidth;
  const windowHeight = document.documentElement.clientHeight;
  if (side === 'right') {
    const fits = anchor.right + gap + width <= windowWidth - margin;
    move(element, fits ? anchor.right + gap : anchor.left - gap - width, clamp(anchor.top, height, windowHeight));
    return;
  }
  const below = windowHeight - margin - anchor.bottom - gap;
  const above = anchor.top - gap - margin;
  const under = side === 'bottom' ? height <= below || below >= above : !(height <= above || above >= below);
  const room = Math.max(under ? below : above, 64);
  const left = align === 'start' ? anchor.left : align === 'end' ? anchor.right - width : anchor.left + (anchor.width - width) / 2;
  if (height > room) element.style.maxHeight = `${room}px`;
  move(element, clamp(left, width, windowWidth), under ? anchor.bottom + gap : anchor.top - gap - Math.min(height, room));
}

function clamp(start: number, size: number, whole: number): number {
  return Math.max(margin, Math.min(start, whole - margin - size));
}

function move(element: HTMLElement, left: number, top: number): void {
  element.style.left = `${Math.round(left)}px`;
  element.style.top = `${Math.round(top)}px`;
}
