// Live: events as they come in.

import { lateSentence } from '../../sentence/coming.tsx';
import { late } from '../../widget/late.tsx';
import { behaviours } from '../parts.ts';
import type { View } from '../view.ts';

export const live: View = {
  name: 'live',
  label: 'Live',
  icon: 'live',
  letter: 'l',
  charts: [],
  chartOf: () => 'live',
  runs: false,
  Sentence: lateSentence(behaviours, (part) => part.LiveSentence),
  Page: late(behaviours, (part) => part.LivePage),
};
