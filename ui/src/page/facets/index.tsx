// Facets: beside the view each property with its frequent values under the present filter and
// range. A click asks for that value only, with Alt for all others; By breaks down.

import { useState } from 'preact/hooks';
import { schema } from '../../api/datasets.ts';
import { dataset, document } from '../../document/store.ts';
import { exact } from '../../text/number.ts';
import { Button } from '../../widget/button.tsx';
import { Drawer } from '../../widget/drawer.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import type { LayerProps } from '../layers.ts';
import { Property } from './property.tsx';
import * as style from './facets.module.css';

/** As many properties are drawn at first, and with each press on "more": there may be thousands. */
const drawnAtOnce = 60;

export function Facets({ onClose }: LayerProps) {
  const [wanted, setWanted] = useState('');
  const [drawn, setDrawn] = useState(drawnAtOnce);
  const columns = schema(dataset.value).value.value?.columns;
  const found = (columns ?? []).filter(({ name, type }) => type !== 'timestamp' && name.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <Drawer title="Properties" label="Properties and their values" onClose={onClose}>
      <div class={style.find}>
        <input class={style.field} aria-label="Find a property" placeholder="find a property" value={wanted}
          onInput={(event) => { setWanted(event.currentTarget.value); setDrawn(drawnAtOnce); }} />
      </div>
      {columns ? found.slice(0, drawn).map((column) => <Property key={column.name} column={column} document={document.value} />) : <Skeleton />}
      {found.length > drawn && (
        <p class={style.foot}><Button small kind="outlined" onClick={() => setDrawn(drawn + drawnAtOnce)}>{`${exact(found.length - drawn)} more properties`}</Button></p>
      )}
      <p class={style.foot}>Click: only this value. Alt+click: all but this value.</p>
    </Drawer>
  );
}
