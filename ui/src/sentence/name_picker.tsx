// The choice of a name. What is typed and is no name is taken as an expression.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { NameEntry, NameKind, Type } from '../api/complete.ts';
import type { Document } from '../document/type.ts';
import { short } from '../text/number.ts';
import type { Option } from '../widget/listbox.tsx';
import { useNames } from './completion.ts';
import { remember } from './lately.ts';
import { nameOptions, type NameChoice } from './name_option.tsx';
import { Picker } from './picker.tsx';
import { ranked } from './rank.ts';

interface NamePickerProps {
  label: string;
  placeholder: string;
  document: Document;
  kinds: readonly NameKind[];
  /** Only names of such a type. */
  fits?: (type: Type) => boolean;
  /** The names that there are, where the rows are no events. */
  names?: readonly NameEntry[];
  /** Other things to choose, before the names. */
  extra?: (typed: string) => readonly Option<NameChoice>[];
  typed?: string;
  onName: (entry: NameEntry) => void;
  /** The text was taken as it is. */
  onText: (text: string) => void;
  onCancel: () => void;
  onLeave?: (() => void) | undefined;
  onBack?: (() => void) | undefined;
  head?: ComponentChildren;
}

export function NamePicker(props: NamePickerProps) {
  const { document, kinds, fits, onName, onText } = props;
  const [text, setText] = useState(props.typed ?? '');
  const asked = useNames(document, text, kinds, fits);
  const names = props.names ? ranked(props.names, text, ({ name }) => name).filter(({ type }) => fits?.(type) ?? true) : asked.names;
  const more = props.names ? 0 : asked.more;
  const extra = props.extra?.(text) ?? [];
  const named = nameOptions(names, text);
  const typedFirst = named[0] !== undefined && 'typed' in named[0].value;
  const options = extra.length > 0 && typedFirst ? [...extra, ...named.slice(1), named[0]!] : [...extra, ...named];
  const pick = (choice: NameChoice): void => {
    if (!('entry' in choice)) return take(choice.typed);
    remember(document.dataset, choice.entry.name);
    onName(choice.entry);
  };
  const take = (typed: string): void => { if (typed.trim() !== '') onText(typed.trim()); };
  return (
    <Picker label={props.label} placeholder={props.placeholder} text={text} onText={setText} head={props.head} onCancel={props.onCancel}
      onLeave={props.onLeave} onBackspace={props.onBack} until={props.names ? null : asked.until} options={options}
      onPick={pick} onTake={take}
      foot={more > 0 ? `${short(more)} more, keep typing` : undefined} />
  );
}
