// How far something is. Null is: under way, nobody knows how far.

import { classes } from '../../widget/class.ts';
import * as style from './progress_bar.module.css';

export function ProgressBar({ label, done, small = false, ended = false }: { label: string; done: number | null; small?: boolean; ended?: boolean }) {
  const known = done !== null;
  return (
    <div role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={known ? Math.round(done * 100) : undefined}
      class={classes(style.bar, small && style.small)}>
      <div class={classes(style.fill, !known && style.unknown, ended && style.ended)} style={known ? { width: `${Math.max(1, done * 100)}%` } : undefined} />
    </div>
  );
}
