// The order of rows: columns of the answer, ascending or descending.

import { useState } from 'preact/hooks';
import { patch } from './write.ts';
import { texts, type Aggregate } from '../document/type.ts';
import { Name } from '../widget/name.tsx';
import { measuresOf } from './measures_of.ts';
import { typedOption } from './name_option.tsx';
import { Picker } from './picker.tsx';
import { ranked } from './rank.ts';
import { columnNames } from './rows.ts';
import { TextList, type ElementEditor } from './text_list.tsx';

export function Order({ aggregate: { measures, by, order } }: { aggregate: Aggregate }) {
  const columns = columnNames(measuresOf(measures), texts(by));
  return (
    <TextList lead="ordered by" path="aggregate.order" texts={texts(order)} kind={null} what="order" empty="a column" onChange={(next) => patch('aggregate.order', next)}
      editor={(element) => <OrderPicker {...element} orders={columns.flatMap(({ text }) => [`${text} desc`, text])} />} />
  );
}

function OrderPicker({ orders, text, typed, onDone, onCancel }: ElementEditor & { orders: readonly string[] }) {
  const [written, setWritten] = useState(typed);
  const found = ranked(orders, written, (order) => order);
  return (
    <Picker label="Order" placeholder={text === '' ? 'column' : text} text={written} onText={setWritten} onCancel={onCancel} onLeave={onCancel} onTake={(taken) => { if (taken !== '') onDone(taken); }}
      options={[
        ...found.map((order) => ({ value: { typed: order }, label: <Name value={order.replace(/ desc$/, '')} most={60} middle />, note: order.endsWith(' desc') ? 'largest first' : 'smallest first', selected: order === text })),
        ...(found.length === 0 ? [typedOption(written)] : []),
      ]} onPick={({ typed: order }) => onDone(order)} />
  );
}
