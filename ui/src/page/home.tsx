// Where no dataset is named: the first one is opened; an empty store says how to fill it.

import { useEffect } from 'preact/hooks';
import { datasets, loadDatasets } from '../api/datasets.ts';
import { Button } from '../widget/button.tsx';
import { Empty } from '../widget/empty.tsx';
import { Skeleton } from '../widget/loading.tsx';
import { late } from '../widget/late.tsx';
import { dataPart } from './parts.ts';
import { navigate, openDataset } from './route.ts';

const EmptyStore = late(dataPart, (part) => part.EmptyStore);

export function Home() {
  const { value, error } = datasets.value;
  const first = value?.[0]?.name;
  useEffect(() => { if (!value) void loadDatasets(); }, []);
  useEffect(() => { if (first !== undefined) void openDataset(first); }, [first]);
  if (error) {
    return (
      <main>
        <Empty icon="warning" title="The datasets cannot be listed" actions={<Button kind="outlined" onClick={() => void loadDatasets()}>Try again</Button>}>
          {error.message}
        </Empty>
      </main>
    );
  }
  return value && first === undefined ? <EmptyStore /> : <Skeleton />;
}

/** A page that does not exist. */
export function Missing() {
  return (
    <main>
      <Empty icon="search" title="There is no such page" actions={<Button kind="primary" onClick={() => navigate('')}>To the first dataset</Button>} />
    </main>
  );
}
