// What a view shows before, and instead of, an answer that has something in it.

import type { ComponentChildren } from 'preact';
import type { Result } from '../api/question.ts';
import { commit } from '../document/store.ts';
import { set } from '../document/patch.ts';
import { Button } from '../widget/button.tsx';
import { Empty } from '../widget/empty.tsx';
import { Skeleton } from '../widget/loading.tsx';
import { setRange } from './range_field.tsx';
import { finish, runNow } from './run.ts';
import { finishText } from './state_line.tsx';

/** The place of an answer that is not there yet; an error is shown by the shell. */
export function Awaited({ result }: { result: Result }) {
  if (result.phase === 'error') return null;
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

/** An answer without anything in it: what there is not, and what might have removed it. */
export function NothingFound({ result, children }: { result: Result; children: ComponentChildren }) {
  const document = result.of;
  if (!document) return null;
  const ranged = document.from !== undefined || document.to !== undefined;
  return (
    <Empty icon="search" title="Nothing found" actions={(
      <>
        {ranged && <Button kind="primary" onClick={() => setRange({})}>All data</Button>}
        {document.where !== undefined && (
          <Button kind="outlined" onClick={() => commit({ document: set(document, 'where', undefined) })}>Without the filter</Button>
        )}
        {!ranged && document.where === undefined && <Button kind="outlined" onClick={runNow}>Ask again</Button>}
      </>
    )}>
      {children}
    </Empty>
  );
}

/** The warnings of an answer, as a quiet line. */
export function warningsOf(result: Result): readonly string[] {
  const answer = result.answer;
  return answer?.stats.warnings ?? [];
}
