// The numbers of a retention as a table: count and share of each cell.

import { useMemo } from 'preact/hooks';
import { exact, percent } from '../text/number.ts';
import { visible } from '../text/name.ts';
import { Table, type TableColumn } from '../widget/table.tsx';
import { points } from './former.tsx';
import type { MatrixRow } from './retention_cells.ts';

export function RetentionTable({ rows, names, rowName }: { rows: readonly MatrixRow[]; names: readonly string[]; rowName: (row: MatrixRow) => string }) {
  const columns = useMemo(() => [
    { key: 'cohort', head: 'cohort', cell: (row: MatrixRow) => <bdi>{visible(rowName(row))}</bdi> },
    { key: 'size', head: 'size', number: true, cell: (row: MatrixRow) => exact(row.size) },
    ...names.map((name, i): TableColumn<MatrixRow> => ({
      key: `period ${name}`, head: name, number: true,
      cell: ({ cells }) => {
        const cell = cells[i];
        return !cell || cell.size === 0 ? '\u2013' : `${exact(cell.count)} (${percent(cell.share)})${cell.complete ? '' : ' not over'}${cell.before ? `, ${points(cell.share, cell.before.share)}` : ''}`;
      },
    })),
  ], [names]);
  return <Table label="Cohorts" rows={rows} columns={columns} />;
}
