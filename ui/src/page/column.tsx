// The parts of a page, one below the other, each as tall as it is: the page scrolls, not its parts.

import type { ComponentChildren } from 'preact';
import * as style from './column.module.css';

export function Column({ children }: { children: ComponentChildren }) {
  return <div class={style.column}>{children}</div>;
}
