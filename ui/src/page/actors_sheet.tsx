// The actors behind a mark, on top of the view: a row leads to a timeline, all of them make a cohort.

import { useMemo } from 'preact/hooks';
import { schema } from '../api/datasets.ts';
import type { ActorsRequest } from '../api/drill.ts';
import { usePaging } from '../api/paging.ts';
import { push } from '../document/store.ts';
import { actorPath } from '../document/link.ts';
import { cellText, isNumber } from '../text/unit.ts';
import { Button } from '../widget/button.tsx';
import { Sheet } from '../widget/sheet.tsx';
import { Skeleton } from '../widget/loading.tsx';
import { Name } from '../widget/name.tsx';
import { Problem } from '../widget/problem.tsx';
import { Table, type TableColumn } from '../widget/table.tsx';
import type { LayerProps } from './layers.ts';
import { navigate } from './route.ts';
import * as style from './actors_sheet.module.css';

type Row = readonly unknown[];

export function ActorsSheet({ layer, onClose }: LayerProps) {
  const request = layer['request'] as ActorsRequest;
  const paging = usePaging({ path: 'v1/actors', body: (cursor) => ({ ...request, limit: 500, ...(cursor === undefined ? {} : { cursor }) }) }, JSON.stringify(request));
  const zone = request.timezone ?? 'UTC';
  const rows = useMemo(() => paging.pages.flat(), [paging.pages]);
  const columns = useMemo(() => paging.columns.map((column, i): TableColumn<Row> => ({
    key: column.name, head: <Name value={column.name} most={48} />, number: isNumber(column) && i > 0,
    cell: (row) => (i === 0 ? <Name value={row[0]} most={64} middle /> : <Name shown={cellText(row[i], column, zone)} />),
  })), [paging.columns, zone]);
  const isActor = schema(request.dataset).value.value?.actors?.includes(paging.columns[0]?.name ?? '') ?? false;
  const open = (row: Row): void => { if (isActor && row[0] !== null) navigate(actorPath(request.dataset, String(row[0]))); };
  return (
    <Sheet title="Actors" onClose={onClose} note={<><Name value={layer['label']} most={200} />{countText(rows.length, paging.hasMore)}</>}
      actions={<Button icon="save" kind="outlined" onClick={() => push({ kind: 'cohort', request, cohort: layer['cohort'], label: layer['label'] })}>Save as cohort</Button>}>
      {paging.error && <div class={style.problem}><Problem error={paging.error} /><Button small kind="outlined" onClick={paging.more}>Try again</Button></div>}
      {!paging.first && !paging.error && <div class={style.wait}><Skeleton lines={12} /></div>}
      {paging.first && (rows.length === 0
        ? <p class={style.wait}>No actor is here.</p>
        : (
          <div class={style.list}>
            <Table label="Actors" columns={columns} rows={rows} onCell={open} />
            {paging.hasMore && <div class={style.more}><Button small kind="outlined" disabled={paging.busy} onClick={paging.more}>500 more</Button></div>}
          </div>
        ))}
    </Sheet>
  );
}

function countText(count: number, hasMore: boolean): string {
  if (count === 0) return '';
  return ` \u00b7 ${count}${hasMore ? ' shown, there are more' : count === 1 ? ' actor' : ' actors'}`;
}
