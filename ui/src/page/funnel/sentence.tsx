// The sentence of a funnel, as plain fields.

import { patch } from '../../document/store.ts';
import { Clauses, optional, type Clause } from '../clauses.tsx';
import type { SentenceProps } from '../view.ts';
import { texts } from '../../document/type.ts';

export function FunnelSentence({ document, result }: SentenceProps) {
  const steps = document.funnel?.steps ?? [];
  const clauses: Clause[] = steps.map((step, i) => ({
    word: i === 0 ? 'Who' : 'then', label: `Step ${i + 1}`, path: `funnel.steps[${i}].where`, value: step.where,
    take: (text) => patch(text.trim() === '' ? `funnel.steps[${i}]` : `funnel.steps[${i}].where`, optional(text)),
  }));
  return (
    <Clauses result={result} clauses={[
      ...clauses,
      { word: 'then', label: 'Next step', path: `funnel.steps[${steps.length}].where`, value: '', placeholder: 'another step', take: (text) => patch(`funnel.steps[${steps.length}]`, optional(text) && { where: text }) },
      { word: 'within', label: 'Window', path: 'funnel.window', value: document.funnel?.window ?? '', narrow: true, take: (text) => patch('funnel.window', optional(text)) },
      { word: 'where', label: 'Filter', path: 'where', value: document.where ?? '', placeholder: 'any event', take: (text) => patch('where', optional(text)) },
      { word: 'split by', label: 'Breakdown', path: 'funnel.by', value: texts(document.funnel?.by).join(', '), placeholder: 'nothing', take: (text) => patch('funnel.by', optional(text)) },
    ]} />
  );
}
