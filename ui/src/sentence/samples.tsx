// List [columns] of events where [..], [newest] first.

import { patch } from './write.ts';
import { texts } from '../document/type.ts';
import { ChoiceChip } from './chip_choice.tsx';
import { useExtras } from './extras.ts';
import { Filter } from './filter.tsx';
import { NamePicker } from './name_picker.tsx';
import type { SentenceProps } from './props.ts';
import { samplesRare } from './rare.ts';
import { Rest } from './rest.tsx';
import { Sentence, Word } from './sentence.tsx';
import { TextList } from './text_list.tsx';

export function SamplesSentence({ document, result }: SentenceProps) {
  const { columns, order } = document.samples ?? {};
  const extras = useExtras();
  return (
    <Sentence document={document} error={result.error} label="Question: a list of events">
      <TextList lead="List" path="samples.columns" texts={texts(columns)} kind="key" what="column" empty="all columns" onChange={(next) => patch('samples.columns', next)}
          editor={({ text, typed, onDone, onCancel }) => (
            <NamePicker label="Column" placeholder={text === '' ? 'column' : text} document={document} kinds={['property', 'definition', 'lookup']} typed={typed} onName={(entry) => onDone(entry.text)}
              onText={onDone} onCancel={onCancel} onLeave={onCancel} />
          )} />
      <Word>of events</Word>
      <Filter />
      <ChoiceChip path="samples.order" what="order" value={order?.endsWith('desc') || order === undefined ? 'time desc' : 'time asc'} without="time desc"
        choices={[['time desc', 'newest'], ['time asc', 'oldest']]} />
      <Word>first</Word>
      <Rest extras={extras} groups={[{ path: 'samples', rare: samplesRare }]} />
    </Sentence>
  );
}
