// The tools of bins: which number, how many bins, of which scale.

import { schema } from '../../api/datasets.ts';
import type { Bins } from '../../document/bins.ts';
import type { Document } from '../../document/type.ts';
import { visible } from '../../text/name.ts';
import { MenuButton } from '../../widget/menu.tsx';
import { Segmented } from '../../widget/segmented.tsx';
import { withBins } from './choose.ts';
import { numbersOf } from './numbers.ts';

const counts = [10, 20, 40, 60, 100, 200];
const scales = [{ value: 'linear', label: 'Lin' }, { value: 'log', label: 'Log' }] as const;

export function BinTools({ bins, document, onDocument }: { bins: Bins; document: Document; onDocument: (document: Document) => void }) {
  const numbers = numbersOf(schema(document.dataset).value.value);
  const items = numbers.map(({ value, log }) => ({
    label: visible(value), checked: value === bins.value, act: () => onDocument(withBins(document, { value, scale: log ? 'log' : 'linear' })),
  }));
  return (
    <>
      <MenuButton small kind="outlined" after="down" menuLabel="Number" items={items}>{visible(bins.value)}</MenuButton>
      <Segmented label="Scale" choices={scales} value={bins.scale} onChange={(scale) => onDocument(withBins(document, { scale }))} />
      <MenuButton small kind="outlined" after="down" menuLabel="Bins" items={counts.map((count) => ({ label: `${count} bins`, checked: count === bins.count, act: () => onDocument(withBins(document, { count })) }))}>
        {bins.count} bins
      </MenuButton>
    </>
  );
}
