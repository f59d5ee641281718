// Jobs: what the server works on, and what it lately ended with.

import { useEffect } from 'preact/hooks';
import { asApiError } from '../../api/client.ts';
import { loadDatasets } from '../../api/datasets.ts';
import { endJob, followJobs, jobs, jobsKnown, running, type Job } from '../../api/jobs.ts';
import { duration } from '../../text/duration.ts';
import { bytes, percent, short } from '../../text/number.ts';
import { moment } from '../../text/time.ts';
import { Button } from '../../widget/button.tsx';
import { Empty } from '../../widget/empty.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import { Name } from '../../widget/name.tsx';
import { Table, type TableColumn } from '../../widget/table.tsx';
import { toast } from '../../widget/toast.tsx';
import { browserZone } from '../beginning.ts';
import { ChooseFiles } from './choose_files.tsx';
import { kindWord, stateWord } from './job_words.ts';
import { ProgressBar } from './progress_bar.tsx';
import * as style from './data.module.css';

/** How often jobs that others start are looked for while this is open. */
const looking = 3000;

export function JobsTab() {
  const busy = running.value.length;
  useEffect(() => {
    void followJobs();
    const timer = setInterval(() => { if (document.visibilityState === 'visible') void followJobs(); }, looking);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => { void loadDatasets(); }, [busy]);
  if (!jobsKnown.value) return <Skeleton />;
  if (jobs.value.length === 0) {
    return (
      <Empty icon="clock" title="Nothing is under way" actions={<ChooseFiles>Load a file</ChooseFiles>}>
        Loading and compacting show here, with how far they are, until the server ends.
      </Empty>
    );
  }
  return <div class={style.scrolled}><Table label="Jobs" columns={columns()} rows={jobs.value} /></div>;
}

function columns(): readonly TableColumn<Job>[] {
  const zone = browserZone();
  return [
    { key: 'kind', head: 'Job', cell: ({ kind }) => kindWord(kind) },
    { key: 'dataset', head: 'Dataset', width: 'minmax(120px, max-content)', cell: ({ dataset }) => <Name value={dataset} most={64} middle /> },
    { key: 'state', head: 'State', width: '220px', cell: (job) => <State job={job} /> },
    { key: 'rows', head: 'Events', number: true, cell: ({ rows }) => short(rows) },
    { key: 'bytes', head: 'Read', number: true, cell: ({ bytes: read }) => bytes(read) },
    { key: 'started', head: `Started (${zone})`, cell: ({ started }) => moment(started, zone, 'second') },
    { key: 'took', head: 'Took', number: true, cell: ({ started, ended }) => duration((Date.parse(ended ?? new Date().toISOString()) - Date.parse(started)) / 1000) },
    { key: 'end', head: '', width: '92px', cell: (job) => <End job={job} /> },
    { key: 'error', head: '', width: 'minmax(0, max-content)', cell: ({ error }) => (error ? <span class={style.bad}><Name value={error} most={160} /></span> : null) },
  ];
}

function State({ job }: { job: Job }) {
  if (job.state !== 'running') return <span class={job.state === 'failed' ? style.bad : style.muted}>{stateWord(job.state)}</span>;
  return <span class={style.state}><ProgressBar small label={`${kindWord(job.kind)} ${job.dataset}`} done={job.done} />{percent(job.done)}</span>;
}

function End({ job }: { job: Job }) {
  const end = (): void => { endJob(job.id).catch((error: unknown) => toast(asApiError(error).message)); };
  return job.state === 'running'
    ? <Button small kind="outlined" onClick={end}>Cancel</Button>
    : <Button small kind="quiet" onClick={end}>Forget</Button>;
}
