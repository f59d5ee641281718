// The menu Save: what a question can be kept as. Whoever can keep one in another way adds an item.

import { signal } from '@preact/signals';
import { state } from '../document/store.ts';
import { MenuButton, type MenuItem } from '../widget/menu.tsx';
import { openDialog } from './dialog_host.tsx';
import { lateLayer } from '../widget/late.tsx';
import { openNotes } from './open_notes.tsx';
import { kept } from './parts.ts';
import { navigate } from './route.ts';

const SaveDialog = lateLayer(kept, (part) => part.SaveDialog);

const more = signal<readonly MenuItem[]>([]);

/** Adds ways to keep a question. */
export function addSaveItems(items: readonly MenuItem[]): void {
  more.value = [...more.value, ...items];
}

export function SaveButton() {
  return <MenuButton icon="save" menuLabel="Save" items={[...items(), ...more.value]} placing={{ align: 'end' }}>Save</MenuButton>;
}

function items(): readonly MenuItem[] {
  const { dataset, where } = state.value.document;
  const filter = typeof where === 'string' ? where.trim() : '';
  return [
    { label: 'To a board ...', icon: 'boards', act: () => openDialog((close) => <SaveDialog onClose={close} />) },
    {
      label: 'The filter as a definition ...', icon: 'definitions', disabled: filter === '',
      act: () => navigate(`definitions/${encodeURIComponent(dataset)}`, `new=${encodeURIComponent(filter)}`),
    },
    { label: 'A note at a time ...', icon: 'info', act: () => openNotes(dataset) },
  ];
}
