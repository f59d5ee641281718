// Chips in a row: the first has the word of the clause before it, the others the word between them,
// so that no word ends a line. What follows the row (its gap) keeps its place as chips come and go.

import type { ComponentChildren } from 'preact';
import { Clause } from './sentence.tsx';

export function Flow({ lead, between, children, after }: {
  lead?: string | undefined; between?: string | ((at: number) => string); children: readonly ComponentChildren[]; after?: ComponentChildren;
}) {
  const word = (at: number): string | undefined => (at === 0 ? lead : typeof between === 'function' ? between(at) : between);
  return (
    <>
      {children.map((chip, at) => <Clause key={at} word={word(at)}>{chip}</Clause>)}
      {after && <Clause key="after" word={children.length === 0 ? lead : undefined}>{after}</Clause>}
    </>
  );
}
