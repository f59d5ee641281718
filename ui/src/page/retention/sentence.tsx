// The sentences of retention, lifecycle and stickiness, as plain fields.

import { patch } from '../../document/store.ts';
import { texts } from '../../document/type.ts';
import { Clauses, optional, type Clause } from '../clauses.tsx';
import type { SentenceProps } from '../view.ts';

export function RetentionViewSentence({ document, result }: SentenceProps) {
  const where: Clause = { word: 'where', label: 'Filter', path: 'where', value: document.where ?? '', placeholder: 'any event', take: (text) => patch('where', optional(text)) };
  const part = document.lifecycle ? 'lifecycle' : document.stickiness ? 'stickiness' : null;
  if (part) {
    return (
      <Clauses result={result} clauses={[
        { word: 'Who did', label: 'Event', path: `${part}.event`, value: document[part]?.event ?? '', placeholder: 'anything', take: (text) => patch(`${part}.event`, optional(text)) },
        { word: 'each', label: 'Period', path: `${part}.period`, value: document[part]?.period ?? '', placeholder: 'day', narrow: true, take: (text) => patch(`${part}.period`, optional(text)) },
        where,
      ]} />
    );
  }
  const { retention } = document;
  return (
    <Clauses result={result} clauses={[
      { word: 'Who first', label: 'Start', path: 'retention.start', value: retention?.start ?? '', take: (text) => patch('retention.start', text) },
      { word: 'came back with', label: 'Return', path: 'retention.return', value: retention?.return ?? '', placeholder: 'any event', take: (text) => patch('retention.return', optional(text)) },
      { word: 'each', label: 'Period', path: 'retention.period', value: retention?.period ?? '', placeholder: 'day', narrow: true, take: (text) => patch('retention.period', optional(text)) },
      { word: 'by', label: 'Breakdown', path: 'retention.by', value: texts(retention?.by).join(', '), placeholder: 'nothing', take: (text) => patch('retention.by', optional(text)) },
      where,
    ]} />
  );
}
