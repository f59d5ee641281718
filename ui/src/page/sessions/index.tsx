// Sessions: how many, how long, how they begin, and what happens in each.

import { SessionsSentence } from '../../sentence/index.ts';
import type { View } from '../view.ts';
import { SessionsPage } from './page.tsx';

export const sessions: View = {
  name: 'sessions',
  label: 'Sessions',
  icon: 'sessions',
  letter: 's',
  charts: [],
  chartOf: () => 'overview',
  Sentence: SessionsSentence,
  Page: SessionsPage,
};
