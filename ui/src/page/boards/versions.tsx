// The versions of a board: look at what was, and take it back.

import { useEffect, useState } from 'preact/hooks';
import { boardVersions, readBoard, type Board, type WholeBoard } from '../../api/boards.ts';
import { asApiError } from '../../api/client.ts';
import { count } from '../../text/number.ts';
import { moment } from '../../text/time.ts';
import { Button } from '../../widget/button.tsx';
import { Drawer } from '../../widget/drawer.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import { Name } from '../../widget/name.tsx';
import { toast } from '../../widget/toast.tsx';
import { browserZone } from '../beginning.ts';
import type { BoardModel } from './model.ts';
import * as style from './versions.module.css';

export function Versions({ model, board, onClose }: { model: BoardModel; board: WholeBoard; onClose: () => void }) {
  const [versions, setVersions] = useState<readonly Board[] | null>(null);
  useEffect(() => { boardVersions(board.id).then(setVersions, failed); }, [board.id, board.version]);
  return (
    <Drawer title="History of the board" label="Versions of the board" onClose={onClose}>
      <p class={style.hint}>Each save is a version. The last 100 are kept; restoring one makes a new version.</p>
      {versions === null ? <Skeleton /> : (
        <ol class={style.list}>
          {versions.map((version) => (
            <li key={version.version} class={style.version}>
              <div class={style.what}>
                <span>{version.removed ? 'Removed' : <Name value={version.name} most={60} />}</span>
                <span class={style.when}>version {version.version}, {moment(version.changed, browserZone(), 'minute')}</span>
              </div>
              {version.version === board.version
                ? <span class={style.when}>shown</span>
                : !version.removed && <Button small kind="outlined" onClick={() => void restore(model, board.id, version.version)}>Restore</Button>}
            </li>
          ))}
        </ol>
      )}
    </Drawer>
  );
}

async function restore(model: BoardModel, id: string, version: number): Promise<void> {
  try {
    const { name, content } = await readBoard(id, version);
    await model.keep({ name, content }, `Version ${version} is restored, with ${count(content.tiles.length, 'tile')}.`);
  } catch (error) {
    failed(error);
  }
}

function failed(error: unknown): void {
  toast(asApiError(error).message);
}
