// Explore: what happens, how much and how fast, over time or by groups, spread out, or as it is.

import { schema } from '../../api/datasets.ts';
import type { Aggregate, Document } from '../../document/type.ts';
import type { View } from '../view.ts';
import { binsOf, chartOf, chosen } from './choose.ts';
import { numbersOf } from './numbers.ts';
import { ExplorePage } from './page.tsx';
import { ExploreSentence } from './sentence.tsx';

// What was asked before bins or raw events took its place, by dataset, to go back to.
const left = new Map<string, Aggregate>();

function choose(document: Document, chart: string): Document {
  const { aggregate, dataset } = document;
  if (aggregate && !binsOf(document)) left.set(dataset, aggregate);
  return chosen(document, chart, left.get(dataset) ?? null, numbersOf(schema(dataset).value.value));
}

export const explore: View = {
  name: 'explore',
  label: 'Explore',
  icon: 'explore',
  letter: 'e',
  charts: [
    { name: 'line', label: 'Line', icon: 'line' },
    { name: 'bar', label: 'Bar', icon: 'bar' },
    { name: 'table', label: 'Table', icon: 'table' },
    { name: 'distribution', label: 'Distribution', icon: 'distribution' },
    { name: 'heat', label: 'Heat map', icon: 'heat' },
    { name: 'raw', label: 'Raw events', icon: 'rows' },
  ],
  chartOf,
  choose,
  Sentence: ExploreSentence,
  Page: ExplorePage,
};
