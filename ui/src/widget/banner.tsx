// A banner: a state of the whole page that lasts, with what can be done about it.

import type { ComponentChildren } from 'preact';
import { classes } from './class.ts';
import { Icon } from './icon.tsx';
import * as style from './banner.module.css';

export function Banner({ kind, children, actions }: { kind: 'info' | 'warning' | 'danger'; children: ComponentChildren; actions?: ComponentChildren }) {
  return (
    <div class={classes(style.banner, style[kind])} role={kind === 'info' ? 'status' : 'alert'}>
      <Icon name={kind === 'info' ? 'info' : 'warning'} />
      <span class={style.text}>{children}</span>
      {actions}
    </div>
  );
}
