// An empty state: what there is not, why, and the next step. It always has a next step.

import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import * as style from './empty.module.css';

export function Empty({ icon, title, children, actions }: {
  icon: IconName; title: string; children?: ComponentChildren; actions: ComponentChildren;
}) {
  return (
    <div class={style.empty} data-empty>
      <Icon name={icon} size={32} />
      <h2 class={style.title}>{title}</h2>
      {children && <p class={style.text}>{children}</p>}
      <div class={style.actions}>{actions}</div>
    </div>
  );
}
