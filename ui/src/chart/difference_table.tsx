// A difference as a table: a row for each value of each property.

import type { DifferenceAnswer } from '../api/client.ts';
import { shown } from '../text/name.ts';
import { exact, percent } from '../text/number.ts';
import { Name } from '../widget/name.tsx';
import { Table } from '../widget/table.tsx';
import { binsOfProperty, formerProperty, liftText, type DifferenceProperty } from './difference_rows.ts';

interface Row {
  readonly property: DifferenceProperty;
  readonly value: string;
  readonly selection: { readonly count: number; readonly share: number };
  readonly baseline: { readonly count: number; readonly share: number };
  readonly lift: number | null | undefined;
}

export function DifferenceTable({ answer }: { answer: DifferenceAnswer }) {
  const rows = answer.properties.flatMap((property): Row[] => [
    ...(property.values ?? []).map(({ value, selection, baseline, lift }) => ({ property, value: shown(value ?? null).text, selection, baseline, lift })),
    ...binsOfProperty(property).map(({ from, to, selection, baseline }) => ({ property, value: `${shown(from).text} to ${shown(to).text}`, selection, baseline, lift: undefined })),
  ]);
  return (
    <Table label="Properties" rows={rows} columns={[
      { key: 'property', head: 'property', cell: ({ property }) => <Name value={property.name} most={48} middle /> },
      { key: 'score', head: 'score', number: true, cell: ({ property }) => property.score.toFixed(3) },
      ...(answer.compare ? [{ key: 'score before', head: 'score before', number: true, cell: ({ property }: Row) => formerProperty(answer, property.name)?.score.toFixed(3) ?? '\u2013' }] : []),
      { key: 'value', head: 'value', cell: ({ value }) => <bdi>{value}</bdi> },
      { key: 'selection', head: 'selection', number: true, cell: ({ selection }) => exact(selection.count) },
      { key: 'selection share', head: 'share', number: true, cell: ({ selection }) => percent(selection.share) },
      { key: 'baseline', head: 'baseline', number: true, cell: ({ baseline }) => exact(baseline.count) },
      { key: 'baseline share', head: 'share', number: true, cell: ({ baseline }) => percent(baseline.share) },
      { key: 'lift', head: 'lift', number: true, cell: ({ lift }) => (lift === undefined ? '\u2013' : liftText(lift)) },
    ]} />
  );
}
