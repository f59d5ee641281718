// A board: its tiles in a grid under a range and filter that all share.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Tile } from '../../api/boards.ts';
import { NotesOf } from '../../api/notes.ts';
import type { Result } from '../../api/question.ts';
import { pack, unpack } from '../../document/link.ts';
import { same } from '../../document/patch.ts';
import { visible } from '../../text/name.ts';
import { Banner } from '../../widget/banner.tsx';
import { Button } from '../../widget/button.tsx';
import { Empty } from '../../widget/empty.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import type { MenuItem } from '../../widget/menu.tsx';
import { toast } from '../../widget/toast.tsx';
import { copyText } from '../copy.ts';
import { Failed } from '../failed.tsx';
import { saveFile } from '../file.ts';
import { useKeys } from '../keys.ts';
import { linkOf, navigate } from '../route.ts';
import { openState } from '../open_state.ts';
import { Handles } from './arrange.tsx';
import { BoardHead } from './board_head.tsx';
import { asCSV } from './csv.ts';
import { rise } from './grid.ts';
import { BoardModel } from './model.ts';
import { SharedBar } from './shared_bar.tsx';
import { TileView, titleOf } from './tile.tsx';
import { datasetsOf, sharedOf, stateOf, withTile, type Shared } from './tiles.ts';
import { Versions } from './versions.tsx';
import * as style from './board.module.css';

/** How often a board on a wall asks again, in milliseconds. */
const wallEvery = 60_000;

export function BoardPage({ id }: { id: string }) {
  const model = useMemo(() => new BoardModel(id), [id]);
  const [versions, setVersions] = useState(false);
  useEffect(() => {
    void readAddress().then((shared) => {
      if (shared) model.shared.value = shared;
      return model.load();
    });
    return () => void model.done();
  }, [model]);
  const board = model.board.value;
  const error = model.error.value;
  useEffect(() => { globalThis.document.title = `${visible(board?.name ?? 'Board')} \u00b7 Sluice`; }, [board?.name]);
  if (!board && error) {
    return (
      <main class={style.page}>
        {error.status === 404
          ? <Empty icon="boards" title="There is no such board" actions={<Button kind="primary" onClick={() => navigate('boards')}>All boards</Button>} />
          : <Failed error={error} what="The board cannot be read" again={() => void model.load()} />}
      </main>
    );
  }
  if (!board) return <main class={style.page}><Skeleton /></main>;
  return (
    <div class={style.beside}>
      <Loaded model={model} onVersions={() => setVersions(!versions)} />
      {versions && <Versions model={model} board={board} onClose={() => setVersions(false)} />}
    </div>
  );
}

function Loaded({ model, onVersions }: { model: BoardModel; onVersions: () => void }) {
  useKeys([{ keys: 'Ctrl+Z', label: 'Undo the last change of the board', group: 'Board', act: () => void model.undo() }]);
  const page = useRef<HTMLElement>(null);
  const [turn, setTurn] = useState(0);
  const { content } = model.shown!;
  const saved = sharedOf(model.board.value!.content);
  const shared = model.shared.value ?? saved;
  const share = (next: Shared): void => {
    model.shared.value = next;
    void writeAddress(same(next, saved) ? null : next);
  };
  useEffect(() => {
    const timer = setInterval(() => { if (globalThis.document.fullscreenElement === page.current) setTurn((turn) => turn + 1); }, wallEvery);
    return () => clearInterval(timer);
  }, []);
  return (
    <main ref={page} class={style.page} data-state="exact" data-editing={model.draft.value !== null}>
      <Conflict model={model} />
      <BoardHead model={model} onVersions={onVersions} onScreen={() => void screen(page.current)} onAgain={() => setTurn(turn + 1)} />
      <SharedBar shared={shared} saved={saved} datasets={datasetsOf(content)} onShared={share}
        onKeep={() => void model.keep({ content: { ...model.board.value!.content, ...shared, where: { ...shared.where } } }, 'Range and filter are kept.').then(() => writeAddress(null))} />
      <NotesOf.Provider value={model.board.value!.id}><Grid model={model} shared={shared} turn={turn} /></NotesOf.Provider>
    </main>
  );
}

async function screen(page: HTMLElement | null): Promise<void> {
  if (globalThis.document.fullscreenElement) await globalThis.document.exitFullscreen();
  else await page?.requestFullscreen().catch(() => undefined);
}

function Grid({ model, shared, turn }: { model: BoardModel; shared: Shared; turn: number }) {
  const [said, say] = useState('');
  const draft = model.draft.value;
  const { tiles } = model.shown!.content;
  const change = (id: string, part: Partial<Tile>): void => model.change({ tiles: tiles.map((tile) => (tile.id === id ? { ...tile, ...part } : tile)) });
  if (tiles.length === 0) return <Nothing model={model} />;
  return (
    <>
      <div class={style.grid} data-grid>
        {[...tiles].sort((a, b) => a.y - b.y || a.x - b.x).map((tile) => (
          <div key={tile.id} class={style.place} style={{ gridColumn: `${tile.x + 1} / span ${tile.w}`, gridRow: `${tile.y + 1} / span ${tile.h}`, '--high': tile.h }}>
            <TileView tile={tile} shared={shared} turn={turn} editing={draft !== null} items={(result) => tileItems(model, tile, shared, result)}
              onTitle={(title) => change(tile.id, { title })} onText={(text) => change(tile.id, { text })}
              handles={draft === null ? null : (
                <Handles tile={tile} tiles={tiles} onSaid={say} onBegin={() => model.mark()} onTiles={(next) => model.change({ tiles: [...next] })}
                  onRemove={() => removeTile(model, tile)} />
              )} />
          </div>
        ))}
      </div>
      <div class="spoken" role="status">{said}</div>
    </>
  );
}

/** Takes a tile off the board that is being arranged. */
function removeTile(model: BoardModel, tile: Tile): void {
  model.mark();
  model.change({ tiles: [...rise(model.shown!.content.tiles.filter(({ id }) => id !== tile.id))] });
  toast(`${visible(titleOf(tile))} is removed.`, { label: 'Undo', act: () => { if (model.draft.value !== null) void model.undo(); } });
}

function Nothing({ model }: { model: BoardModel }) {
  const text = (): void => {
    if (model.draft.value === null) model.edit();
    model.change(withTile(model.shown!.content, { kind: 'text', title: 'Read me', text: '' }));
  };
  return (
    <Empty icon="boards" title="This board is empty" actions={(
      <>
        <Button kind="primary" icon="explore" onClick={() => navigate('')}>Ask a question</Button>
        <Button kind="outlined" onClick={text}>Add a text</Button>
      </>
    )}>
      Ask a question on any page and choose Save, To a board.
    </Empty>
  );
}

function Conflict({ model }: { model: BoardModel }) {
  if (model.conflict.value === null) return null;
  const both = (): void => void model.takeBoth().then((id) => { if (id !== null) navigate(`boards/${encodeURIComponent(id)}`); });
  return (
    <Banner kind="warning" actions={(
      <>
        <Button small kind="outlined" onClick={() => void model.takeTheirs()}>Show theirs</Button>
        <Button small kind="outlined" onClick={both}>Keep mine as a copy</Button>
        <Button small kind="outlined" onClick={() => void model.takeMine()}>Save mine over it</Button>
      </>
    )}>
      Somebody else saved this board while you changed it. Nothing is lost: both states can be kept.
    </Banner>
  );
}

function tileItems(model: BoardModel, tile: Tile, shared: Shared, result: Result): readonly MenuItem[] {
  const state = stateOf(tile, shared);
  const csv = asCSV(result.answer);
  const content = model.board.value!.content;
  const remove = (): void => void model.keep({ content: { ...content, tiles: [...rise(content.tiles.filter(({ id }) => id !== tile.id))] } }, 'The tile is removed.');
  const query: readonly MenuItem[] = state === null ? [] : [
    { label: 'Open', icon: 'right', act: () => openState(state) },
    { label: 'Copy link', icon: 'share', act: () => void linkOf(state).then((link) => copyText(link, 'The link')) },
    { label: 'Copy as JSON', icon: 'braces', act: () => copyText(JSON.stringify(state.document, null, 2), 'The document') },
    { label: 'CSV', icon: 'download', disabled: csv === null, act: () => saveFile(`${titleOf(tile)}.csv`, csv ?? '', 'text/csv') },
  ];
  const copy = (): void => void model.keep({ content: withTile(content, tile) }, 'The tile is copied.');
  return [...query, { label: 'Copy on this board', icon: 'plus', act: copy }, 'rule', { label: 'Remove', icon: 'trash', danger: true, act: remove }];
}

// The board's own look at its range and filter is in the fragment, as a packed value.

async function readAddress(): Promise<Shared | null> {
  const packed = new URLSearchParams(location.hash.slice(1)).get('shared');
  const value = packed === null ? null : (await unpack(packed)) as Partial<Shared> | null;
  if (value === null || typeof value !== 'object') return null;
  const text = (part: unknown): string => (typeof part === 'string' ? part : '');
  const where = value.where !== null && typeof value.where === 'object' ? Object.entries(value.where).filter(([, condition]) => typeof condition === 'string') : [];
  return { from: text(value.from), to: text(value.to), timezone: text(value.timezone), where: Object.fromEntries(where) };
}

async function writeAddress(shared: Shared | null): Promise<void> {
  const url = new URL(location.href);
  url.hash = shared === null ? '' : `shared=${await pack(shared)}`;
  history.replaceState(null, '', url);
}
