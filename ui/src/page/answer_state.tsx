// What a view shows before, and instead of, an answer that has something in it.

import { useContext } from 'preact/hooks';
import type { Result } from '../api/question.ts';
import { Room } from '../chart/room.ts';
import { canUndo, commit, state, undo } from '../document/store.ts';
import { Button } from '../widget/button.tsx';
import { Empty } from '../widget/empty.tsx';
import { Skeleton } from '../widget/loading.tsx';
import { firstDocument } from './beginning.ts';
import { finish, runNow } from './run.ts';
import { finishText } from './state_line.tsx';

/** The place of an answer that is not there yet; what is wrong is said at its field. */
export function Awaited({ result }: { result: Result }) {
  if (result.phase === 'error') return <Wrong result={result} />;
  if (result.phase === 'cancelled') {
    return <Empty icon="clock" title="Stopped" actions={<Button kind="primary" onClick={runNow}>Run again</Button>}>Nothing was answered yet.</Empty>;
  }
  if (result.phase === 'stopped') {
    return (
      <Empty icon="clock" title="This would take long" actions={<Button kind="primary" onClick={finish}>{finishText(result)}</Button>}>
        Nothing was read yet. A shorter range or a filter makes it quicker.
      </Empty>
    );
  }
  return <Skeleton />;
}

/** There is no answer, because the question is wrong somewhere. */
function Wrong({ result }: { result: Result }) {
  const { document, error } = result;
  if (useContext(Room) !== null) return null; // a tile says so itself
  if (error?.where === '') return <Empty icon="warning" title="There is no answer" actions={<Button kind="primary" onClick={runNow}>Run again</Button>} />;
  const anew = async (): Promise<void> => {
    if (document) commit({ document: await firstDocument(document.dataset, state.value.view), as: null });
  };
  return (
    <Empty icon="edit" title="This cannot be asked as it is" actions={(
      <>
        {canUndo.value && <Button kind="primary" onClick={undo}>Undo the last change</Button>}
        <Button kind="outlined" onClick={() => void anew()}>Begin anew</Button>
      </>
    )}>
      What is wrong is marked above, with what may have been meant. The answer comes as soon as it is mended.
    </Empty>
  );
}
