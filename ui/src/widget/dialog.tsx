// A dialog that keeps the focus until it is answered or closed.

import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { classes } from './class.ts';
import { hideTooltip } from './tooltip.tsx';
import * as style from './dialog.module.css';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  /** The buttons at its end. */
  foot?: ComponentChildren;
  wide?: boolean;
}

export function Dialog({ title, onClose, children, foot, wide = false }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before anything else can enter the top layer, which would then lie below the dialog.
  useLayoutEffect(() => {
    hideTooltip();
    const before = document.activeElement;
    element.current?.showModal();
    // Not the button that closes it, which would be the browser's choice.
    const first = element.current?.querySelector<HTMLElement>('[data-autofocus]') ?? element.current?.querySelector('h2');
    first?.focus();
    return () => { if (before instanceof HTMLElement && before.isConnected) before.focus(); };
  }, []);
  return (
    <dialog ref={element} class={classes(style.dialog, wide && style.wide)} aria-labelledby={id}
      onCancel={(event) => { event.preventDefault(); onClose(); }}
      onClick={(event) => { if (event.target === element.current) onClose(); }}>
      <div class={style.head}>
        <h2 id={id} tabIndex={-1} class={style.title}>{title}</h2>
        <Button icon="close" label="Close" keys="Esc" kind="quiet" onClick={onClose} />
      </div>
      <div class={style.body}>{children}</div>
      {foot && <div class={style.foot}>{foot}</div>}
    </dialog>
  );
}
