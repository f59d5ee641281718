// A name or value from data on the page: the only component that puts one there.

import { cutEnd, cutMiddle, shown, type Shown } from '../text/name.ts';
import * as style from './name.module.css';

interface NameProps {
  /** The raw value of an answer, or what text/name.ts made of it. */
  value?: unknown;
  shown?: Shown;
  /** The most graphemes; longer ones are cut and have the whole as their title. */
  most?: number;
  /** Cuts in the middle, for paths and URLs. */
  middle?: boolean;
}

export function Name({ value, shown: given, most = 256, middle = false }: NameProps) {
  const what = given ?? shown(value);
  const text = middle ? cutMiddle(what.text, most) : cutEnd(what.text, most);
  return <bdi class={style[what.kind]} title={text === what.text ? undefined : cutEnd(what.text, 2000)}>{text}</bdi>;
}
