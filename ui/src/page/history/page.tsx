// The list of what was asked, with search and stars, a page at a time.

import { useEffect, useRef, useState } from 'preact/hooks';
import { asApiError, isCancel } from '../../api/client.ts';
import type { ApiError } from '../../api/error.ts';
import { readHistory, removeEntry, starEntry, type HistoryEntry } from '../../api/history.ts';
import { shortText } from '../../document/short.ts';
import { texts, type Document } from '../../document/type.ts';
import { elapsed } from '../../text/duration.ts';
import { visible } from '../../text/name.ts';
import { short } from '../../text/number.ts';
import { rangeLabel } from '../../text/range.ts';
import { moment } from '../../text/time.ts';
import { Button } from '../../widget/button.tsx';
import { Empty } from '../../widget/empty.tsx';
import { Icon } from '../../widget/icon.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import { Name } from '../../widget/name.tsx';
import { toast } from '../../widget/toast.tsx';
import { browserZone } from '../beginning.ts';
import { Failed } from '../failed.tsx';
import { openState } from '../open_state.ts';
import { viewOf } from '../paste.ts';
import { isRemoving, removeLater } from '../removing.ts';
import { navigate } from '../route.ts';
import { views } from '../views.ts';
import { Spark } from './spark.tsx';
import * as field from '../../widget/field.module.css';
import * as style from './history.module.css';

const typingPause = 150;

export function HistoryPage() {
  const [search, setSearch] = useState('');
  const [starred, setStarred] = useState(false);
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  const [cursor, setCursor] = useState<string | undefined>(undefined);
  const [error, setError] = useState<ApiError | null>(null);
  const [turn, setTurn] = useState(0);
  const first = useRef(true);
  useEffect(() => { globalThis.document.title = 'History \u00b7 Sluice'; }, []);
  useEffect(() => {
    const stop = new AbortController();
    const ask = (): void => void readHistory({ search: search.trim(), starred }, stop.signal).then((page) => {
      setEntries(page.entries);
      setCursor(page.cursor);
      setError(null);
    }, (error: unknown) => { if (!isCancel(error)) setError(asApiError(error)); });
    const timer = setTimeout(ask, first.current ? 0 : typingPause);
    first.current = false;
    return () => { clearTimeout(timer); stop.abort(); };
  }, [search, starred, turn]);
  const more = (): void => void readHistory({ search: search.trim(), starred, ...(cursor === undefined ? {} : { cursor }) }).then((page) => {
    setEntries([...(entries ?? []), ...page.entries]);
    setCursor(page.cursor);
  }, (error: unknown) => setError(asApiError(error)));
  const change = (next: HistoryEntry): void => setEntries((entries ?? []).map((entry) => (entry.id === next.id ? next : entry)));
  const there = entries?.filter((entry) => !isRemoving(keyOf(entry))) ?? null;
  return (
    <main class={style.page} data-state={entries ? 'exact' : 'running'}>
      <div class={style.head}>
        <h1 class={style.title}>History</h1>
        <input type="search" class={`${field.input} ${style.search}`} aria-label="Find in the history" placeholder="find in the history" value={search} spellcheck={false}
          onInput={(event) => setSearch(event.currentTarget.value)} />
        <Button icon="star" kind="outlined" pressed={starred} onClick={() => setStarred(!starred)}>Starred</Button>
      </div>
      {error && <Failed error={error} what="The history cannot be read" again={() => setTurn(turn + 1)} />}
      {!entries && !error && <Skeleton />}
      {there?.length === 0 && cursor === undefined && <Nothing search={search} starred={starred} onAll={() => { setSearch(''); setStarred(false); }} />}
      {there !== null && there.length > 0 && <ol class={style.list}>{there.map((entry) => <Entry key={entry.id} entry={entry} onEntry={change} onGone={() => setTurn((turn) => turn + 1)} />)}</ol>}
      {cursor !== undefined && <Button kind="outlined" class={style.more} onClick={more}>Older ones</Button>}
    </main>
  );
}

function keyOf({ id }: HistoryEntry): string {
  return `history ${id}`;
}

function Nothing({ search, starred, onAll }: { search: string; starred: boolean; onAll: () => void }) {
  const narrowed = search.trim() !== '' || starred;
  return (
    <Empty icon="history" title={narrowed ? 'Nothing found' : 'Nothing was asked yet'}
      actions={narrowed ? <Button kind="primary" onClick={onAll}>The whole history</Button> : <Button kind="primary" icon="explore" onClick={() => navigate('')}>Ask a question</Button>}>
      {starred && !search ? 'A star keeps a question for good: give one to what you may need again.' : narrowed ? 'No question that was asked has this in its document.' : 'Every question that is run appears here, also one that fails.'}
    </Empty>
  );
}

function Entry({ entry, onEntry, onGone }: { entry: HistoryEntry; onEntry: (entry: HistoryEntry) => void; onGone: () => void }) {
  const document = documentIn(entry);
  const view = document && views.find(({ name }) => name === viewOf(document));
  const star = (): void => {
    const next = { ...entry, starred: !entry.starred };
    onEntry(next);
    starEntry(entry.id, next.starred).catch((error: unknown) => { onEntry(entry); toast(asApiError(error).message); });
  };
  const open = (): void => { if (document) openState({ view: viewOf(document), document, as: null, open: [] }); };
  return (
    <li class={style.entry} data-failed={entry.error !== undefined}>
      <button type="button" class={style.star} aria-label="Star" aria-pressed={entry.starred} onClick={star}><Icon name="star" /></button>
      <button type="button" class={style.open} disabled={!document} onClick={open}>
        <span class={style.icon}><Icon name={view?.icon ?? 'braces'} /></span>
        <span class={style.words}>
          <span class={style.text}><bdi>{visible(document ? shortText(document) : String(entry.document))}</bdi></span>
          {entry.error !== undefined && <span class={style.error}><Icon name="error" size={14} /><bdi>{visible(entry.error)}</bdi></span>}
        </span>
        <span class={style.range}>{document && rangeLabel(document, document.timezone ?? 'UTC')}</span>
        <Spark points={entry.spark ?? []} bars={document !== null && !overTime(document)} />
        <span class={style.dataset}><Name value={entry.dataset} most={32} /></span>
        <span class={style.cost}>{entry.error === undefined ? `${elapsed(entry.elapsed_ms)}, ${short(entry.rows_scanned)} rows` : 'failed'}</span>
        <span class={style.when}>{moment(entry.at, browserZone(), 'minute')}{entry.by && <span class={style.by}><Name value={entry.by} most={32} /></span>}</span>
      </button>
      <Button small kind="quiet" icon="trash" label="Remove from the history" class={style.remove} onClick={() => removeLater(keyOf(entry), 'The question is removed from the history.', () => removeEntry(entry.id), onGone)} />
    </li>
  );
}

/** Whether the small chart is over time: retention and lifecycle are, and what is by time. */
function overTime(document: Document): boolean {
  return document.retention !== undefined || document.lifecycle !== undefined || texts(document.aggregate?.by).some((key) => key.startsWith('time('));
}

function documentIn(entry: HistoryEntry): Document | null {
  const document = entry.document as Document | string | null;
  return document !== null && typeof document === 'object' && typeof document.dataset === 'string' ? document : null;
}
