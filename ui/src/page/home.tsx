// Where no dataset is named: the first one is opened; an empty store says how to fill it.

import { useEffect } from 'preact/hooks';
import { datasets, loadDatasets } from '../api/datasets.ts';
import { address } from '../api/root.ts';
import { Button } from '../widget/button.tsx';
import { Empty } from '../widget/empty.tsx';
import { Skeleton } from '../widget/loading.tsx';
import { copyText } from './copy.ts';
import { navigate, openDataset } from './route.ts';
import * as style from './home.module.css';

export function Home() {
  const { value, error } = datasets.value;
  const first = value?.[0]?.name;
  useEffect(() => { if (!value) void loadDatasets(); }, []);
  useEffect(() => { if (first !== undefined) void openDataset(first); }, [first]);
  if (error) {
    return (
      <Empty icon="warning" title="The datasets cannot be listed" actions={<Button kind="outlined" onClick={() => void loadDatasets()}>Try again</Button>}>
        {error.message}
      </Empty>
    );
  }
  return value && first === undefined ? <EmptyStore /> : <Skeleton />;
}

function EmptyStore() {
  const line = `curl --data-binary @events.ndjson -H 'Content-Type: application/x-ndjson' '${address('v1/datasets/my-events/events')}?time=time&actor=user_id&event=event'`;
  return (
    <main class={style.home}>
      <Empty icon="data" title="There are no events yet" actions={(
        <>
          <Button kind="primary" icon="copy" onClick={() => copyText(line, 'The line')}>Copy the line</Button>
          <Button kind="outlined" onClick={() => void loadDatasets()}>Look again</Button>
        </>
      )}>
        Send a file of events to this server; the names after the question mark say which of its fields are the time, the actor and the event.
      </Empty>
      <pre class={style.line}>{line}</pre>
    </main>
  );
}

/** A page that does not exist. */
export function Missing() {
  return (
    <Empty icon="search" title="There is no such page" actions={<Button kind="primary" onClick={() => navigate('')}>To the first dataset</Button>} />
  );
}
