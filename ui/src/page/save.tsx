// The menu Save: what a question can be kept as. Whoever can keep one adds an item here.

import { signal } from '@preact/signals';
import { MenuButton, type MenuItem } from '../widget/menu.tsx';

const items = signal<readonly MenuItem[]>([]);

/** Adds ways to keep a question, such as on a board. */
export function addSaveItems(more: readonly MenuItem[]): void {
  items.value = [...items.value, ...more];
}

export function SaveButton() {
  if (items.value.length === 0) return null;
  return <MenuButton icon="save" menuLabel="Save" items={items.value} placing={{ align: 'end' }}>Save</MenuButton>;
}
