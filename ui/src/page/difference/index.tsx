// Difference: what sets some rows apart from the rest.

import { DifferenceSentence } from '../../sentence/index.ts';
import type { View } from '../view.ts';
import { DifferencePage } from './page.tsx';

export const difference: View = {
  name: 'difference',
  label: 'Difference',
  icon: 'difference',
  letter: 'd',
  charts: [],
  chartOf: () => 'list',
  Sentence: DifferenceSentence,
  Page: DifferencePage,
};
