// The sentence of Explore: what is shown, of which events, by what.

import { errorAt } from '../../api/question.ts';
import { patch } from '../../document/store.ts';
import { texts } from '../../document/type.ts';
import { Field } from '../../widget/field.tsx';
import type { SentenceProps } from '../view.ts';
import * as style from './sentence.module.css';

export function ExploreSentence({ document, result }: SentenceProps) {
  const measures = texts(document.aggregate?.measures);
  const by = texts(document.aggregate?.by);
  return (
    <div class={style.sentence}>
      <span>Show</span>
      <Clause label="Measures" path="aggregate.measures" value={measures.join(', ')} error={errorAt(result.error, 'aggregate.measures')}
        onCommit={(text) => patch('aggregate.measures', splitList(text))} />
      <span>where</span>
      <Clause label="Filter" path="where" value={document.where ?? ''} placeholder="any event" error={errorAt(result.error, 'where')}
        onCommit={(text) => patch('where', text.trim() === '' ? undefined : text)} />
      <span>by</span>
      <Clause label="Breakdown" path="aggregate.by" value={by.join(', ')} placeholder="nothing" error={errorAt(result.error, 'aggregate.by')}
        onCommit={(text) => patch('aggregate.by', splitList(text))} />
    </div>
  );
}

function Clause(props: { label: string; path: string; value: string; placeholder?: string; error: ReturnType<typeof errorAt>; onCommit: (text: string) => void }) {
  const { path, ...field } = props;
  return <div class={style.clause} data-path={path}><Field bare code {...field} /></div>;
}

/** Splits a list at its commas, but for those within parentheses and quotes. */
export function splitList(text: string): string[] | undefined {
  const parts: string[] = [''];
  let depth = 0;
  let quoted = '';
  for (const character of text) {
    if (quoted !== '') quoted = character === quoted ? '' : quoted;
    else if (character === "'" || character === '"') quoted = character;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    if (character === ',' && depth === 0 && quoted === '') parts.push('');
    else parts[parts.length - 1] += character;
  }
  const found = parts.map((part) => part.trim()).filter((part) => part !== '');
  return found.length > 0 ? found : undefined;
}
