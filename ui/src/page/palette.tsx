// The palette: pages, datasets, properties and commands in one list.

import { useState } from 'preact/hooks';
import { datasets, schema } from '../api/datasets.ts';
import { canRedo, canUndo, dataset, push, redo, undo } from '../document/store.ts';
import { ComboBox } from '../widget/combobox.tsx';
import { Dialog } from '../widget/dialog.tsx';
import { Name } from '../widget/name.tsx';
import { breakDown } from './break_down.ts';
import { goToView } from './go.ts';
import { navigate, openDataset } from './route.ts';
import { choose, theme } from './theme.ts';
import { pages, views } from './views.ts';

interface Command {
  readonly name: string;
  readonly kind: string;
  readonly act: () => void;
}

export function Palette({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const [text, setText] = useState('');
  const found = rank(commands(onHelp), text).slice(0, 200);
  return (
    <Dialog title="Find" onClose={onClose}>
      <ComboBox label="Find pages, properties and commands" text={text} onText={setText} eager inline autofocus placeholder="page, property, command"
        options={found.map((command) => ({ value: command, label: <Name value={command.name} />, note: command.kind }))}
        onPick={(command) => { onClose(); command.act(); }} onTake={() => undefined} onCancel={onClose} />
    </Dialog>
  );
}

function commands(onHelp: () => void): readonly Command[] {
  const columns = dataset.value === '' ? [] : schema(dataset.value).value.value?.columns ?? [];
  return [
    ...views.map((view) => ({ name: view.label, kind: 'page', act: () => goToView(view) })),
    ...pages.map((page) => ({ name: page.label, kind: 'page', act: () => navigate(page.name) })),
    ...(datasets.value.value ?? []).map(({ name }) => ({ name, kind: 'dataset', act: () => void openDataset(name) })),
    ...columns.map(({ name }) => ({ name, kind: 'break down by', act: () => breakDown(name) })),
    ...(canUndo.value ? [{ name: 'Undo', kind: 'command', act: undo }] : []),
    ...(canRedo.value ? [{ name: 'Redo', kind: 'command', act: redo }] : []),
    { name: 'The document as JSON', kind: 'command', act: () => push({ kind: 'json' }) },
    { name: theme.value === 'dark' ? 'Light' : 'Dark', kind: 'command', act: () => choose(theme.value === 'dark' ? 'light' : 'dark') },
    { name: 'All keys', kind: 'command', act: onHelp },
  ];
}

/** Prefix, start of a word, inside; in each the order stays. */
export function rank<T extends { readonly name: string }>(all: readonly T[], text: string): readonly T[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return all;
  const grade = (name: string): number => {
    const lower = name.toLowerCase();
    if (lower.startsWith(wanted)) return 0;
    const at = lower.indexOf(wanted);
    return at < 0 ? 3 : /[a-z0-9]/.test(lower[at - 1] ?? ' ') ? 2 : 1;
  };
  const graded = all.map((item) => ({ item, grade: grade(item.name) })).filter(({ grade }) => grade < 3);
  return graded.sort((a, b) => a.grade - b.grade).map(({ item }) => item);
}
