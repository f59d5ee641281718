// The head of a board: its name, what it is about, and what can be done with it.

import { emptyContent, makeBoard, removeBoard, restoreBoard } from '../../api/boards.ts';
import { asApiError } from '../../api/client.ts';
import { Button } from '../../widget/button.tsx';
import { MenuButton, type MenuItem } from '../../widget/menu.tsx';
import { Name } from '../../widget/name.tsx';
import { toast } from '../../widget/toast.tsx';
import { copyText } from '../copy.ts';
import { openNotes } from '../open_notes.tsx';
import { navigate } from '../route.ts';
import { exportBoard } from './file.ts';
import type { BoardModel } from './model.ts';
import { datasetsOf, withTile } from './tiles.ts';
import * as style from './board.module.css';

interface BoardHeadProps {
  model: BoardModel;
  onVersions: () => void;
  onScreen: () => void;
  onAgain: () => void;
}

export function BoardHead({ model, onVersions, onScreen, onAgain }: BoardHeadProps) {
  const draft = model.draft.value;
  const { name, content } = model.shown!;
  return (
    <>
      <div>
        <button type="button" class={style.crumb} onClick={() => navigate('boards')}>Boards</button>
        <div class={style.head}>
          {draft === null
            ? <h1 class={style.title}><Name value={name} /></h1>
            : <input class={style.rename} aria-label="Name of the board" value={name} maxLength={200} onInput={(event) => model.change({}, event.currentTarget.value)} />}
          {draft === null ? <Reading model={model} onVersions={onVersions} onScreen={onScreen} onAgain={onAgain} /> : <Arranging model={model} />}
        </div>
      </div>
      {draft !== null
        ? <textarea class={style.describe} rows={2} aria-label="What the board is about" placeholder="What the board is about" value={content.description} onInput={(event) => model.change({ description: event.currentTarget.value })} />
        : content.description !== '' && <p class={style.description}><Name value={content.description} most={1000} /></p>}
    </>
  );
}

function Reading({ model, onVersions, onScreen, onAgain }: BoardHeadProps) {
  const { id } = model.board.value!;
  return (
    <div class={style.actions}>
      <Button icon="redo" kind="quiet" label="Ask all tiles again" onClick={onAgain} />
      <Button kind="quiet" icon="info" onClick={() => openNotes(datasetsOf(model.board.value!.content), id)}>Notes</Button>
      <Button kind="outlined" icon="edit" onClick={() => model.edit()}>Edit</Button>
      <Button kind="outlined" icon="heat" onClick={onScreen}>Screen</Button>
      <MenuButton icon="more" label="Menu of the board" menuLabel="Board" kind="outlined" placing={{ align: 'end' }} items={items(model, onVersions)} />
    </div>
  );
}

function items(model: BoardModel, onVersions: () => void): readonly MenuItem[] {
  const board = model.board.value!;
  const copy = (): void => void makeBoard(`${board.name}, copy`, board.content ?? emptyContent).then((made) => navigate(`boards/${encodeURIComponent(made.id)}`), failed);
  const remove = (): void => void removeBoard(board.id, board.version).then(() => {
    navigate('boards');
    toast('The board is removed.', { label: 'Undo', act: () => void restoreBoard(board).then(() => navigate(`boards/${encodeURIComponent(board.id)}`), failed) });
  }, failed);
  return [
    { label: 'History of the board', icon: 'history', act: onVersions },
    { label: 'Copy link', icon: 'share', act: () => copyText(location.href, 'The link') },
    { label: 'Export as JSON', icon: 'download', act: () => exportBoard(board) },
    { label: 'Make a copy', icon: 'copy', act: copy },
    'rule',
    { label: 'Remove the board', icon: 'trash', danger: true, act: remove },
  ];
}

function Arranging({ model }: { model: BoardModel }) {
  const text = (): void => { model.mark(); model.change(withTile(model.shown!.content, { kind: 'text', title: '', text: '' })); };
  return (
    <div class={style.actions}>
      <Button icon="plus" kind="outlined" onClick={text}>Text</Button>
      <Button kind="outlined" onClick={() => model.leave()}>Cancel</Button>
      <Button kind="primary" icon="check" disabled={model.shown!.name.trim() === ''} onClick={() => void model.done()}>Done</Button>
    </div>
  );
}

function failed(error: unknown): void {
  toast(asApiError(error).message);
}
