// Paths: what people do before and after, step by step.

import { lateSentence } from '../../sentence/coming.tsx';
import { late } from '../../widget/late.tsx';
import { behaviours } from '../parts.ts';
import type { View } from '../view.ts';

export const paths: View = {
  name: 'paths',
  label: 'Paths',
  icon: 'paths',
  letter: 'p',
  charts: [
    { name: 'flow', label: 'Flow', icon: 'paths' },
    { name: 'list', label: 'List', icon: 'rows' },
  ],
  chartOf: () => 'flow',
  Sentence: lateSentence(behaviours, (part) => part.PathsSentence),
  Page: late(behaviours, (part) => part.PathsPage),
};
