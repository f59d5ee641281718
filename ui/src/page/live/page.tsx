// The Live page: how many a second, the events themselves, and which there are most of.

import { useEffect } from 'preact/hooks';
import { loadSchema, schema } from '../../api/datasets.ts';
import { connection } from '../../api/stream.ts';
import type { Document } from '../../document/type.ts';
import { Button } from '../../widget/button.tsx';
import { duration } from '../../text/duration.ts';
import { exact, short } from '../../text/number.ts';
import { Empty } from '../../widget/empty.tsx';
import { Problem } from '../../widget/problem.tsx';
import { copyText } from '../copy.ts';
import { sendLine } from '../data/send_line.ts';
import { useKeys } from '../keys.ts';
import type { PageProps } from '../view.ts';
import { liveColumns } from './columns.ts';
import { follow, live, setPaused, tick } from './follow.ts';
import { LiveList } from './list.tsx';
import { inDocument } from './sentence.tsx';
import { EventCounts, PerSecond } from './rates.tsx';
import * as style from './live.module.css';

export function LivePage({ document }: PageProps) {
  const { value, error } = schema(document.dataset).value;
  const columns = value ? liveColumns(value) : error ? [] : null;
  const { tape, turn } = useLive(document, columns);
  const toggle = (): void => setPaused(!tape.paused);
  useKeys([{ keys: ' ', label: 'Pause and go on', group: 'Live', act: toggle }]);
  const now = Date.now();
  return (
    <div class={style.live} data-turn={turn}>
      <Head onToggle={toggle} now={now} />
      <Trouble />
      <PerSecond tape={tape} now={now} zone={document.timezone ?? 'UTC'} />
      <div class={style.parts}>
        <div class={style.events}>
          {tape.paused && <Paused />}
          {tape.rows.length === 0 ? <Waiting dataset={document.dataset} filtered={document.where !== undefined} /> : <LiveList document={document} />}
        </div>
        <EventCounts tape={tape} now={now} where={document.where} />
      </div>
    </div>
  );
}

/** Follows the events, and the clock: a second without events is a second, too. */
function useLive(document: Document, columns: readonly string[] | null) {
  const key = JSON.stringify(columns);
  useEffect(() => (columns ? follow(document.dataset, document.where, columns) : undefined), [document.dataset, document.where, key]);
  useEffect(() => {
    const timer = setInterval(() => { if (globalThis.document.visibilityState === 'visible') tick(); }, 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => () => { void loadSchema(document.dataset); }, [document.dataset]); // new events may have new properties
  return live.value;
}

function Head({ onToggle, now }: { onToggle: () => void; now: number }) {
  const { tape, begun } = live.value;
  const away = connection.value === 'away';
  return (
    <div class={style.head}>
      <Button kind="outlined" icon={tape.paused ? 'play' : 'pause'} keys="Space" label={tape.paused ? 'Go on' : 'Pause'} onClick={onToggle}>{tape.paused ? 'Go on' : 'Pause'}</Button>
      <span class={style.figure}><b class={style.number}>{short(Math.round(tape.rate(now) * 10) / 10)}</b> events/s</span>
      {tape.behind !== null && <span class={style.muted} title="How long ago the newest event happened when it came here">{duration(Math.max(0, tape.behind) / 1000)} behind</span>}
      <span class={style.muted}>{exact(tape.matched)} since this page was opened</span>
      <span class={style.muted} data-some={tape.unlisted > 0} title="Events that came too fast for the list, which takes 4 000 a second; they are counted, in the chart and by event">{exact(tape.unlisted)} left out of the list</span>
      <span class={style.state} role="status">{away ? 'not connected' : tape.paused ? 'paused' : begun ? 'live' : 'connecting'}</span>
    </div>
  );
}

function Trouble() {
  const error = inDocument(live.value.error);
  return error && error.where !== 'where' ? <div class={style.problem}><Problem error={error} /></div> : null;
}

function Paused() {
  const { tape } = live.value;
  return (
    <div class={style.paused}>
      <span>Paused: <b>{exact(tape.newCount)}</b> new, {exact(tape.leftOut)} left out</span>
      <Button small kind="primary" onClick={() => setPaused(false)}>Show</Button>
    </div>
  );
}

function Waiting({ dataset, filtered }: { dataset: string; filtered: boolean }) {
  const line = sendLine(dataset);
  return (
    <div class={style.waiting}>
      <Empty icon="live" title="Waiting for new events" actions={<Button kind="outlined" icon="copy" onClick={() => copyText(line, 'The line')}>Copy the line</Button>}>
        {filtered ? 'Events that pass the filter show here as they come in.' : 'Events show here as they come in. This line sends one:'}
      </Empty>
      {!filtered && <pre class={style.line} tabIndex={0}>{line}</pre>}
    </div>
  );
}
