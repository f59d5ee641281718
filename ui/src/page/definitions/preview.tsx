// What a definition holds for: over time, how often, and ten examples.

import { useEffect, useState } from 'preact/hooks';
import { asApiError, isCancel, type TableAnswer } from '../../api/client.ts';
import { findValues, schema, type Values, type ValuesRequest } from '../../api/datasets.ts';
import { cohortSize, type CohortSize, type DefinitionContent } from '../../api/definitions.ts';
import type { ApiError } from '../../api/error.ts';
import { nameExpression } from '../../document/condition.ts';
import type { Document } from '../../document/type.ts';
import { count, percent, short } from '../../text/number.ts';
import { moment } from '../../text/time.ts';
import { cellText } from '../../text/unit.ts';
import { Name } from '../../widget/name.tsx';
import { browserZone } from '../beginning.ts';
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
  /** What it says, to show examples with the properties that it mentions. */
  text: string;
  /** Whether it is a property of actors. */
  actors: boolean;
  /** Takes what is wrong with it; else it is shown here. */
  onError?: (error: ApiError | null) => void;
}

/** What the document of a preview calls what has no name yet. */
export const previewName = 'preview_of_definition';

const kinds = new Map<string, string>([['string', 'A text'], ['int64', 'A whole number'], ['float64', 'A number'], ['timestamp', 'A time'], ['list of strings', 'A list of texts']]);

const shared = { from: '', to: '', timezone: '', where: {} };

export function Preview({ dataset, name, content, text, actors, onError }: PreviewProps) {
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
      {isCohort ? <Held document={{ dataset, ...define }} name={name} per={per} /> : <p class={style.summary}>{summaryOf(values)}</p>}
      <div class={style.chart}>
        <TileChart tile={{ id: 'preview', x: 0, y: 0, w: 12, h: 5, kind: 'query', title: '', document: line, as: 'line' }} shared={shared} result={result} onAgain={() => setTurn(turn + 1)} />
      </div>
      {values.type === 'bool' && !actors ? <Events document={{ dataset, ...define, where: nameExpression(name), samples: { limit: 10 } }} text={text} per={per} />
        : isCohort ? <Actors document={{ dataset, ...define, where: nameExpression(name), aggregate: { measures: ['count() as events'], by: [nameExpression(per)], limit: 10 } }} per={per} /> : <Examples values={values} />}
    </section>
  );
}

/** How many actors a cohort holds for, and of how many. */
function Held({ document, name, per }: { document: Document; name: string; per: string }) {
  const uniq = `uniq(${nameExpression(per)})`;
  const { answer } = useTile({ ...document, aggregate: { measures: [`${uniq} filter (where ${nameExpression(name)}) as held`, `${uniq} as of_all`] } }, 0);
  const [held = 0, all = 0] = ((answer as TableAnswer | null)?.rows[0] ?? []).map(Number);
  return <p class={style.summary}>{answer === null ? '\u2026' : `It holds for ${count(held, 'actor')}, ${percent(all === 0 ? 0 : held / all)} of ${short(all)}.`}</p>;
}

function summaryOf(values: Values): string {
  const counted = values.values.reduce((sum, value) => sum + value.count, 0);
  const exact = values.exact ? '' : 'about ';
  if (values.type === 'bool') {
    const yes = values.values.find(({ value }) => String(value) === 'true')?.count ?? 0;
    return `It holds for ${exact}${percent(counted + values.nulls === 0 ? 0 : yes / (counted + values.nulls))} of events.`;
  }
  return `${kinds.get(values.type) ?? values.type}, ${exact}${count(values.distinct, 'different value')}${values.nulls > 0 ? `, none for ${short(values.nulls)} events` : ''}.`;
}

/** Ten events for which a condition holds: when, who, what, and the properties that it mentions. */
function Events({ document, text, per }: { document: Document; text: string; per: string }) {
  const { answer } = useTile(document, 0);
  const { columns = [], rows = [] } = (answer ?? {}) as Partial<TableAnswer>;
  const mentioned = columns.map(({ name }) => name).filter((name) => text.includes(name));
  const places = [...new Set(['time', per, 'event', ...mentioned])].slice(0, 6).map((name) => columns.findIndex((column) => column.name === name)).filter((at) => at >= 0);
  if (rows.length === 0) return null;
  const zone = browserZone();
  return (
    <table class={`${style.examples} ${style.events}`} aria-label="Ten events for which it holds">
      <thead><tr>{places.map((at) => <th key={at} scope="col"><Name value={columns[at]!.name} most={32} /></th>)}</tr></thead>
      <tbody>{rows.slice(0, 10).map((row, i) => <tr key={i}>{places.map((at) => <td key={at}>{columns[at]!.name === 'time' ? moment(String(row[at]), zone, 'second') : <Name shown={cellText(row[at], columns[at]!, zone)} most={32} middle />}</td>)}</tr>)}</tbody>
    </table>
  );
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
