// The parts of a question that are seldom asked for: a list at the sentence's end, which adds them.
// It is searched by what it says, and by the name of the member in the document.

import { useState } from 'preact/hooks';
import { get } from '../document/patch.ts';
import { texts, type Document } from '../document/type.ts';
import { Icon } from '../widget/icon.tsx';
import { Chip } from './chip.tsx';
import type { Extras } from './extras.ts';
import { Picker } from './picker.tsx';
import { ranked } from './rank.ts';
import { pathOf, type Rare, type RareGroup } from './rare.ts';
import { useAround } from './sentence.tsx';

/** Something that can be added; `member` is what the document calls it. */
export interface MoreItem { readonly label: string; readonly member: string; readonly act: () => void }

export function MoreChip({ items = [], groups, extras }: { items?: readonly (MoreItem | false)[]; groups: readonly RareGroup[]; extras: Extras }) {
  const { document } = useAround();
  const all = [...items.filter((item): item is MoreItem => item !== false), ...groups.flatMap((group) => missing(document, group, extras))];
  if (all.length === 0) return null;
  return (
    <Chip stop="more" path="#more" what="Parts of the question" label="More parts of the question" quiet editor={(close) => <MorePicker items={all} onClose={close} />}>
      <Icon name="plus" size={14} />more
    </Chip>
  );
}

function MorePicker({ items, onClose }: { items: readonly MoreItem[]; onClose: () => void }) {
  const [text, setText] = useState('');
  const options = ranked(items, text, ({ label, member }) => `${label} ${member}`).map((item) => ({ value: item, label: item.label, note: item.member }));
  return <Picker label="More parts" placeholder="what to add" text={text} onText={setText} options={options} onPick={(item) => { onClose(); item.act(); }} onTake={() => undefined} onCancel={onClose} onLeave={onClose} />;
}

/** The members of a group that the document lacks and could have. */
function missing(document: Document, group: RareGroup, extras: Extras): MoreItem[] {
  const meets = (needs: Rare['needs']): boolean => {
    if (!needs) return true;
    const value = get(document, pathOf(group, needs[0]));
    return needs.length === 1 ? texts(value).length > 0 : value === needs[1];
  };
  return group.rare.filter(({ member, needs }) => (get(document, pathOf(group, member)) ?? undefined) === undefined && meets(needs)).flatMap((rare) => {
    const path = pathOf(group, rare.member);
    const { member } = rare;
    if (rare.kind === 'choice') return rare.choices.slice(1).map(([value, words]) => ({ label: capital(words), member, act: () => extras.put(path, value) }));
    const begin = 'first' in rare && rare.first !== '' ? () => extras.put(path, rare.first) : () => extras.ask(path);
    return [{ label: rare.label, member, act: begin }];
  });
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}
