// The lists that several sentences have: measures, breakdowns, names of properties.

import { patch } from './write.ts';
import type { Aggregate } from '../document/type.ts';
import { KeyEditor, MeasureEditor, NamePicker } from './panels.tsx';
import { rowNames } from './rows.ts';
import { useAround } from './sentence.tsx';
import { TextList } from './text_list.tsx';

interface ListProps {
  path: string;
  texts: readonly string[];
  over?: Aggregate['over'] | undefined;
  what?: string;
  lead?: string;
  /** The most elements. */
  most?: number;
  onChange?: (texts: readonly string[] | undefined) => void;
}

export function Measures({ path, texts, over, what = 'measure', lead, onChange, most, needed = false }: ListProps & { needed?: boolean }) {
  const { document } = useAround();
  return (
    <TextList path={path} texts={texts} kind="measure" what={what} lead={lead} over={over} needed={needed} most={most} empty={texts.length === 0 ? what : undefined}
      onChange={onChange ?? ((next) => patch(path, next))}
      editor={(element) => <MeasureEditor key={element.text} {...element} document={document} names={rowNames(document.dataset, over)} />} />
  );
}

export function Keys({ path, texts, over, what = 'breakdown', lead, onChange, axes = false, most }: ListProps & { axes?: boolean }) {
  const { document } = useAround();
  return (
    <TextList path={path} texts={texts} kind="key" what={what} lead={lead} over={over} empty={what} most={most}
      onChange={onChange ?? ((next) => patch(path, next))}
      editor={(element) => <KeyEditor {...element} document={document} axes={axes} names={rowNames(document.dataset, over)} />} />
  );
}

/** Names of properties, as they are and no expressions. */
export function PropertyNames({ path, texts, what = 'property', lead }: ListProps) {
  const { document } = useAround();
  return (
    <TextList path={path} texts={texts} kind={null} what={what} lead={lead} empty={what} onChange={(next) => patch(path, next)}
      editor={({ text, typed, onDone, onCancel }) => (
        <NamePicker label="Property" placeholder={text === '' ? 'property' : text} document={document} kinds={['property', 'definition', 'lookup']} typed={typed}
          onName={(entry) => onDone(entry.name)} onText={onDone} onCancel={onCancel} onLeave={onCancel} />
      )} />
  );
}
