// Funnel: how many go from step to step, how fast, who drops, and which group does better.

import type { Document } from '../../document/type.ts';
import { set } from '../../document/patch.ts';
import { lateSentence } from '../../sentence/coming.tsx';
import { late } from '../../widget/late.tsx';
import { behaviours } from '../parts.ts';
import type { View } from '../view.ts';

export const funnel: View = {
  name: 'funnel',
  label: 'Funnel',
  icon: 'funnel',
  letter: 'f',
  charts: [
    { name: 'steps', label: 'Steps', icon: 'bar' },
    { name: 'trend', label: 'Trend', icon: 'line' },
    { name: 'time', label: 'Time', icon: 'distribution' },
    { name: 'groups', label: 'Groups', icon: 'compare' },
  ],
  chartOf: () => 'steps',
  choose: withTrend,
  Sentence: lateSentence(behaviours, (part) => part.FunnelSentence),
  Page: late(behaviours, (part) => part.FunnelPage),
};

/** Only the chart over time asks for a funnel of each day: the others need not pay for it. */
function withTrend(document: Document, chart: string): Document {
  if (!document.funnel) return document;
  const { trend } = document.funnel;
  if (chart === 'trend') return trend === undefined ? set(document, 'funnel.trend', '1d') : document;
  return trend === undefined ? document : set(set(document, 'funnel.trend', undefined), 'funnel.trend_mode', undefined);
}
