// What a definition holds for: over time, how often, and ten examples.

import { useEffect, useState } from 'preact/hooks';
import { asApiError, isCancel, type TableAnswer } from '../../api/client.ts';
import { findValues, schema, type Values, type ValuesRequest } from '../../api/datasets.ts';
import { cohortSize, type CohortSize, type DefinitionContent } from '../../api/definitions.ts';
import type { ApiError } from '../../api/error.ts';
import { nameExpression } from '../../document/condition.ts';
import type { Document } from '../../document/type.ts';
import { count, percent, short } from '../../text/number.ts';
import { Name } from '../../widget/name.tsx';
import { Problem } from '../../widget/problem.tsx';
import { TileChart } from '../boards/tile_chart.tsx';
import { useTile } from '../boards/use_tile.ts';
import { measureOver } from './measure.ts';
import * as style from './definitions.module.css';

interface PreviewProps {
  dataset: string;
  name: string;
  /** What the name means; null where it is saved. */
  content: DefinitionContent | null;
  /** Whether it is a property of actors. */
  actors: boolean;
  /** Takes what is wrong with it; else it is shown here. */
  onError?: (error: ApiError | null) => void;
}

const shared = { from: '', to: '', timezone: '', where: {} };

export function Preview({ dataset, name, content, actors, onError }: PreviewProps) {
  const [values, setValues] = useState<Values | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [turn, setTurn] = useState(0);
  const per = schema(dataset).value.value?.actors?.[0] ?? '';
  const define = content === null ? {} : { define: { [name]: content } as NonNullable<Document['define']> };
  const key = JSON.stringify([name, content]);
  useEffect(() => {
    const stop = new AbortController();
    const told = (problem: ApiError | null): void => (onError ?? setError)(problem);
    findValues(dataset, { column: nameExpression(name), limit: 10, ...define } as ValuesRequest, stop.signal)
      .then((found) => { setValues(found); told(null); }, (error: unknown) => { if (!isCancel(error)) { setValues(null); told(asApiError(error)); } });
    return () => stop.abort();
  }, [key]);
  const isCohort = values?.type === 'bool' && actors && per !== '';
  const line: Document | null = values && { dataset, ...define, aggregate: { measures: [measureOver(name, values.type, actors ? per : '')], by: ["time('auto')"] } };
  const result = useTile(line, turn);
  if (error) return <div class={style.problem}><Problem error={error} /></div>;
  if (!values || !line) return null;
  return (
    <section class={style.preview} aria-label="What it holds for">
      <p class={style.summary}>{summaryOf(values)}</p>
      <div class={style.chart}>
        <TileChart tile={{ id: 'preview', x: 0, y: 0, w: 12, h: 5, kind: 'query', title: '', document: line, as: 'line' }} shared={shared} result={result} onAgain={() => setTurn(turn + 1)} />
      </div>
      {isCohort ? <Actors document={{ dataset, ...define, where: nameExpression(name), aggregate: { measures: ['count() as events'], by: [nameExpression(per)], limit: 10 } }} per={per} /> : <Examples values={values} />}
    </section>
  );
}

function summaryOf(values: Values): string {
  const counted = values.values.reduce((sum, value) => sum + value.count, 0);
  const exact = values.exact ? '' : 'about ';
  if (values.type === 'bool') {
    const yes = values.values.find(({ value }) => String(value) === 'true')?.count ?? 0;
    return `It holds for ${exact}${percent(counted + values.nulls === 0 ? 0 : yes / (counted + values.nulls))} of events.`;
  }
  return `${values.type}, ${exact}${count(values.distinct, 'value')}${values.nulls > 0 ? `, none for ${short(values.nulls)} events` : ''}.`;
}

function Examples({ values }: { values: Values }) {
  return (
    <table class={style.examples}>
      <thead><tr><th scope="col">Frequent values</th><th scope="col">events</th></tr></thead>
      <tbody>{values.values.map(({ value, count: events }, i) => <tr key={i}><td><Name value={value} most={64} /></td><td>{short(events)}</td></tr>)}</tbody>
    </table>
  );
}

function Actors({ document, per }: { document: Document; per: string }) {
  const { answer } = useTile(document, 0);
  const rows = (answer as TableAnswer | null)?.rows ?? [];
  return (
    <table class={style.examples}>
      <thead><tr><th scope="col">Ten of them: <Name value={per} most={32} /></th><th scope="col">events</th></tr></thead>
      <tbody>{rows.map(([actor, events], i) => <tr key={i}><td><Name value={actor} most={64} /></td><td>{short(Number(events))}</td></tr>)}</tbody>
    </table>
  );
}

/** How many actors are in a cohort. */
export function Size({ dataset, name, version }: { dataset: string; name: string; version: number }) {
  const [size, setSize] = useState<CohortSize | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    // A property of actors that is no condition has no size; then there is nothing to say.
    cohortSize(dataset, name, stop.signal).then(setSize, () => undefined);
    return () => stop.abort();
  }, [version]);
  if (!size) return null;
  const of = size.ids === undefined || size.ids === size.size ? '' : ` of ${short(size.ids)} in the list`;
  return <p class={style.size}><strong>{short(size.size)}</strong> <span class={style.meta}>{size.size === 1 ? 'actor' : 'actors'} with events{of}</span></p>;
}
