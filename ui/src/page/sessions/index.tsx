// Sessions: how many, how long, how they begin, and what happens in each.

import { lateSentence } from '../../sentence/coming.tsx';
import { late } from '../../widget/late.tsx';
import { behaviours } from '../parts.ts';
import type { View } from '../view.ts';

export const sessions: View = {
  name: 'sessions',
  label: 'Sessions',
  icon: 'sessions',
  letter: 's',
  charts: [],
  chartOf: () => 'overview',
  Sentence: lateSentence(behaviours, (part) => part.SessionsSentence),
  Page: late(behaviours, (part) => part.SessionsPage),
};
