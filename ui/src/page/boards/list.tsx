// The boards there are: to open, to make, to bring in from a file.

import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { emptyContent, listBoards, makeBoard, readBoard, removeBoard, restoreBoard, type Board, type BoardContent, type Tile } from '../../api/boards.ts';
import { asApiError } from '../../api/client.ts';
import type { Loaded } from '../../api/datasets.ts';
import { visible } from '../../text/name.ts';
import { count } from '../../text/number.ts';
import { moment } from '../../text/time.ts';
import { Button } from '../../widget/button.tsx';
import { classes } from '../../widget/class.ts';
import { Empty } from '../../widget/empty.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import { MenuButton } from '../../widget/menu.tsx';
import { Name } from '../../widget/name.tsx';
import { toast } from '../../widget/toast.tsx';
import { openDialog } from '../dialog_host.tsx';
import { Failed } from '../failed.tsx';
import { browserZone } from '../beginning.ts';
import { navigate } from '../route.ts';
import { exportBoard, importBoards } from './file.ts';
import { columns } from './grid.ts';
import { NameDialog } from './name_dialog.tsx';
import * as field from '../../widget/field.module.css';
import * as style from './list.module.css';

const list = signal<Loaded<readonly Board[]>>({ value: null, error: null });

async function load(): Promise<void> {
  try {
    list.value = { value: await listBoards(), error: null };
  } catch (error) {
    list.value = { value: list.value.value, error: asApiError(error) };
  }
}

/** Of fewer boards one sees which is meant. */
const searchedFrom = 8;

export function BoardList() {
  const { value, error } = list.value;
  const [sort, setSort] = useState<'name' | 'changed'>('changed');
  const [find, setFind] = useState('');
  const shown = ordered(value ?? [], sort).filter(({ name }) => name.toLowerCase().includes(find.trim().toLowerCase()));
  useEffect(() => {
    globalThis.document.title = 'Boards \u00b7 Sluice';
    void load();
  }, []);
  const make = (): void => openDialog((close) => <NameDialog title="A new board" label="Name" take="Make" onClose={close} onTake={newBoard} />);
  return (
    <main class={style.page} data-state={value ? 'exact' : error ? 'error' : 'running'}>
      <div class={style.head}>
        <h1 class={style.title}>Boards</h1>
        {value !== null && value.length > searchedFrom && (
          <input type="search" class={`${field.input} ${style.find}`} aria-label="Find a board" placeholder="find" value={find} spellcheck={false} onInput={(event) => setFind(event.currentTarget.value)} />
        )}
        {value !== null && value.length > 1 && (
          <MenuButton menuLabel="Order" after="down" kind="quiet" items={[
            { label: 'Last changed first', checked: sort === 'changed', act: () => setSort('changed') },
            { label: 'By name', checked: sort === 'name', act: () => setSort('name') },
          ]}>{sort === 'changed' ? 'Last changed first' : 'By name'}</MenuButton>
        )}
        <Button icon="upload" kind="outlined" onClick={() => importBoards(load)}>Import</Button>
        <Button icon="plus" kind="primary" onClick={make}>New board</Button>
      </div>
      {error && <Failed error={error} what="The boards cannot be listed" again={() => void load()} />}
      {!value && !error && <Skeleton />}
      {value?.length === 0 && (
        <Empty icon="boards" title="There are no boards yet" actions={<Button kind="primary" icon="plus" onClick={make}>New board</Button>}>
          A board keeps questions side by side. Make one here, or choose Save on any question.
        </Empty>
      )}
      {value !== null && value.length > 0 && shown.length === 0 && <Empty icon="search" title="No board has this in its name" actions={<Button kind="outlined" onClick={() => setFind('')}>All boards</Button>} />}
      {shown.length > 0 && (
        <ul class={style.boards}>{shown.map((board) => <Entry key={board.id} board={board} />)}</ul>
      )}
    </main>
  );
}

function ordered(boards: readonly Board[], sort: 'name' | 'changed'): readonly Board[] {
  return [...boards].sort((a, b) => (sort === 'name' ? a.name.localeCompare(b.name) : b.changed.localeCompare(a.changed)));
}

async function newBoard(name: string): Promise<void> {
  const board = await makeBoard(name, emptyContent);
  navigate(`boards/${encodeURIComponent(board.id)}`);
}

function Entry({ board }: { board: Board }) {
  const [content, setContent] = useState<BoardContent | null>(null);
  useEffect(() => { readBoard(board.id).then((whole) => setContent(whole.content), () => undefined); }, [board.id, board.version]);
  const tiles = content === null ? '' : `${count(content.tiles.length, 'tile')}, `;
  return (
    <li class={style.board}>
      <button type="button" class={style.open} onClick={() => navigate(`boards/${encodeURIComponent(board.id)}`)}>
        <Map tiles={content?.tiles ?? []} />
        <span class={style.name}><Name value={board.name} most={80} /></span>
        <span class={style.changed}>{tiles}changed {moment(board.changed, browserZone(), 'minute')}</span>
      </button>
      <MenuButton icon="more" label={`Menu of ${visible(board.name)}`} menuLabel="Board" kind="quiet" placing={{ align: 'end' }} items={[
        { label: 'Export as JSON', icon: 'download', act: () => void readBoard(board.id).then(exportBoard, failed) },
        { label: 'Make a copy', icon: 'copy', act: () => void copy(board) },
        'rule',
        { label: 'Remove', icon: 'trash', danger: true, act: () => void remove(board) },
      ]} />
    </li>
  );
}

/** Of a longer board one sees how it begins. */
const rowsMost = 36;

/** The layout of a board, small. */
function Map({ tiles }: { tiles: readonly Tile[] }) {
  const rows = Math.min(rowsMost, Math.max(14, ...tiles.map(({ y, h }) => y + h)));
  const part = (cells: number, of: number): string => `${(cells / of) * 100}%`;
  return (
    <span class={style.map} aria-hidden="true">
      {tiles.map((tile) => (
        <span key={tile.id} class={classes(style.tile, tile.kind === 'text' && style.text)}
          style={{ left: part(tile.x, columns), width: part(tile.w, columns), top: part(tile.y, rows), height: part(tile.h, rows) }} />
      ))}
    </span>
  );
}

async function copy(board: Board): Promise<void> {
  try {
    const { name, content } = await readBoard(board.id);
    await makeBoard(`${name}, copy`, content);
    await load();
  } catch (error) {
    failed(error);
  }
}

async function remove(board: Board): Promise<void> {
  try {
    const whole = await readBoard(board.id);
    await removeBoard(board.id, whole.version);
    await load();
    toast('The board is removed.', { label: 'Undo', act: () => void restoreBoard(whole).then(load, failed) });
  } catch (error) {
    failed(error);
  }
}

function failed(error: unknown): void {
  toast(asApiError(error).message);
}
