// Clauses that are only there when they are asked for, and stay while they are being filled.

import { useState } from 'preact/hooks';
import { patch } from './write.ts';
import { focusStop } from './focus.ts';

export interface Extras {
  readonly has: (path: string) => boolean;
  /** Shows the clause of a path and goes to its gap. */
  readonly ask: (path: string) => void;
  /** Puts a member into the document and goes to its chip. */
  readonly put: (path: string, value: unknown) => void;
}

/** The clauses that were asked for and have nothing in the document yet. */
export function useExtras(): Extras {
  const [asked, setAsked] = useState<readonly string[]>([]);
  return {
    has: (path) => asked.includes(path),
    ask: (path) => {
      setAsked((before) => [...before, path]);
      focusStop(presentSentence(), `${path}#+`, path);
    },
    put: (path, value) => {
      patch(path, value);
      focusStop(presentSentence(), path, `${path}#+`);
    },
  };
}

/** The sentence that was being written in: that of a step, where one is open. */
function presentSentence(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-sentence]') ?? document.querySelector<HTMLElement>('[data-sentence]');
}
