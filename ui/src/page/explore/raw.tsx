// Explore as raw events: how many over time, and the events themselves, newest or oldest first.

import { useMemo, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { TableAnswer } from '../../api/client.ts';
import { usePaging } from '../../api/paging.ts';
import { useQuestion } from '../../api/question.ts';
import { listSetting, settingList } from '../../document/as.ts';
import { countOf } from '../../document/samples.ts';
import { patch } from '../../document/store.ts';
import { commonOf } from '../../document/view.ts';
import type { Document } from '../../document/type.ts';
import { set } from '../../document/patch.ts';
import { exact } from '../../text/number.ts';
import { linesOf, shapeOf } from '../../chart/answer.ts';
import { TimePlot } from '../late_lines.tsx';
import { Button } from '../../widget/button.tsx';
import { Segmented } from '../../widget/segmented.tsx';
import { useSettings } from '../drawn.tsx';
import { EventList } from '../events/event_list.tsx';
import { setRange } from '../range_field.tsx';
import { ColumnChooser } from './column_chooser.tsx';
import { Nothing } from './nothing.tsx';
import * as style from './raw.module.css';

const orders = [{ value: 'newest', label: 'Newest' }, { value: 'oldest', label: 'Oldest' }] as const;

/** `answer` has the first page: the question of the screen, which was asked already. */
export function Raw({ document, answer, zone, actions }: { document: Document; answer: TableAnswer; zone: string; actions: ComponentChildren }) {
  const settings = useSettings();
  const wrap = settings.isOn('wrap');
  const listed = settings.text('columns');
  const wanted = useMemo(() => (listed === undefined ? null : settingList(listed)), [listed]);
  const oldest = /asc|^time$/.test(document.samples?.order ?? '');
  const paging = usePaging({ path: 'v1/query', body: (cursor) => ({ ...document, samples: { ...document.samples, cursor } }) }, JSON.stringify(document), answer);
  const counted = useQuestion(countOf(document));
  const total = counted.answer && 'rows' in counted.answer ? counted.answer.rows[0]?.[0] : undefined;
  return (
    <section class={style.raw} aria-label="Raw events">
      <div class={style.head}>
        <h2 class={style.title}>{typeof total === 'number' ? `${exact(total)} events` : 'Raw events'}</h2>
        <Segmented label="Order" choices={orders} value={oldest ? 'oldest' : 'newest'} onChange={(order) => patch('samples.order', order === 'oldest' ? 'time asc' : undefined)} />
        <ColumnChooser all={paging.columns.map(({ name }) => name)} wanted={wanted} onWanted={(next) => settings.set({ columns: next && listSetting(next) })} />
        <Button small kind="outlined" pressed={wrap} onClick={() => settings.set({ wrap: !wrap })}>Wrap</Button>
        {actions}
      </div>
      {total === 0 ? <Nothing document={document} /> : (
        <>
          <Volume document={document} zone={zone} />
          <EventList paging={paging} document={document} zone={zone} wanted={wanted} wrap={wrap} />
        </>
      )}
    </section>
  );
}

function Volume({ document, zone }: { document: Document; zone: string }) {
  const asked = useMemo(() => ({ ...commonOf(document), compare: undefined, aggregate: { measures: ['count()'], by: ["time('auto')"] } }) as unknown as Document, [document]);
  const { answer } = useQuestion(set(asked, 'compare', undefined));
  const [cursor, setCursor] = useState<number | null>(null);
  const lines = useMemo(() => (answer && 'rows' in answer && 'columns' in answer ? linesOf(answer, shapeOf(answer, asked), 1) : null), [answer]);
  const series = useMemo(() => (lines?.series[0] ? [{ values: lines.series[0].values, color: 0, bars: true }] : []), [lines]);
  if (!lines || lines.times.length < 2) return <div class={style.volume} />;
  return (
    <div class={style.volume}>
      <TimePlot times={lines.times} series={series} zone={zone} unit="none" height={88} cursor={cursor} onCursor={setCursor}
        onDrag={(from, to) => setRange({ from: new Date(Math.floor(from) * 1000).toISOString(), to: new Date(Math.ceil(to) * 1000).toISOString() })} />
    </div>
  );
}

