// Explore by groups: a table or bars, each row with the menu of its mark.

import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { TableAnswer } from '../../api/client.ts';
import { useQuestion } from '../../api/question.ts';
import { set } from '../../document/patch.ts';
import { commit, patch } from '../../document/store.ts';
import { texts, type Document } from '../../document/type.ts';
import { commonOf } from '../../document/view.ts';
import { shapeOf } from '../../chart/answer.ts';
import { AnswerTable } from '../../chart/answer_table.tsx';
import { BarChart } from '../../chart/bars.tsx';
import { Figures } from '../../chart/figures.tsx';
import { Room } from '../../chart/room.ts';
import { exact } from '../../text/number.ts';
import { Button } from '../../widget/button.tsx';
import type { Sort } from '../../widget/table.tsx';
import { useSettings } from '../drawn.tsx';
import { useRowMenu } from './row_menu.ts';
import { Pivot } from './pivot.tsx';
import { arrangedBy, pivotAt, TableTools } from './table_tools.tsx';
import { canTrend, Trend, useTrends } from './trends.tsx';
import * as style from './groups.module.css';

interface GroupsProps { answer: TableAnswer; of: Document; document: Document; zone: string; actions: (measure: string) => ComponentChildren }

/** How many groups can be shown at once, step by step; the table draws only those in view. */
const steps = [1000, 10_000, 100_000];

export function GroupTable(props: GroupsProps) {
  const { answer, of } = props;
  // Where there is little room numbers without groups are large, and no table of one row.
  const isNumber = useContext(Room) !== null && texts(of.aggregate?.by).length === 0 && answer.rows.length === 1;
  return isNumber ? <LoneNumbers {...props} /> : <WholeTable {...props} />;
}

function LoneNumbers({ answer, of, zone }: GroupsProps) {
  const { choose, menu } = useRowMenu(answer, of);
  return <><Figures answer={answer} zone={zone} onCell={choose} />{menu}</>;
}

function WholeTable({ answer, of, document, zone, actions }: GroupsProps) {
  const { choose, menu } = useRowMenu(answer, of);
  const settings = useSettings();
  const order = texts(document.aggregate?.order)[0];
  const pivot = pivotAt(settings, answer, of);
  const trends = useTrends(settings.isOn('trend') && canTrend(of) ? of : null);
  const shape = shapeOf(answer, of);
  const trend = trends ? (cells: readonly unknown[]) => <Trend trends={trends} keys={shape.keys.map((at) => cells[at])} /> : undefined;
  const tools = <><TableTools settings={settings} answer={answer} of={of} />{actions('')}</>;
  if (pivot >= 0) return <section class={style.groups} aria-label="Groups"><Pivot answer={answer} of={of} zone={zone} on={pivot} shaded={settings.isOn('heat')} tools={tools} /></section>;
  return (
    <section class={style.groups} aria-label="Groups">
      <div class={style.head}><Count answer={answer} of={of} />{tools}</div>
      <AnswerTable answer={answer} document={of} zone={zone} shares sort={order === undefined ? null : sortOf(order)} onCell={choose} trend={trend}
        shaded={settings.isOn('heat')} arranged={arrangedBy(settings, answer, of)}
        onSort={(next) => commit({ document: set(document, 'aggregate.order', next === null ? undefined : [`"${next.key.replaceAll('"', '""')}"${next.descending ? ' desc' : ''}`]) })} />
      {menu}
    </section>
  );
}

/** How many groups are shown, of how many, and a way to more of them. */
function Count({ answer, of }: { answer: TableAnswer; of: Document }) {
  const by = texts(of.aggregate?.by);
  const { compare: _, ...base } = commonOf(of);
  const lone = answer.other && by.length === 1 && of.aggregate?.having === undefined && (of.aggregate?.over ?? 'events') === 'events' ? by[0]!.replace(/\s+as\s+("([^"]|"")*"|\S+)\s*$/i, '') : null;
  const { answer: counted } = useQuestion(lone === null ? null : { ...base, aggregate: { measures: [`uniq(${lone})`, `count() filter (where (${lone}) is null)`] } } as Document);
  const [values, nulls] = lone !== null && counted && 'rows' in counted ? counted.rows[0] ?? [] : [];
  const all = typeof values === 'number' ? values + (Number(nulls) > 0 ? 1 : 0) : null;
  const shown = answer.rows.length;
  const next = steps.find((step) => step > shown);
  return (
    <>
      <span class={style.count}>
        {!answer.other ? (shown === 1 ? '1 row' : `${exact(shown)} rows`) : all === null ? `${exact(shown)} rows, the rest is (other)` : `${exact(shown)} of ${exact(all)} groups, the rest is (other)`}
        {answer.other && next === undefined && '; Export has all groups as CSV'}
      </span>
      {answer.other && next !== undefined && (
        <Button small kind="outlined" onClick={() => patch('aggregate.limit', next)}>{all !== null && all <= next ? `All ${exact(all)} groups` : `Up to ${exact(next)} groups`}</Button>
      )}
    </>
  );
}

export function GroupBars({ answer, of, zone, actions }: GroupsProps) {
  const { choose, menu } = useRowMenu(answer, of);
  return <><BarChart answer={answer} document={of} zone={zone} onBar={choose} actions={actions} />{menu}</>;
}

function sortOf(order: string): Sort {
  const descending = / desc$/i.test(order);
  const name = order.replace(/ (desc|asc)$/i, '');
  return { key: name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name, descending };
}
