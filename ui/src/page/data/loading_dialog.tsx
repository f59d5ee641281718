// The dialog of files on their way: what they look like, then how far they are.

import type { ApiError } from '../../api/error.ts';
import { jobs } from '../../api/jobs.ts';
import { bytes, count, percent } from '../../text/number.ts';
import { Button } from '../../widget/button.tsx';
import { Dialog } from '../../widget/dialog.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import { Name } from '../../widget/name.tsx';
import { Problem } from '../../widget/problem.tsx';
import { ChooseFiles } from './choose_files.tsx';
import { cancelLoading, closeDialog, dialogShown, load, loading, type Choosing as ChoosingFiles, type Loading } from './loading.ts';
import { datasetProblem, PreviewForm } from './preview_form.tsx';
import { ProgressBar } from './progress_bar.tsx';
import * as style from './loading_dialog.module.css';

export function LoadingDialog() {
  const at = loading.value;
  if (!at || !dialogShown.value) return null;
  switch (at.phase) {
    case 'reading': return <Dialog wide title={titleOf(at.files)} onClose={closeDialog}><Skeleton lines={8} /></Dialog>;
    case 'unreadable': return <Unreadable files={at.files} error={at.error} />;
    case 'choosing': return <Choosing at={at} />;
    case 'sending':
    case 'found': return <Progress at={at} />;
  }
}

function titleOf(files: readonly File[]): string {
  return files.length > 1 ? `Load ${count(files.length, 'file')}` : 'Load a file';
}

function Unreadable({ files, error }: { files: readonly File[]; error: ApiError }) {
  return (
    <Dialog title={titleOf(files)} onClose={closeDialog} foot={<><Button kind="outlined" onClick={closeDialog}>Close</Button><ChooseFiles kind="primary">Another file</ChooseFiles></>}>
      <p class={style.file}><Name value={files[0]?.name} most={80} middle /></p>
      <Problem error={error} />
      <p class={style.about}>Events can be JSON (one object a line, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd.</p>
    </Dialog>
  );
}

function Choosing({ at }: { at: ChoosingFiles }) {
  const { preview, choice } = at;
  const lacks = preview.columns.length > 0 && choice.time === '';
  const ready = datasetProblem(choice) === null && !lacks;
  return (
    <Dialog wide title={titleOf(at.files)} onClose={closeDialog} foot={(
      <>
        {lacks && <span class={style.lacks}>Say which column is the time.</span>}
        <Button kind="outlined" onClick={closeDialog}>Cancel</Button>
        <Button kind="primary" icon="upload" disabled={!ready} onClick={() => void load()}>{at.files.length > 1 ? `Load all ${at.files.length}` : 'Load'}</Button>
      </>
    )}>
      <PreviewForm at={at} />
    </Dialog>
  );
}

function Progress({ at }: { at: Extract<Loading, { phase: 'sending' | 'found' }> }) {
  const job = jobs.value.find(({ id }) => id === at.job);
  const sent = at.phase === 'sending' ? at.sent : 1;
  const sending = sent < 1;
  const done = sending ? sent : job?.done ?? null;
  const files = at.phase === 'sending' ? at.files : [];
  return (
    <Dialog title={`Loading into ${at.dataset}`} onClose={closeDialog} foot={(
      <>
        <Button kind="danger" onClick={() => void cancelLoading()}>Cancel</Button>
        <Button kind="outlined" onClick={closeDialog}>Go on in the background</Button>
      </>
    )}>
      {at.phase === 'sending' && (
        <p class={style.file}>
          <Name value={files[at.at]?.name} most={80} middle />
          <span class={style.muted}>{files.length > 1 ? `${at.at + 1} of ${files.length}` : bytes(files[at.at]?.size ?? 0)}</span>
        </p>
      )}
      <ProgressBar label={sending ? 'Sending' : 'Loading'} done={done} />
      <p class={style.about} role="status">
        {sending ? 'Sending' : 'Reading and sorting'}{done !== null && ` ${percent(done)}`}{!sending && job && job.rows > 0 && `, ${count(job.rows, 'event')} so far`}
      </p>
      {sending && <p class={style.about}>Keep this tab open until all is sent; after that the server goes on by itself.</p>}
    </Dialog>
  );
}
