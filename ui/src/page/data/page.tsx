// The frame of the Data page: its tabs, which dataset is meant, and the button that loads more.

import { useEffect } from 'preact/hooks';
import { datasets, loadDatasets } from '../../api/datasets.ts';
import { asApiError } from '../../api/client.ts';
import { compact, running } from '../../api/jobs.ts';
import { dataset as present } from '../../document/store.ts';
import { moment } from '../../text/time.ts';
import { Banner } from '../../widget/banner.tsx';
import { Button } from '../../widget/button.tsx';
import { Empty } from '../../widget/empty.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import { Name } from '../../widget/name.tsx';
import { Select } from '../../widget/select.tsx';
import { Tabs } from '../../widget/tabs.tsx';
import { toast } from '../../widget/toast.tsx';
import { browserZone } from '../beginning.ts';
import { navigate } from '../route.ts';
import { parseRest, pathOf, type DataTab } from './address.ts';
import { ChooseFiles } from './choose_files.tsx';
import { DatasetsTab } from './datasets_tab.tsx';
import { IngestsTab } from './ingests_tab.tsx';
import { JobsTab } from './jobs_tab.tsx';
import { PropertiesTab } from './properties_tab.tsx';
import { RejectsTab } from './rejects_tab.tsx';
import { SourcesTab } from './sources_tab.tsx';
import * as style from './data.module.css';

const labels: Record<DataTab, string> = { datasets: 'Datasets', sources: 'Sources', properties: 'Properties', ingests: 'Ingests', rejects: 'Rejects', jobs: 'Jobs' };

export function DataPage({ rest }: { rest: string }) {
  const { tab, dataset: named } = parseRest(rest);
  const names = datasets.value.value?.map(({ name }) => name) ?? [];
  const dataset = named !== '' ? named : names.includes(present.value) ? present.value : names[0] ?? '';
  const ofOne = tab !== 'datasets' && tab !== 'sources' && tab !== 'jobs';
  useEffect(() => { document.title = `${labels[tab]} \u00b7 Data \u00b7 Sluice`; }, [tab]);
  const jobs = running.value.length;
  // A job that has ended may have mended what a banner says.
  useEffect(() => { void loadDatasets(); }, [jobs]);
  return (
    <main class={style.page} data-tab={tab}>
      <header class={style.head}>
        <h1>Data</h1>
        {ofOne && dataset !== '' && (
          <Select title="Dataset" icon="data" kind="outlined" class={style.dataset} values={names} value={dataset} onChange={(name) => navigate(pathOf(tab, name))} />
        )}
        <span class={style.gap} />
        <ChooseFiles kind="primary">Load a file</ChooseFiles>
      </header>
      <Tabs label="Parts of the data" panel="data-panel" value={tab} onChange={(next) => navigate(pathOf(next, named))}
        tabs={(Object.keys(labels) as DataTab[]).map((value) => ({ value, label: value === 'jobs' && jobs > 0 ? `Jobs (${jobs})` : labels[value] }))} />
      <NotCompacted />
      <div id="data-panel" role="tabpanel" aria-label={labels[tab]} class={style.panel}>
        <Panel tab={tab} dataset={dataset} />
      </div>
    </main>
  );
}

/** The datasets whose last compaction failed, one that the server began by itself too. */
function NotCompacted() {
  const failed = (datasets.value.value ?? []).filter((dataset) => dataset.compaction_failed);
  return failed.map(({ name, compaction_failed: failure }) => (
    <Banner key={name} kind="warning" actions={<Button small kind="outlined" onClick={() => void compact(name).then(() => navigate(pathOf('jobs', '')), (error: unknown) => toast(asApiError(error).message))}>Compact now</Button>}>
      <Name value={name} most={48} /> could not be compacted on {moment(failure!.at, browserZone(), 'minute')}: <Name value={failure!.error} most={300} />. All events are there, and queries become slower until it succeeds.
    </Banner>
  ));
}

function Panel({ tab, dataset }: { tab: DataTab; dataset: string }) {
  const { value, error } = datasets.value;
  if (tab === 'jobs') return <JobsTab />;
  if (tab === 'sources') return <SourcesTab />;
  if (!value) {
    if (!error) return <Skeleton />;
    return <Empty icon="warning" title="The datasets cannot be listed" actions={<Button kind="outlined" onClick={() => void loadDatasets()}>Try again</Button>}>{error.message}</Empty>;
  }
  if (value.length === 0) {
    return <Empty icon="data" title="There are no datasets yet" actions={<ChooseFiles>Choose a file</ChooseFiles>}>Drop a file of events anywhere on this page.</Empty>;
  }
  switch (tab) {
    case 'datasets': return <DatasetsTab datasets={value} />;
    case 'properties': return <PropertiesTab key={dataset} dataset={dataset} />;
    case 'ingests': return <IngestsTab key={dataset} dataset={dataset} />;
    case 'rejects': return <RejectsTab key={dataset} dataset={dataset} />;
  }
}
