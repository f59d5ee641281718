// Puts the present question on a board: one that is there, or a new one.

import { useEffect, useId, useState } from 'preact/hooks';
import { emptyContent, listBoards, makeBoard, readBoard, saveBoard, type Board, type WholeBoard } from '../../api/boards.ts';
import { asApiError } from '../../api/client.ts';
import type { ApiError } from '../../api/error.ts';
import { shortText } from '../../document/short.ts';
import { state } from '../../document/store.ts';
import { visible } from '../../text/name.ts';
import { Button } from '../../widget/button.tsx';
import { Dialog } from '../../widget/dialog.tsx';
import { Problem } from '../../widget/problem.tsx';
import { toast } from '../../widget/toast.tsx';
import { navigate } from '../route.ts';
import { views } from '../views.ts';
import { withTile } from './tiles.ts';
import * as field from '../../widget/field.module.css';
import * as style from './save_dialog.module.css';

const fresh = '';

export function SaveDialog({ onClose }: { onClose: () => void }) {
  const [boards, setBoards] = useState<readonly Board[] | null>(null);
  const [chosen, choose] = useState<string>(fresh);
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();
  useEffect(() => {
    listBoards().then((found) => {
      const latest = [...found].sort((a, b) => b.changed.localeCompare(a.changed));
      setBoards(latest);
      choose(latest[0]?.id ?? fresh);
    }, (error: unknown) => setError(asApiError(error)));
  }, []);
  const short = shortText(state.value.document);
  const submit = (event: Event): void => {
    event.preventDefault();
    setBusy(true);
    put(chosen, name.trim() || 'My board', title.trim()).then(onClose, (error: unknown) => { setError(asApiError(error)); setBusy(false); });
  };
  return (
    <Dialog title="Save to a board" onClose={onClose}>
      <form class={style.form} onSubmit={submit}>
        <label class={field.label} for={`${id}-title`}>Title of the tile</label>
        <input id={`${id}-title`} class={field.input} data-autofocus value={title} placeholder={visible(short)} maxLength={200} autocomplete="off" onInput={(event) => setTitle(event.currentTarget.value)} />
        <fieldset class={style.boards}>
          <legend class={field.label}>Board</legend>
          {(boards ?? []).map((board) => (
            <label key={board.id} class={style.board}>
              <input type="radio" name={id} checked={chosen === board.id} onChange={() => choose(board.id)} />
              <bdi class={style.name}>{visible(board.name)}</bdi>
            </label>
          ))}
          <label class={style.board}>
            <input type="radio" name={id} checked={chosen === fresh} onChange={() => choose(fresh)} />
            <span>A new board</span>
          </label>
        </fieldset>
        {chosen === fresh && (
          <>
            <label class={field.label} for={`${id}-name`}>Name of the board</label>
            <input id={`${id}-name`} class={field.input} value={name} placeholder="My board" maxLength={200} autocomplete="off" onInput={(event) => setName(event.currentTarget.value)} />
          </>
        )}
        {error && <Problem error={error} />}
        <div class={style.foot}><Button type="submit" kind="primary" icon="save" disabled={busy || boards === null}>Save</Button></div>
      </form>
    </Dialog>
  );
}

async function put(id: string, name: string, title: string): Promise<void> {
  const { document, view, as } = state.value;
  const former = id === fresh ? null : await readBoard(id);
  const chart = as ?? views.find((one) => one.name === view)?.chartOf(document) ?? '';
  const content = withTile(former?.content ?? emptyContent, { kind: 'query', title, document, as: chart });
  const saved = former ? await saveBoard(id, former.version, former.name, content) : await makeBoard(name, content);
  toast(`Saved to ${visible(saved.name)}.`, { label: 'Open', act: () => navigate(`boards/${encodeURIComponent(saved.id)}`) });
  if (former) toast('The tile can be taken back.', { label: 'Undo', act: () => void takeBack(saved, former) });
}

async function takeBack(saved: WholeBoard, former: WholeBoard): Promise<void> {
  await saveBoard(saved.id, saved.version, former.name, former.content).then(() => toast('The tile is taken back.'), (error: unknown) => toast(asApiError(error).message));
}
