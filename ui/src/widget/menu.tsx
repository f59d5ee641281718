// A menu: a list of things to do, after the ARIA pattern. Arrows walk, a letter jumps, Enter does.

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button, type ButtonProps } from './button.tsx';
import { classes } from './class.ts';
import { Icon, type IconName } from './icon.tsx';
import { Popover } from './popover.tsx';
import type { Placing } from './place.ts';
import * as style from './menu.module.css';

export type MenuItem =
  | {
    readonly label: string;
    readonly icon?: IconName;
    readonly keys?: string;
    readonly checked?: boolean;
    readonly disabled?: boolean;
    readonly danger?: boolean;
    /** Why it is disabled. */
    readonly reason?: string | undefined;
    /** Leaves the menu open: another list takes its place. */
    readonly stays?: boolean;
    readonly act: () => void;
  }
  | 'rule';

export interface MenuProps {
  anchor: Element | DOMRect | null;
  label: string;
  /** What the menu is about, above its items. */
  head?: ComponentChildren;
  items: readonly MenuItem[];
  onClose: () => void;
  placing?: Placing;
}

/** A menu beside an anchor, for as long as it is open. */
export function Menu({ anchor, label, head, items, onClose, placing }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const checkable = items.some((item) => item !== 'rule' && item.checked !== undefined);
  const act = (item: Exclude<MenuItem, 'rule'>): void => {
    if (item.disabled) return;
    if (!item.stays) onClose();
    item.act();
  };
  return (
    <Popover anchor={anchor} onClose={onClose} placing={placing}>
      {head && <div class={style.head}>{head}</div>}
      <div ref={list} role="menu" aria-label={label} class={style.menu} onKeyDown={(event) => walk(event, list.current, onClose)}>
        {items.map((item, i) => item === 'rule'
          ? <div key={i} role="separator" class={style.rule} />
          : (
            <button key={i} type="button" tabIndex={-1} class={classes(style.item, item.danger && style.danger)}
              role={item.checked === undefined ? 'menuitem' : 'menuitemradio'} aria-checked={item.checked} aria-disabled={item.disabled} title={item.disabled ? item.reason : undefined}
              onClick={() => act(item)} onPointerMove={(event) => event.currentTarget.focus()}>
              {checkable ? <span class={style.mark}>{item.checked && <Icon name="check" />}</span> : item.icon && <Icon name={item.icon} />}
              <span class={style.label}>{item.label}</span>
              {item.keys && <span class={style.keys}>{item.keys}</span>}
            </button>
          ))}
      </div>
    </Popover>
  );
}

function walk(event: KeyboardEvent, list: HTMLElement | null, onClose: () => void): void {
  const items = [...(list?.querySelectorAll<HTMLElement>('button') ?? [])];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = (i: number): void => {
    event.preventDefault();
    event.stopPropagation();
    items[(i + items.length) % items.length]?.focus();
  };
  if (event.key === 'ArrowDown') to(at + 1);
  else if (event.key === 'ArrowUp') to(at < 0 ? -1 : at - 1);
  else if (event.key === 'Home') to(0);
  else if (event.key === 'End') to(-1);
  else if (event.key === 'Tab') onClose();
  else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const starts = (item: HTMLElement): boolean => (item.textContent ?? '').toLowerCase().startsWith(event.key.toLowerCase());
    const next = [...items.slice(at + 1), ...items.slice(0, at + 1)].find(starts);
    if (next) to(items.indexOf(next));
  }
}

/** A button that opens a menu. */
export function MenuButton({ items, menuLabel, head, placing, ...button }: Omit<ButtonProps, 'onClick'> & {
  items: readonly MenuItem[]; menuLabel: string; head?: ComponentChildren; placing?: Placing;
}) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button {...button} buttonRef={anchor} popup="menu" expanded={isOpen} onClick={() => setOpen(!isOpen)} />
      {isOpen && (
        <Menu anchor={anchor.current} label={menuLabel} head={head} items={items} onClose={() => setOpen(false)}
          {...(placing ? { placing } : {})} />
      )}
    </>
  );
}
