// The alerts: what fires first, then what lately did, and the rules by which the server watches.

import { useEffect, useState } from 'preact/hooks';
import { alerts, testAlerts, type Alerts, type AlertTest } from '../../api/alerts.ts';
import { asApiError, isCancel } from '../../api/client.ts';
import type { ApiError } from '../../api/error.ts';
import { count } from '../../text/number.ts';
import { moment } from '../../text/time.ts';
import { Banner } from '../../widget/banner.tsx';
import { Button } from '../../widget/button.tsx';
import { Empty } from '../../widget/empty.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import { Name } from '../../widget/name.tsx';
import { toast } from '../../widget/toast.tsx';
import { browserZone } from '../beginning.ts';
import { Failed } from '../failed.tsx';
import { AlertLine } from './alert_line.tsx';
import { Rules } from './rules.tsx';
import * as style from './alerts.module.css';

/** How often the alerts are asked for while they are looked at. */
const looking = 10_000;

export function AlertsPage() {
  const [value, setValue] = useState<Alerts | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => { globalThis.document.title = 'Alerts \u00b7 Sluice'; }, []);
  useEffect(() => {
    const stop = new AbortController();
    const load = (): void => void alerts(stop.signal).then(
      (next) => { setValue(next); setError(null); },
      (problem: unknown) => { if (!isCancel(problem)) setError(asApiError(problem)); });
    load();
    const timer = setInterval(() => { if (document.visibilityState === 'visible') load(); }, looking);
    return () => { clearInterval(timer); stop.abort(); };
  }, [turn]);
  return (
    <main class={style.page} data-state={value ? 'exact' : 'running'}>
      <div class={style.head}>
        <h1 class={style.title}>Alerts</h1>
        {value?.watching && <Button kind="outlined" icon="bell" onClick={() => void test()}>Send a test</Button>}
      </div>
      {error && !value && <Failed error={error} what="The alerts cannot be listed" again={() => setTurn(turn + 1)} />}
      {!value && !error && <Skeleton />}
      {value && <Found value={value} again={() => setTurn(turn + 1)} />}
    </main>
  );
}

function Found({ value, again }: { value: Alerts; again: () => void }) {
  const firing = value.alerts.filter(({ state }) => state === 'firing');
  const over = value.alerts.filter(({ state }) => state !== 'firing');
  if (!value.watching && value.alerts.length === 0) {
    return (
      <Empty icon="bell" title="Nobody watches the data" actions={<Button kind="outlined" onClick={again}>Look again</Button>}>
        Rules in a file make the server compare every hour with the same hour of earlier weeks, and tell when events fall away, a property becomes empty or a
        source stays behind: <span class={style.code}>sluice serve --config sluice.yaml</span>
      </Empty>
    );
  }
  return (
    <>
      {!value.watching && <Banner kind="warning">Nobody watches the data now: these are from before.</Banner>}
      {value.quiet_until && <Banner kind="info">It is a quiet time: notices are held back until {moment(value.quiet_until, browserZone(), 'minute')}, and what happens is listed here.</Banner>}
      {firing.length === 0
        ? <Empty icon="check" title="All is as expected" actions={<Button kind="outlined" onClick={again}>Look again</Button>}>{count(value.rules.length, 'rule')} {value.rules.length === 1 ? 'is' : 'are'} watched.</Empty>
        : <ol class={style.list} aria-label="Firing">{firing.map((alert) => <AlertLine key={alert.id} alert={alert} />)}</ol>}
      {over.length > 0 && (
        <section class={style.section}>
          <h2>Over</h2>
          <ol class={style.list} aria-label="Over">{over.map((alert) => <AlertLine key={alert.id} alert={alert} />)}</ol>
        </section>
      )}
      {value.notes.length > 0 && (
        <section class={style.section}>
          <h2>To know</h2>
          <ul class={style.notes} aria-label="To know">{value.notes.map((note) => <li key={note}><Name value={note} most={400} /></li>)}</ul>
        </section>
      )}
      {value.rules.length > 0 && <Rules rules={value.rules} />}
    </>
  );
}

/** Sends a test, and says what became of it. */
async function test(): Promise<void> {
  try {
    toast(words(await testAlerts()));
  } catch (error) {
    toast(asApiError(error).message);
  }
}

function words({ webhook, file }: AlertTest): string {
  const said = (name: string, outcome: string): string => (outcome === 'ok' ? `${name}: it arrived` : outcome === 'none' ? `${name}: none is set` : `${name}: ${outcome}`);
  return `${said('Webhook', webhook)}; ${said('file', file)}.`;
}
