// The properties that a mark can be broken down by, as a field with a list.

import { useState } from 'preact/hooks';
import { asApiError } from '../api/client.ts';
import { schema } from '../api/datasets.ts';
import { drillMark, type Mark } from '../api/drill.ts';
import { nameExpression } from '../document/condition.ts';
import { breakdownOf } from '../document/view.ts';
import type { Document } from '../document/type.ts';
import { short } from '../text/number.ts';
import { visible } from '../text/name.ts';
import { ComboBox } from '../widget/combobox.tsx';
import { Name } from '../widget/name.tsx';
import { Popover } from '../widget/popover.tsx';
import { toast } from '../widget/toast.tsx';
import { drill } from './drill_trail.ts';
import * as style from './breakdown_list.module.css';

export function BreakdownList({ document, mark, anchor, onClose }: { document: Document; mark: Mark; anchor: Element | DOMRect; onClose: () => void }) {
  const [text, setText] = useState('');
  const columns = schema(document.dataset).value.value?.columns ?? [];
  const wanted = text.toLowerCase();
  const present = breakdownOf(document);
  const names = [...columns.map(({ name }) => name), ...Object.keys(document.define ?? {})];
  const options = columns
    .filter(({ name, type }) => name.toLowerCase().includes(wanted) && type !== 'timestamp' && nameExpression(name) !== present)
    .map((column) => ({ value: nameExpression(column.name), label: <Name value={column.name} most={48} />, note: column.distinct === undefined ? column.type : `${short(column.distinct)} values` }));
  const take = (by: string): void => {
    onClose();
    void drillMark(document, mark, by).then(
      (answer) => { if (answer.by) drill({ document: answer.by, open: [] }, `${answer.label} by ${by}`); },
      (error: unknown) => toast(visible(asApiError(error).message)));
  };
  return (
    <Popover anchor={anchor} onClose={onClose} role="dialog" label="Break down by" class={style.panel}>
      <ComboBox label="Break down by" text={text} onText={setText} options={options} eager autofocus inline onPick={take} onCancel={onClose}
        onTake={(typed) => take(names.includes(typed) ? nameExpression(typed) : typed)} placeholder="a property or an expression" />
    </Popover>
  );
}
