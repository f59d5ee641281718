// What shows that something is under way: a thin bar, and the pale shape of what will come.

import { useRef, useLayoutEffect } from 'preact/hooks';
import * as style from './loading.module.css';

/** A thin bar. `done` is a share of 1, null where it is not known; nothing shows when not busy. */
export function LoadingBar({ busy, done = null }: { busy: boolean; done?: number | null }) {
  const fill = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (fill.current && done !== null) fill.current.style.transform = `scaleX(${done})`;
  }, [done, busy]);
  return (
    <div class={style.bar} aria-hidden="true">
      {busy && (done === null || done === 0 ? <div class={style.unknown} /> : <div ref={fill} class={style.fill} />)}
    </div>
  );
}

/** The pale shape of lines that will come. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  return (
    <div class={style.skeleton} aria-hidden="true">
      {Array.from({ length: lines }, (_, i) => <div key={i} class={style.piece} />)}
    </div>
  );
}
