// A tile's answer: asked when the tile comes into view for the first time, then on each change.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { Question, type Result } from '../../api/question.ts';
import type { Document } from '../../document/type.ts';

/** Whether an element was in view yet. */
export function useSeen(element: { readonly current: Element | null }): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!element.current || seen) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [seen]);
  return seen;
}

/** The answer to a tile's document; `turn` asks again. Its runs are nobody's history. */
export function useTile(document: Document | null, turn: number): Result {
  const question = useMemo(() => new Question(), []);
  const key = document === null ? '' : JSON.stringify(document);
  useEffect(() => { if (document) question.run(document); }, [key, turn]);
  useEffect(() => () => question.close(), []);
  return question.result.value;
}
