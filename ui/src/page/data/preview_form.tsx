// What a file looks like: its format, which column is which, and the events themselves.

import { useState } from 'preact/hooks';
import { datasets } from '../../api/datasets.ts';
import type { Preview } from '../../api/upload.ts';
import { bytes, count, exact } from '../../text/number.ts';
import { Field } from '../../widget/field.tsx';
import { Icon } from '../../widget/icon.tsx';
import { Name } from '../../widget/name.tsx';
import { Problem } from '../../widget/problem.tsx';
import { Segmented } from '../../widget/segmented.tsx';
import { Select } from '../../widget/select.tsx';
import { misfit, nameProblem } from './guess.ts';
import { choose, type Choice, type Choosing } from './loading.ts';
import { PreviewColumns, PreviewRejects, PreviewRows } from './preview_tables.tsx';
import * as style from './preview_form.module.css';

const formats = new Map([
  ['ndjson', 'JSON lines'], ['json', 'JSON'], ['csv', 'CSV'], ['tsv', 'TSV'], ['accesslog', 'access log'], ['parquet', 'Parquet'], ['arrow', 'Arrow'], ['arrowstream', 'Arrow stream'],
]);

export function PreviewForm({ at }: { at: Choosing }) {
  const { files, later, preview, choice, error } = at;
  return (
    <div class={style.form}>
      <p class={style.file}>
        <Name value={files[0]!.name} most={64} middle />
        <span class={style.about}>{aboutFile(files, preview)}</span>
      </p>
      {later.length > 0 && <Later files={later} />}
      {error && <div class={style.problem}><Problem error={error} /></div>}
      <div class={style.fields}>
        <DatasetField choice={choice} />
        {preview.columns.length > 0 && <RoleFields columns={preview.columns} choice={choice} />}
      </div>
      {preview.note ? <p class={style.note}><Icon name="info" /><span><Name value={preview.note} most={400} /></span></p> : <Looks preview={preview} choice={choice} />}
    </div>
  );
}

function aboutFile(files: readonly File[], preview: Preview): string {
  const format = [formats.get(preview.format) ?? preview.format, preview.compression].filter((part) => part !== '').join(', ');
  const size = bytes(files.reduce((sum, file) => sum + file.size, 0));
  return files.length > 1 ? `${format}; the first of ${exact(files.length)} files, ${size} together` : `${format}, ${size}`;
}

/** Says which files are looked at after these. */
function Later({ files }: { files: readonly File[] }) {
  const rest = files.length - 1;
  const then = rest > 0 ? ` and ${count(rest, 'other file')} have other columns: they come next.` : ' has other columns: it comes next.';
  return <p class={style.note}><Icon name="info" /><span><Name value={files[0]!.name} most={48} middle />{then}</span></p>;
}

/** Why events cannot go into the dataset that is chosen; null where they can. */
export function datasetProblem({ dataset: name, actors }: Choice): string | null {
  return nameProblem(name) ?? misfit(datasets.value.value?.find((dataset) => dataset.name === name), actors);
}

function DatasetField({ choice }: { choice: Choice }) {
  const name = choice.dataset;
  const existing = datasets.value.value?.find((dataset) => dataset.name === name);
  const problem = datasetProblem(choice);
  return (
    <div class={style.dataset}>
      <Field label="Dataset" value={name} onCommit={(text) => choose({ dataset: text.trim() })} error={problem === null ? null : { message: problem, hint: '' }} />
      {problem === null && <span class={style.hint}>{existing ? `added to its ${count(existing.events, 'event')}` : 'a new one'}</span>}
    </div>
  );
}

function RoleFields({ columns, choice }: { columns: Preview['columns']; choice: Choice }) {
  const names = columns.map(({ name }) => name);
  const times = [...columns].sort((a, b) => Number(b.time_like) - Number(a.time_like)).map(({ name }) => name);
  return (
    <>
      <Role label="Time" hint="when it happened" values={times} value={choice.time} onChange={(time) => choose({ time })} />
      <Role label="Actor" hint="who did it" without="none: no funnels, no sessions" values={names} value={choice.actors[0] ?? ''} onChange={(actor) => choose({ actors: [actor] })} />
      <Role label="Event" hint="what happened" without="none: told apart by properties alone" values={names} value={choice.event} onChange={(event) => choose({ event })} />
    </>
  );
}

/** `without` says what it means that no column has the role, where that may be. */
function Role({ label, hint, without, values, value, onChange }: {
  label: string; hint: string; without?: string; values: readonly string[]; value: string; onChange: (value: string) => void;
}) {
  const lacks = value === '' && without !== undefined;
  return (
    <div class={style.role}>
      <span class={style.label}>{label}</span>
      <Select title={label} label={`${label}: ${value === '' ? 'not chosen' : value}`} kind="outlined" class={style.select} values={values} value={value === '' ? 'choose' : value} onChange={onChange} />
      <span class={style.hint}>{lacks ? without : hint}</span>
    </div>
  );
}

type Tab = 'columns' | 'rows' | 'rejected';

function Looks({ preview, choice }: { preview: Preview; choice: Choice }) {
  const [tab, show] = useState<Tab>('columns');
  const rejected = preview.rejected.length;
  const choices: { value: Tab; label: string }[] = [
    { value: 'columns', label: `${exact(preview.columns.length)} columns` },
    { value: 'rows', label: `First ${count(preview.rows.length, 'event')}` },
    ...(rejected > 0 ? [{ value: 'rejected' as const, label: `${exact(rejected)} not taken` }] : []),
  ];
  return (
    <>
      <div class={style.choices}>
        <Segmented label="What to look at" choices={choices} value={tab} onChange={show} />
        <span class={style.hint}>guessed from the first {count(preview.rows_seen, 'record')}</span>
      </div>
      <div class={style.table}>
        {tab === 'columns' && <PreviewColumns preview={preview} choice={choice} />}
        {tab === 'rows' && <PreviewRows preview={preview} choice={choice} />}
        {tab === 'rejected' && <PreviewRejects preview={preview} />}
      </div>
    </>
  );
}
