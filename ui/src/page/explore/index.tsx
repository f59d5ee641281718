// Explore: what happens, how much and how fast, over time or by groups.

import { isAxis } from '../../document/view.ts';
import { texts, type Document } from '../../document/type.ts';
import type { View } from '../view.ts';
import { ExplorePage } from './page.tsx';
import { AggregateSentence } from '../../sentence/index.ts';

function hasTime(document: Document): boolean {
  return texts(document.aggregate?.by).some((by) => /^\s*time\s*\(/i.test(by));
}

export const explore: View = {
  name: 'explore',
  label: 'Explore',
  icon: 'explore',
  letter: 'e',
  charts: [
    { name: 'line', label: 'Line', icon: 'line' },
    { name: 'table', label: 'Table', icon: 'table' },
  ],
  errorPlaces: ['aggregate', 'where'],
  chartOf: (document) => (hasTime(document) ? 'line' : 'table'),
  choose: (document, chart) => {
    const { aggregate } = document;
    if (!aggregate) return document;
    const by = texts(aggregate.by);
    if (chart === 'line' && !hasTime(document)) return { ...document, aggregate: { ...aggregate, by: ["time('auto')", ...by] } };
    if (chart === 'table' && hasTime(document)) return { ...document, aggregate: { ...aggregate, by: by.filter((key) => !isAxis(key)) } };
    return document;
  },
  Sentence: AggregateSentence,
  Page: ExplorePage,
};
