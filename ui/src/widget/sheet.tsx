// A sheet: what lies over a part of the page, wide enough for a table. It takes the focus and gives it
// back; Escape is the shell's, which takes away the layer on top.

import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { hideTooltip } from './tooltip.tsx';
import * as style from './sheet.module.css';

export function Sheet({ title, note, actions, children, onClose }: {
  title: ComponentChildren; note?: ComponentChildren; actions?: ComponentChildren; children: ComponentChildren; onClose: () => void;
}) {
  const element = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    hideTooltip();
    const before = document.activeElement;
    element.current?.focus();
    return () => { if (before instanceof HTMLElement && before.isConnected) before.focus(); };
  }, []);
  return (
    <div ref={element} class={style.sheet} tabIndex={-1} role="dialog" aria-labelledby={id}>
      <div class={style.head}>
        <div class={style.words}>
          <h2 id={id} class={style.title}>{title}</h2>
          {note && <p class={style.note}>{note}</p>}
        </div>
        {actions}
        <Button icon="close" label="Close" keys="Esc" kind="quiet" onClick={onClose} />
      </div>
      <div class={style.body}>{children}</div>
    </div>
  );
}
