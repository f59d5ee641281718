// The frame of a sentence: words and chips that flow like text, one toolbar for the keyboard.

import { createContext, type ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { ApiError } from '../api/error.ts';
import type { Document } from '../document/type.ts';
import { Problem } from '../widget/problem.tsx';
import { followFocus, keepOneTabStop, walk } from './focus.ts';
import { canMend, mend } from './mend.ts';
import * as style from './sentence.module.css';

/** What chips need to know of the sentence that they stand in. */
export interface Around {
  readonly document: Document;
  /** The error of the answer, to be shown at the chip that it belongs to. */
  readonly error: ApiError | null;
  readonly sentence: () => HTMLElement | null;
}

const AroundContext = createContext<Around>({ document: { dataset: '' }, error: null, sentence: () => null });

/** The sentence around a chip. */
export function useAround(): Around {
  return useContext(AroundContext);
}

interface SentenceFrameProps {
  document: Document;
  error: ApiError | null;
  /** What the toolbar is called. */
  label: string;
  children: ComponentChildren;
}

export function Sentence({ document, error, label, children }: SentenceFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => keepOneTabStop(frame.current));
  const key = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    if (!event.defaultPrevented && walk(event.currentTarget, event)) event.preventDefault();
  };
  return (
    <AroundContext.Provider value={{ document, error, sentence: () => frame.current }}>
      <div ref={frame} role="toolbar" aria-label={label} data-sentence class={style.sentence} onKeyDown={key}
        onFocusIn={(event) => { followFocus(event.currentTarget, event.target); }}>
        {children}
      </div>
    </AroundContext.Provider>
  );
}

/** Words and chips that belong together: the words never stand at the end of a line alone. */
export function Clause({ word, children }: { word?: ComponentChildren; children?: ComponentChildren }) {
  return <span class={style.clause}>{word !== undefined && <Word>{word}</Word>}{children}</span>;
}

/** A word of the sentence. */
export function Word({ children }: { children: ComponentChildren }) {
  return <span class={style.word}>{children}</span>;
}

/** The message of an error of the answer at its place, its hint as a button that mends the document. */
export function AnswerProblem({ id, error, shown = error }: { id?: string; error: ApiError; shown?: { readonly message: string; readonly hint: string } }) {
  return <Problem {...(id === undefined ? {} : { id })} error={shown} onHint={canMend(error) ? (name) => mend(error, name) : undefined} />;
}
