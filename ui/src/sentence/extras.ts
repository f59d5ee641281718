// Clauses that are only there when they are asked for, and stay while they are being filled.

import { useState } from 'preact/hooks';
import { focusStop } from './focus.ts';

export interface Extras {
  readonly has: (path: string) => boolean;
  /** Shows the clause of a path and goes to its gap. */
  readonly ask: (path: string) => void;
}

/** The clauses that were asked for and have nothing in the document yet. */
export function useExtras(): Extras {
  const [asked, setAsked] = useState<readonly string[]>([]);
  return {
    has: (path) => asked.includes(path),
    ask: (path) => {
      setAsked((before) => [...before, path]);
      focusStop(document.querySelector<HTMLElement>('[data-sentence]'), `${path}#+`, path);
    },
  };
}
