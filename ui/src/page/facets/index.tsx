// Facets: beside the view each property with its frequent values under the present filter and
// range. A click asks for that value only, with Alt for all others; By breaks down.

import { useState } from 'preact/hooks';
import { schema } from '../../api/datasets.ts';
import { dataset, document } from '../../document/store.ts';
import { Drawer } from '../../widget/drawer.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import type { LayerProps } from '../layers.ts';
import { Property } from './property.tsx';
import * as style from './facets.module.css';

export function Facets({ onClose }: LayerProps) {
  const [wanted, setWanted] = useState('');
  const columns = schema(dataset.value).value.value?.columns;
  const found = (columns ?? []).filter(({ name, type }) => type !== 'timestamp' && name.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <Drawer title="Properties" label="Properties and their values" onClose={onClose}>
      <div class={style.find}>
        <input class={style.field} aria-label="Find a property" placeholder="find a property" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      </div>
      {columns ? found.map((column) => <Property key={column.name} column={column} document={document.value} />) : <Skeleton />}
      <p class={style.foot}>Click: only this value. Alt+click: all but this value.</p>
    </Drawer>
  );
}
