// Live: events as they come in.

import type { View } from '../view.ts';
import { LivePage } from './page.tsx';
import { LiveSentence } from './sentence.tsx';

export const live: View = {
  name: 'live',
  label: 'Live',
  icon: 'live',
  letter: 'l',
  charts: [],
  chartOf: () => 'live',
  runs: false,
  Sentence: LiveSentence,
  Page: LivePage,
};
