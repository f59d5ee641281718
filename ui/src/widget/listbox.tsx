// A list box: options of which one is active, windowed, so that ten thousand are no burden. The
// focus stays on the field or button that owns it; `activeId` says which option is meant.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useWindow } from './window.ts';
import * as style from './listbox.module.css';

export interface Option<T> {
  readonly value: T;
  readonly label: ComponentChildren;
  /** A count, a type: at the end of the line, muted. */
  readonly note?: ComponentChildren;
  readonly selected?: boolean;
}

interface ListBoxProps<T> {
  id: string;
  label: string;
  options: readonly Option<T>[];
  active: number;
  onActive: (at: number) => void;
  onPick: (value: T) => void;
  several?: boolean;
  /** What stands below: "9 950 more, keep typing". */
  foot?: ComponentChildren;
}

const row = 28;

/** The id of an option, for aria-activedescendant. */
export function optionId(list: string, at: number): string {
  return `${list}-${at}`;
}

export function ListBox<T>({ id, label, options, active, onActive, onPick, several = false, foot }: ListBoxProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const view = useWindow(list, row, options.length);
  useLayoutEffect(() => {
    const scroller = list.current;
    if (!scroller || active < 0) return;
    const top = active * row;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + row + 8 > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = top + row + 8 - scroller.clientHeight;
  }, [active, options]);
  return (
    <>
      <div ref={list} id={id} role="listbox" aria-label={label} aria-multiselectable={several || undefined} class={style.list}>
        <div role="presentation" style={{ height: `${view.before}px` }} />
        {options.slice(view.first, view.end).map((option, i) => {
          const at = view.first + i;
          return (
            <div key={at} id={optionId(id, at)} role="option" aria-selected={option.selected ?? false} aria-setsize={options.length}
              aria-posinset={at + 1} data-active={at === active} class={style.option}
              onPointerMove={() => { if (at !== active) onActive(at); }} onPointerDown={(event) => event.preventDefault()}
              onClick={() => onPick(option.value)}>
              {several && <span class={style.mark}>{option.selected && <Icon name="check" />}</span>}
              <span class={style.label}>{option.label}</span>
              {option.note !== undefined && <span class={style.note}>{option.note}</span>}
            </div>
          );
        })}
        <div role="presentation" style={{ height: `${view.after}px` }} />
      </div>
      {foot && <div class={style.foot}>{foot}</div>}
    </>
  );
}
