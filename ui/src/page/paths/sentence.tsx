// The sentence of paths, as plain fields.

import { patch } from '../../document/store.ts';
import { Clauses, optional, type Clause } from '../clauses.tsx';
import type { SentenceProps } from '../view.ts';

export function PathsViewSentence({ document, result }: SentenceProps) {
  const { start, end, node, exclude } = document.paths ?? {};
  const field = (word: string, label: string, name: string, value: string | undefined, placeholder: string): Clause =>
    ({ word, label, path: `paths.${name}`, value: value ?? '', placeholder, take: (text) => patch(`paths.${name}`, optional(text)) });
  return (
    <Clauses result={result} clauses={[
      field('What did they do after', 'Start', 'start', start, 'the first event'), field('up to', 'End', 'end', end, 'wherever it ends'),
      field('named by', 'Node', 'node', node, 'event'), field('without', 'Hidden', 'exclude', exclude, 'nothing'),
      { word: 'where', label: 'Filter', path: 'where', value: document.where ?? '', placeholder: 'any event', take: (text) => patch('where', optional(text)) },
    ]} />
  );
}
