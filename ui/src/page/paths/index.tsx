// Paths: what people do before and after, step by step.

import type { View } from '../view.ts';
import { PathsPage } from './page.tsx';
import { PathsSentence } from '../../sentence/index.ts';

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
  Sentence: PathsSentence,
  Page: PathsPage,
};
