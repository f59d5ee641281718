// The most frequent values of a property of sessions, as bars: how they begin, say.

import type { TableAnswer } from '../../api/client.ts';
import { useQuestion } from '../../api/question.ts';
import { Changed, FormerLine, points, rangesOf } from '../../chart/former.tsx';
import { both, valueCondition } from '../../document/condition.ts';
import { valuesOf } from '../../document/sessions.ts';
import type { Document } from '../../document/type.ts';
import { other, shown, visible } from '../../text/name.ts';
import { percent, short } from '../../text/number.ts';
import { cellText } from '../../text/unit.ts';
import { Name } from '../../widget/name.tsx';
import { drill } from '../drill_trail.ts';
import * as style from './sessions.module.css';

export function PropertyValues({ document, name, expression, zone }: { document: Document; name: string; expression: string; zone: string }) {
  const { answer } = useQuestion(valuesOf(document, name, expression));
  const table = answer && 'columns' in answer ? answer : null;
  const all = table ? Number(table.total?.[1] ?? table.rows.reduce((sum, row) => sum + Number(row[1]), 0)) : 0;
  const rows = table ? [...table.rows.map(([value, count]) => ({ value, count: Number(count), rest: false })), ...(table.other ? [{ value: null, count: Number(table.other[1]), rest: true }] : [])] : [];
  const ranges = table && rangesOf(table, zone);
  const former = formerShares(table);
  const before = (value: unknown, rest: boolean): number | undefined => (rest ? undefined : former?.get(JSON.stringify(value)) ?? (table?.compare?.other ? undefined : 0));
  const explain = (value: unknown): void => drill({
    document: differenceOf(document, name, expression, value), view: 'difference', as: null,
  }, `sessions of ${visible(name)} ${shown(value).text}`);
  return (
    <section class={style.list} aria-label={visible(name)}>
      <h2 class={style.listTitle}><Name value={name} most={32} /></h2>
      <ul>
        {rows.map(({ value, count, rest }, i) => (
          <li key={i}>
            <button type="button" class={style.value} disabled={rest} title={rest ? undefined : `What sets these sessions apart${ranges ? `; ${before(value, rest) === undefined ? 'among the others' : percent(before(value, rest)!)} in ${ranges.before}` : ''}`} onClick={() => explain(value)}>
              <span class={style.name}>{rest ? <Name shown={other} /> : <Name shown={table ? cellText(value, table.columns[0]!, zone) : shown(value)} most={40} middle />}</span>
              <span class={style.track}><span class={style.bar} data-other={rest} style={{ '--share': all === 0 ? 0 : count / all }} />{before(value, rest) !== undefined && ranges && <FormerLine upright at={before(value, rest)!} />}</span>
              <span class={style.share}>{percent(all === 0 ? 0 : count / all)}{ranges && all > 0 && before(value, rest) !== undefined && <> <Changed text={points(count / all, before(value, rest)!)} /></>}</span><span class={style.count}>{short(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What sets the sessions with a value apart from all others. */
function differenceOf(document: Document, name: string, expression: string, value: unknown): Document {
  const question = valuesOf(document, name, expression);
  const { aggregate, ...common } = question;
  return { ...common, difference: { over: aggregate!.over!, selection: both(undefined, valueCondition(name, value)) } };
}

/** The shares of the values in the period that is compared; a value that it does not show may have been among its others. */
function formerShares(table: TableAnswer | null): ReadonlyMap<string, number> | null {
  const compare = table?.compare;
  if (!compare) return null;
  const all = Number(compare.total?.[1] ?? compare.rows.reduce((sum, row) => sum + Number(row[1]), 0));
  return new Map(compare.rows.map(([value, count]) => [JSON.stringify(value), all === 0 ? 0 : Number(count) / all]));
}
