// The share of events that have a property: a short bar with its number.

import { percent } from '../../text/number.ts';
import * as style from './filled_share.module.css';

export function FilledShare({ share }: { share: number }) {
  return (
    <span class={style.share}>
      <span class={style.bar} aria-hidden="true"><span class={style.fill} style={{ width: `${Math.min(100, share * 100)}%` }} /></span>
      <span class={style.number}>{percent(share)}</span>
    </span>
  );
}
