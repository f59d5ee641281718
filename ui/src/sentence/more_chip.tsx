// The parts of a question that are seldom asked for: a menu at the sentence's end, which adds them.

import { Icon } from '../widget/icon.tsx';
import type { MenuItem } from '../widget/menu.tsx';
import { Chip } from './chip.tsx';

export function MoreChip({ items }: { items: readonly (MenuItem | false)[] }) {
  const there = items.filter((item): item is MenuItem => item !== false);
  if (there.length === 0) return null;
  return <Chip stop="more" path="#more" what="Parts of the question" label="More parts of the question" menu={there} quiet><Icon name="plus" size={14} />more</Chip>;
}
