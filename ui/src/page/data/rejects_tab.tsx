// Lines that were not taken: by reason, each with its place and text, to be looked at and downloaded.

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { asApiError } from '../../api/client.ts';
import { datasets } from '../../api/datasets.ts';
import type { ApiError } from '../../api/error.ts';
import { rejectedLines, rejects, rejectsAddress, type Reject } from '../../api/kept_data.ts';
import { count, exact, short } from '../../text/number.ts';
import { moment } from '../../text/time.ts';
import { Button } from '../../widget/button.tsx';
import { Dialog } from '../../widget/dialog.tsx';
import { Empty } from '../../widget/empty.tsx';
import { Icon } from '../../widget/icon.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import { Name } from '../../widget/name.tsx';
import { Table, type TableColumn } from '../../widget/table.tsx';
import { browserZone } from '../beginning.ts';
import { copyText } from '../copy.ts';
import { toast } from '../../widget/toast.tsx';
import { takeAgain } from './loading.ts';
import { byReason } from './reasons.ts';
import * as style from './data.module.css';
import * as field from '../../widget/field.module.css';
import * as detail from './reject.module.css';

export function RejectsTab({ dataset }: { dataset: string }) {
  const [reason, setReason] = useState('');
  const [opened, open] = useState<Reject | null>(null);
  const list = useRejects(dataset, reason);
  const all = useRejects(dataset, '');
  const total = datasets.value.value?.find(({ name }) => name === dataset)?.rejects ?? 0;
  if (all.error) return <Empty icon="warning" title="The lines cannot be listed" actions={<Button kind="outlined" onClick={all.again}>Try again</Button>}>{all.error.message}</Empty>;
  if (!all.rows) return <Skeleton />;
  if (all.rows.length === 0) return <Empty icon="check" title="Every line was taken" actions={<Button kind="outlined" onClick={all.again}>Look again</Button>} />;
  const groups = byReason(all.rows);
  return (
    <>
      <div class={style.tools}>
        <div class={style.groups} role="group" aria-label="Reasons">
          <Group text={<>all</>} number={total} pressed={reason === ''} onClick={() => setReason('')} />
          {groups.slice(0, 12).map((group) => (
            <Group key={group.reason} text={<Name value={group.reason} most={56} />} number={group.count} more={all.more}
              pressed={reason === group.part} onClick={() => setReason(reason === group.part ? '' : group.part)} />
          ))}
        </div>
        <span class={style.gap} />
        <Button kind="outlined" icon="redo" onClick={() => void again(dataset, reason)}>Try again</Button>
        <a class={detail.download} href={rejectsAddress(dataset, reason)} download={`${dataset}-rejects.ndjson`}><Icon name="download" />Download</a>
      </div>
      <div class={style.scrolled}>
        {list.rows ? <Table label="Lines that were not taken" columns={columns()} rows={list.rows} onCell={(row) => open(row)} /> : <Skeleton />}
      </div>
      {list.rows && list.more && <div class={style.tools}><Button kind="outlined" onClick={list.next}>More lines</Button><span class={style.muted}>{exact(list.rows.length)} are shown</span></div>}
      {opened && <RejectDialog dataset={dataset} reject={opened} onClose={() => open(null)} />}
    </>
  );
}

function Group({ text, number, more = false, pressed, onClick }: { text: ComponentChildren; number: number; more?: boolean; pressed: boolean; onClick: () => void }) {
  return (
    <button type="button" class={style.group} aria-pressed={pressed} onClick={onClick}>
      {text}<span class={style.muted}>{short(number)}{more && '+'}</span>
    </button>
  );
}

interface Rows {
  readonly rows: readonly Reject[] | null;
  readonly more: boolean;
  readonly error: ApiError | null;
  readonly next: () => void;
  readonly again: () => void;
}

function useRejects(dataset: string, reason: string): Rows {
  const [state, set] = useState<{ rows: readonly Reject[] | null; cursor: string | undefined; error: ApiError | null }>({ rows: null, cursor: undefined, error: null });
  const [turn, again] = useState(0);
  const mine = useRef<AbortController | null>(null);
  const load = (before: readonly Reject[], cursor: string | undefined): void => {
    mine.current?.abort();
    const abort = mine.current = new AbortController();
    rejects(dataset, reason, cursor, abort.signal).then(
      (page) => set({ rows: [...before, ...page.rejects], cursor: page.cursor, error: null }),
      (error: unknown) => { if (!abort.signal.aborted) set({ rows: null, cursor: undefined, error: asApiError(error) }); });
  };
  useEffect(() => {
    load([], undefined);
    return () => mine.current?.abort();
  }, [dataset, reason, turn]);
  return { rows: state.rows, more: state.cursor !== undefined, error: state.error, next: () => load(state.rows ?? [], state.cursor), again: () => again(turn + 1) };
}

function columns(): readonly TableColumn<Reject>[] {
  const zone = browserZone();
  return [
    { key: 'place', head: 'File', width: 'minmax(140px, max-content)', cell: (reject) => <Name value={fileOf(reject)} most={48} middle /> },
    { key: 'line', head: 'Line', number: true, cell: ({ line }) => exact(line) },
    { key: 'offset', head: 'Byte', number: true, cell: ({ offset }) => exact(offset) },
    { key: 'reason', head: 'Reason', width: 'minmax(200px, max-content)', cell: ({ reason }) => <Name value={reason} most={96} /> },
    { key: 'text', head: 'Text', width: 'minmax(240px, max-content)', cell: ({ text }) => <span class={style.code}><Name value={text} most={120} /></span> },
    { key: 'at', head: `At (${zone})`, cell: ({ at }) => moment(at, zone, 'second') },
  ];
}

function fileOf({ source, key }: Reject): string {
  return key !== '' ? key : source;
}

/** Shows what all lines of a reason would give now. */
async function again(dataset: string, reason: string): Promise<void> {
  try {
    takeAgain(dataset, await rejectedLines(dataset, reason));
  } catch (error) {
    toast(asApiError(error).message);
  }
}

function RejectDialog({ dataset, reject, onClose }: { dataset: string; reject: Reject; onClose: () => void }) {
  const [text, setText] = useState(reject.text);
  const id = useId();
  const take = (): void => { onClose(); takeAgain(dataset, [text]); };
  return (
    <Dialog wide title="A line that was not taken" onClose={onClose} foot={(
      <>
        <Button kind="outlined" icon="copy" onClick={() => copyText(reject.text, 'The line')}>Copy the line</Button>
        <Button kind="primary" icon="redo" disabled={text.trim() === ''} onClick={take}>Try again</Button>
      </>
    )}>
      <div class={style.confirm}>
        <p class={style.bad}><Name value={reject.reason} most={1000} /></p>
        <p class={style.muted}><Name value={fileOf(reject)} most={200} middle />, line {exact(reject.line)}, byte {exact(reject.offset)}; {count(reject.text.length, 'character')}</p>
        <pre class={detail.text} tabIndex={0}><Name value={reject.text} most={20_000} /></pre>
        <div class={field.field}>
          <label class={field.label} for={id}>Mended, to try it again; a line of CSV or TSV needs its head above it</label>
          <textarea id={id} class={`${field.input} ${detail.mended}`} rows={4} spellcheck={false} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </div>
      </div>
    </Dialog>
  );
}
