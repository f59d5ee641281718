// The chart of a tile: the page of its view, small. What is done to a mark is done to the tile's
// question, which is then the question of the screen.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Tile } from '../../api/boards.ts';
import type { Result } from '../../api/question.ts';
import { Room } from '../../chart/room.ts';
import { load } from '../../document/store.ts';
import { Button } from '../../widget/button.tsx';
import { Problem } from '../../widget/problem.tsx';
import { DrawnPage } from '../drawn.tsx';
import { views } from '../views.ts';
import { stateOf, type Shared } from './tiles.ts';
import * as style from './tile.module.css';

export function TileChart({ tile, shared, result, onAgain }: { tile: Tile; shared: Shared; result: Result; onAgain: () => void }) {
  const body = useRef<HTMLDivElement>(null);
  const room = useHeight(body);
  const state = stateOf(tile, shared);
  const view = views.find(({ name }) => name === state?.view);
  const adopt = (): void => { if (state) load(state); };
  if (!state || !view) return <p class={style.said}>This question has no view here.</p>;
  return (
    <div ref={body} class={style.chart} data-former={result.former} onPointerDownCapture={adopt} onFocusCapture={adopt}>
      {result.phase === 'error' && result.error && (
        <div class={style.problem}>
          <Problem error={result.error} />
          <Button small kind="outlined" onClick={onAgain}>Try again</Button>
        </div>
      )}
      {room > 0 && result.phase !== 'idle' && (
        <Room.Provider value={room}><DrawnPage view={view} document={state.document} result={result} drawn={state} /></Room.Provider>
      )}
    </div>
  );
}

function useHeight(element: { readonly current: HTMLElement | null }): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => { if (entry) setHeight(Math.floor(entry.contentRect.height)); });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return height;
}
