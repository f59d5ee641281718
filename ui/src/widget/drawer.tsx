// A drawer: what lies beside a view and leaves the rest in sight. On a narrow window it covers it.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { classes } from './class.ts';
import * as style from './drawer.module.css';

interface DrawerProps {
  title: ComponentChildren;
  label: string;
  onClose: () => void;
  /** Buttons beside the title. */
  actions?: ComponentChildren;
  /** For tables of events. */
  wide?: boolean;
  children: ComponentChildren;
}

export function Drawer({ title, label, onClose, actions, wide = false, children }: DrawerProps) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    return () => { if (before instanceof HTMLElement && before.isConnected) before.focus(); };
  }, []);
  return (
    <aside ref={element} class={classes(style.drawer, wide && style.wide)} aria-label={label}>
      <div class={style.head}>
        <h2 class={style.title}>{title}</h2>
        {actions}
        <Button icon="close" label="Close" keys="Esc" kind="quiet" onClick={onClose} />
      </div>
      <div class={style.body}>{children}</div>
    </aside>
  );
}
