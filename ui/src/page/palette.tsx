// The palette: pages, boards, datasets, properties, definitions, values and commands in one list. What the page knows
// is there at once; what the server finds comes beside it.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { listBoards, type Board } from '../api/boards.ts';
import { completeNames, type NameEntry } from '../api/complete.ts';
import { datasets, schema } from '../api/datasets.ts';
import { both, valueCondition } from '../document/condition.ts';
import { canRedo, canUndo, commit, dataset, document, push, redo, undo } from '../document/store.ts';
import { ranked } from '../sentence/rank.ts';
import { ComboBox } from '../widget/combobox.tsx';
import { Dialog } from '../widget/dialog.tsx';
import { Name } from '../widget/name.tsx';
import { breakDown } from './break_down.ts';
import { goToView } from './go.ts';
import { navigate, openDataset, place, returnToView } from './route.ts';
import { choose, theme } from './theme.ts';
import { pages, views } from './views.ts';

interface Command {
  readonly name: string;
  readonly kind: string;
  readonly act: () => void;
}

/** The most that are listed. */
const most = 100;
const typingPause = 80;

export function Palette({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const [text, setText] = useState('');
  const boards = useBoards();
  const names = useFound(text);
  const known = useMemo(() => commands(onHelp), []);
  const found = ranked([...known, ...boards.map(ofBoard), ...names.map(ofName)], text, ({ name }) => name).slice(0, most);
  return (
    <Dialog title="Find" onClose={onClose}>
      <ComboBox label="Find pages, boards, properties, definitions, values and commands" text={text} onText={setText} eager inline autofocus
        placeholder="page, board, property, definition, value, command"
        options={found.map((command) => ({ value: command, label: <Name value={command.name} most={80} />, note: command.kind }))}
        onPick={(command) => { onClose(); command.act(); }} onTake={() => undefined} onCancel={onClose} />
    </Dialog>
  );
}

function useBoards(): readonly Board[] {
  const [boards, setBoards] = useState<readonly Board[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    listBoards(stop.signal).then(setBoards, () => undefined);
    return () => stop.abort();
  }, []);
  return boards;
}

/** The definitions, events and values that hold a text. */
function useFound(text: string): readonly NameEntry[] {
  const [names, setNames] = useState<readonly NameEntry[]>([]);
  const asked = text.trim();
  useEffect(() => {
    if (dataset.value === '') return;
    const stop = new AbortController();
    const kinds = asked === '' ? ['definition', 'cohort'] as const : ['definition', 'cohort', 'event', 'value'] as const;
    const timer = setTimeout(() => void completeNames(dataset.value, asked, kinds, stop.signal).then((found) => setNames(found.names), () => undefined), asked === '' ? 0 : typingPause);
    return () => { clearTimeout(timer); stop.abort(); };
  }, [asked]);
  return names;
}

function ofBoard({ id, name }: Board): Command {
  return { name, kind: 'board', act: () => navigate(`boards/${encodeURIComponent(id)}`) };
}

function ofName({ kind, name, property }: NameEntry): Command {
  switch (kind) {
    case 'event': return { name, kind: 'only this event', act: () => only(valueCondition(schema(dataset.value).value.value?.event ?? 'event', name)) };
    case 'value': return { name, kind: `only this ${property ?? ''}`, act: () => only(valueCondition(property ?? '', name)) };
    default: return { name, kind, act: () => navigate(`definitions/${encodeURIComponent(dataset.value)}/${encodeURIComponent(name)}`) };
  }
}

/** Narrows the question, and shows it. */
function only(condition: string): void {
  commit({ document: { ...document.value, where: both(document.value.where, condition) } });
  toView();
}

function toView(): void {
  if (place.value.kind !== 'view') returnToView();
}

function commands(onHelp: () => void): readonly Command[] {
  const columns = dataset.value === '' ? [] : schema(dataset.value).value.value?.columns ?? [];
  return [
    ...views.map((view) => ({ name: view.label, kind: 'page', act: () => goToView(view) })),
    ...pages.map((page) => ({ name: page.label, kind: 'page', act: () => navigate(page.name) })),
    ...(datasets.value.value ?? []).map(({ name }) => ({ name, kind: 'dataset', act: () => void openDataset(name) })),
    ...(canUndo.value ? [{ name: 'Undo', kind: 'command', act: undo }] : []),
    ...(canRedo.value ? [{ name: 'Redo', kind: 'command', act: redo }] : []),
    { name: 'The document as JSON', kind: 'command', act: () => { toView(); push({ kind: 'json' }); } },
    { name: theme.value === 'dark' ? 'Light' : 'Dark', kind: 'command', act: () => choose(theme.value === 'dark' ? 'light' : 'dark') },
    { name: 'All keys', kind: 'command', act: onHelp },
    ...columns.map(({ name }) => ({ name, kind: 'break down by', act: () => { breakDown(name); toView(); } })),
  ];
}
