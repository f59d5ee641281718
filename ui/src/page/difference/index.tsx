// Difference: what sets some rows apart from the rest.

import { lateSentence } from '../../sentence/coming.tsx';
import { late } from '../../widget/late.tsx';
import { behaviours } from '../parts.ts';
import type { View } from '../view.ts';

export const difference: View = {
  name: 'difference',
  label: 'Difference',
  icon: 'difference',
  letter: 'x',
  charts: [],
  chartOf: () => 'list',
  Sentence: lateSentence(behaviours, (part) => part.DifferenceSentence),
  Page: late(behaviours, (part) => part.DifferencePage),
};
