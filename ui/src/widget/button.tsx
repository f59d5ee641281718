// A button. One without a visible word has a label that is spoken and shown as a tooltip.

import type { ComponentChildren, Ref } from 'preact';
import { classes } from './class.ts';
import { Icon, type IconName } from './icon.tsx';
import { useTooltip } from './tooltip.tsx';
import * as style from './button.module.css';

export interface ButtonProps {
  children?: ComponentChildren;
  icon?: IconName | undefined;
  /** An icon after the word, such as that of a menu. */
  after?: IconName | undefined;
  /** Spoken, and shown on hover; needed where there is no word. */
  label?: string | undefined;
  /** The key that does the same, shown in the tooltip. */
  keys?: string | undefined;
  kind?: 'plain' | 'outlined' | 'primary' | 'danger' | 'quiet';
  small?: boolean;
  disabled?: boolean | undefined;
  pressed?: boolean | undefined;
  expanded?: boolean | undefined;
  popup?: 'menu' | 'listbox' | 'dialog' | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
  onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  buttonRef?: Ref<HTMLButtonElement> | undefined;
  /** False where arrows lead to what it does: it is no tab stop then. */
  stop?: boolean;
  class?: string | undefined;
  type?: 'button' | 'submit';
}

export function Button(props: ButtonProps) {
  const { children, icon, after, label, keys, kind = 'plain', small = false } = props;
  const bare = children === undefined || children === null;
  const tooltip = useTooltip(bare || keys ? [label, keys].filter(Boolean).join('  ') : undefined);
  return (
    <button ref={props.buttonRef ?? null} type={props.type ?? 'button'} {...tooltip}
      class={classes(style.button, kind !== 'plain' && style[kind], bare && style.iconOnly, small && style.small, props.class)}
      aria-label={label} aria-pressed={props.pressed} aria-expanded={props.expanded} aria-haspopup={props.popup}
      tabIndex={props.stop === false ? -1 : undefined} disabled={props.disabled} onClick={props.onClick} onKeyDown={props.onKeyDown}>
      {icon && <Icon name={icon} />}
      {children}
      {after && <Icon name={after} size={12} />}
    </button>
  );
}
