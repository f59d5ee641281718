// A gap of the sentence: where something can be added, by a click, Enter, or simply by typing.

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { classes } from '../widget/class.ts';
import { Icon } from '../widget/icon.tsx';
import { Popover } from '../widget/popover.tsx';
import { once } from '../widget/part.ts';
import { useTooltip } from '../widget/tooltip.tsx';
import { shared } from './shared_part.ts';
import * as style from './gap.module.css';

interface GapProps {
  /** The name of the stop. */
  stop: string;
  /** What is added here; spoken. */
  label: string;
  /** What stands here while there is nothing else: "any event". */
  children?: ComponentChildren;
  /** Opens with what was typed. */
  editor: (typed: string, close: () => void) => ComponentChildren;
  /** The panel was left by a press outside of it. */
  onLeave?: (() => void) | undefined;
  /** Backspace takes away what stands before. */
  onBackspace?: (() => void) | undefined;
}

export function Gap({ stop, label, children, editor, onLeave, onBackspace }: GapProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  // The panel stays where it opened, while drafts push the gap along.
  const [place, setPlace] = useState<DOMRect | null>(null);
  const closed = useRef(0);
  const start = (text: string): void => once(shared, () => {
    setPlace(button.current?.getBoundingClientRect() ?? null);
    setTyped(text);
  });
  const bare = children === undefined || children === null || children === false;
  const tooltip = useTooltip(bare ? label : undefined);
  const close = (): void => { closed.current = performance.now(); setTyped(null); };
  // The press of a click has already closed what the click would open again; a key has not.
  const toggle = (event: MouseEvent): void => { if (event.detail === 0 || performance.now() - closed.current > 300) start(''); };
  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.length === 1 && event.key !== ' ' && event.key !== '/') start(event.key);
    else if (event.key === 'Backspace' && onBackspace) onBackspace();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <button ref={button} type="button" class={classes(style.gap, !bare && style.worded, typed !== null && style.open)} {...tooltip} data-stop={stop} tabIndex={-1}
        aria-label={typeof children === 'string' ? `${children}: ${label}` : label} aria-haspopup="dialog" aria-expanded={typed !== null} onClick={toggle} onKeyDown={key}>
        <Icon name="plus" size={14} />
        {children}
      </button>
      {typed !== null && (
        <Popover anchor={place} role="dialog" label={label} onClose={() => { close(); onLeave?.(); }}>{editor(typed, close)}</Popover>
      )}
    </>
  );
}
