// One property of the facets: its frequent values, asked for when it comes into sight.

import { useEffect, useRef, useState } from 'preact/hooks';
import { asApiError, isCancel } from '../../api/client.ts';
import { findValues, type Values, type ValuesRequest } from '../../api/datasets.ts';
import type { ApiError } from '../../api/error.ts';
import { both, nameExpression, valueCondition } from '../../document/condition.ts';
import { set } from '../../document/patch.ts';
import type { Document } from '../../document/type.ts';
import { exact, short } from '../../text/number.ts';
import { shown } from '../../text/name.ts';
import { Button } from '../../widget/button.tsx';
import { Name } from '../../widget/name.tsx';
import { Problem } from '../../widget/problem.tsx';
import { breakDown } from '../break_down.ts';
import { drill } from '../drill_trail.ts';
import * as style from './facets.module.css';

const shownMost = 6;

interface PropertyProps {
  column: { readonly name: string; readonly type: string };
  document: Document;
}

export function Property({ column, document }: PropertyProps) {
  const element = useRef<HTMLElement>(null);
  const { values, error, former } = useValues(element, column.name, document);
  const most = values?.values.reduce((most, { count }) => Math.max(most, count), 0) ?? 0;
  const narrow = (value: unknown, exclude: boolean): void => {
    const condition = exclude ? `not (${valueCondition(column.name, value)})` : valueCondition(column.name, value);
    drill({ document: set(document, 'where', both(document.where, condition)) }, condition);
  };
  return (
    <section ref={element} class={style.property} aria-label={shown(column.name).text} data-former={former}>
      <div class={style.head}>
        <h3 class={style.name}><Name value={column.name} most={40} middle /></h3>
        {values && <span class={style.note}>{short(values.distinct)} {values.distinct === 1 ? 'value' : 'values'}</span>}
        <Button small kind="quiet" label={`Break down by ${shown(column.name).text}`} onClick={() => breakDown(column.name)}>By</Button>
      </div>
      {error && <Problem error={error} />}
      <ul>
        {values?.values.map(({ value, count }, i) => (
          <li key={i}>
            <button type="button" class={style.value} onClick={(event) => narrow(value, event.altKey)}>
              <span class={style.bar} style={{ width: `${most > 0 ? (100 * count) / most : 0}%` }} />
              <span class={style.text}><Name value={value} most={40} middle /></span>
              <span class={style.count} title={exact(count)}>{values.exact ? '' : '~'}{short(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {values && (values.more > 0 || values.nulls > 0) && (
        <p class={style.more}>
          {values.more > 0 && <span>{short(values.more)} more</span>}
          {values.nulls > 0 && (
            <button type="button" class={style.null} onClick={(event) => narrow(null, event.altKey)}><Name value={null} /> {short(values.nulls)}</button>
          )}
        </p>
      )}
    </section>
  );
}

interface Found {
  readonly values: Values | null;
  readonly error: ApiError | null;
  /** The values are those of a former question. */
  readonly former: boolean;
}

function useValues(element: { current: HTMLElement | null }, name: string, document: Document): Found {
  const [isSeen, setSeen] = useState(false);
  const [found, setFound] = useState<Found>({ values: null, error: null, former: false });
  const body = requestOf(name, document);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => { if (entry) setSeen(entry.isIntersecting); });
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (!isSeen) return;
    const abort = new AbortController();
    setFound((old) => ({ ...old, former: old.values !== null }));
    findValues(document.dataset, body, abort.signal).then(
      (values) => setFound({ values, error: null, former: false }),
      (error: unknown) => { if (!isCancel(error)) setFound({ values: null, error: asApiError(error), former: false }); });
    return () => abort.abort();
  }, [isSeen, document.dataset, JSON.stringify(body)]);
  return found;
}

function requestOf(name: string, document: Document): ValuesRequest {
  const { from, to, timezone, where, define } = document;
  return {
    column: nameExpression(name), limit: shownMost,
    ...(from === undefined ? {} : { from: String(from) }), ...(to === undefined ? {} : { to: String(to) }), ...(timezone === undefined ? {} : { timezone }),
    ...(where === undefined ? {} : { where }), ...(define === undefined ? {} : { define }),
  };
}
