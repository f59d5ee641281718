// The place of a sentence whose part is on its way: as high as most sentences are, so that nothing below jumps.

import type { ComponentType } from 'preact';
import { lateAside } from '../widget/late.tsx';
import { Skeleton } from '../widget/loading.tsx';
import type { Part } from '../widget/part.ts';
import type { SentenceProps } from './props.ts';
import * as style from './coming.module.css';

/** The sentence of a part. That the part cannot be had is said by the page of the view. */
export function lateSentence<T>(part: Part<T>, pick: (module: T) => ComponentType<SentenceProps>): ComponentType<SentenceProps> {
  return lateAside(part, pick, <div class={style.place}><Skeleton lines={2} /></div>, <div class={style.place} />);
}
