// A tile of a board: its title, how its answer stands, its menu, and what it shows.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tile } from '../../api/boards.ts';
import type { Result } from '../../api/question.ts';
import { percent } from '../../text/number.ts';
import { elapsed } from '../../text/duration.ts';
import { shortText } from '../../document/short.ts';
import { visible } from '../../text/name.ts';
import { moment } from '../../text/time.ts';
import { classes } from '../../widget/class.ts';
import { Icon } from '../../widget/icon.tsx';
import { LoadingBar } from '../../widget/loading.tsx';
import { MenuButton, type MenuItem } from '../../widget/menu.tsx';
import { Name } from '../../widget/name.tsx';
import { useTooltip } from '../../widget/tooltip.tsx';
import { browserZone } from '../beginning.ts';
import { TileChart } from './tile_chart.tsx';
import { TileText } from './tile_text.tsx';
import { documentOf, type Shared } from './tiles.ts';
import { useSeen, useTile } from './use_tile.ts';
import * as style from './tile.module.css';

export interface TileViewProps {
  tile: Tile;
  shared: Shared;
  /** Asks all tiles again when it changes. */
  turn: number;
  /** The handles for arranging, while the board is arranged. */
  handles: ComponentChildren;
  editing: boolean;
  onTitle: (title: string) => void;
  onText: (text: string) => void;
  items: (result: Result) => readonly MenuItem[];
}

export function TileView(props: TileViewProps) {
  const { tile, shared, editing } = props;
  const frame = useRef<HTMLElement>(null);
  const seen = useSeen(frame);
  const [again, setAgain] = useState(0);
  const document = documentOf(tile, shared);
  const result = useTile(seen ? document : null, props.turn + again);
  const title = titleOf(tile);
  const state = tile.kind === 'text' ? 'exact' : result.phase;
  return (
    <section ref={frame} class={style.tile} aria-label={visible(title)} data-tile={tile.id} data-kind={tile.kind} data-state={state} data-editing={editing}>
      <LoadingBar busy={state === 'running' || state === 'estimate'} done={result.done} />
      <header class={classes(style.head, !editing && tile.kind === 'text' && tile.title === '' && style.bare)}>
        {editing
          ? <input class={style.rename} aria-label="Title of the tile" value={tile.title} placeholder={title} maxLength={200} onInput={(event) => props.onTitle(event.currentTarget.value)} />
          : <h2 class={style.title}>{(tile.kind === 'query' || tile.title !== '') && <Name value={title} most={120} />}</h2>}
        {tile.kind === 'query' && !editing && <TileState result={result} />}
        {!editing && <MenuButton icon="more" label={`Menu of ${visible(title)}`} menuLabel="Tile" kind="quiet" small placing={{ align: 'end' }} items={props.items(result)} />}
        {props.handles}
      </header>
      {tile.kind === 'text'
        ? <TileText text={tile.text ?? ''} editing={editing} onText={props.onText} />
        : <TileChart tile={tile} shared={shared} result={result} onAgain={() => setAgain(again + 1)} />}
    </section>
  );
}

/** What a tile is called: its title, else its question in short. */
export function titleOf(tile: Tile): string {
  if (tile.title !== '') return tile.title;
  return tile.document ? shortText(tile.document) : 'Text';
}

function TileState({ result }: { result: Result }) {
  const [at, setAt] = useState(0);
  useEffect(() => { if (result.phase === 'exact') setAt(Date.now()); }, [result.phase, result.answer]);
  const tooltip = useTooltip(result.phase === 'exact' && at > 0 ? `exact, ${elapsed(result.elapsed ?? 0)}, ${moment(at, browserZone(), 'clock')}` : undefined);
  switch (result.phase) {
    case 'exact': return <span class={style.state} data-phase="exact" tabIndex={-1} {...tooltip}><Icon name="check" size={14} /><span class="spoken">exact</span></span>;
    case 'estimate': return <span class={style.state}>estimate, {percent(result.done)}</span>;
    case 'running': return <span class={style.state}>running</span>;
    case 'error': return <span class={style.state} data-phase="error"><Icon name="error" size={14} />failed</span>;
    default: return null;
  }
}

