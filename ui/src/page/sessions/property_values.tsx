// The most frequent values of a property of sessions, as bars: how they begin, say.

import { useQuestion } from '../../api/question.ts';
import { both, valueCondition } from '../../document/condition.ts';
import { valuesOf } from '../../document/sessions.ts';
import type { Document } from '../../document/type.ts';
import { other, shown, visible } from '../../text/name.ts';
import { percent, short } from '../../text/number.ts';
import { Name } from '../../widget/name.tsx';
import { drill } from '../drill_trail.ts';
import * as style from './sessions.module.css';

export function PropertyValues({ document, name, expression }: { document: Document; name: string; expression: string }) {
  const { answer } = useQuestion(valuesOf(document, name, expression));
  const table = answer && 'columns' in answer ? answer : null;
  const all = table ? Number(table.total?.[1] ?? table.rows.reduce((sum, row) => sum + Number(row[1]), 0)) : 0;
  const rows = table ? [...table.rows.map(([value, count]) => ({ value, count: Number(count), rest: false })), ...(table.other ? [{ value: null, count: Number(table.other[1]), rest: true }] : [])] : [];
  const explain = (value: unknown): void => drill({
    document: differenceOf(document, name, expression, value), view: 'difference', as: null,
  }, `sessions of ${visible(name)} ${shown(value).text}`);
  return (
    <section class={style.list} aria-label={visible(name)}>
      <h2 class={style.listTitle}><Name value={name} most={32} /></h2>
      <ul>
        {rows.map(({ value, count, rest }, i) => (
          <li key={i}>
            <button type="button" class={style.value} disabled={rest} title={rest ? undefined : 'What sets these sessions apart'} onClick={() => explain(value)}>
              <span class={style.name}>{rest ? <Name shown={other} /> : <Name value={value} most={40} middle />}</span>
              <span class={style.track}><span class={style.bar} data-other={rest} style={{ '--share': all === 0 ? 0 : count / all }} /></span>
              <span class={style.share}>{percent(all === 0 ? 0 : count / all)}</span><span class={style.count}>{short(count)}</span>
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
