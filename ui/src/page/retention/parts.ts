// The three questions of this view: what one has in common with another is carried over, and what it
// lacks is remembered, so that going to and fro loses nothing.

import type { Document } from '../../document/type.ts';
import { commonOf } from '../../document/view.ts';

type Part = 'retention' | 'lifecycle' | 'stickiness';

const left = new Map<string, Document>();

function partOfChart(chart: string): Part {
  return chart === 'lifecycle' || chart === 'stickiness' ? chart : 'retention';
}

/** The document for a chart of this view. */
export function asked(document: Document, chart: string): Document {
  const to = partOfChart(chart);
  if (document[to]) return document;
  const from: Part = document.lifecycle ? 'lifecycle' : document.stickiness ? 'stickiness' : 'retention';
  left.set(`${document.dataset} ${from}`, document);
  const former = left.get(`${document.dataset} ${to}`);
  const common = commonOf(document);
  const period = document[from]?.period ?? 'day';
  const per = document[from]?.per;
  const same = { period, ...(per === undefined ? {} : { per }) };
  if (to === 'retention') return { ...common, retention: { start: 'true', ...former?.retention, ...same } };
  const event = from === 'retention' ? document.retention?.return : document[from]?.event;
  const before = to === 'lifecycle' ? former?.lifecycle : former?.stickiness;
  return { ...common, [to]: { ...before, ...same, ...(event === undefined ? {} : { event }) } };
}
