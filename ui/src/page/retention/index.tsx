// Retention: who comes back, by cohort; and, about the same people, who is new, stays, returns or goes
// (lifecycle), and on how many days they come (stickiness).

import { lateSentence } from '../../sentence/coming.tsx';
import { late } from '../../widget/late.tsx';
import { behaviours } from '../parts.ts';
import type { View } from '../view.ts';
import { asked } from './parts.ts';

export const retention: View = {
  name: 'retention',
  label: 'Retention',
  icon: 'retention',
  letter: 'r',
  charts: [
    { name: 'matrix', label: 'Matrix', icon: 'heat' },
    { name: 'curve', label: 'Curve', icon: 'line' },
    { name: 'lifecycle', label: 'Lifecycle', icon: 'bar' },
    { name: 'stickiness', label: 'Stickiness', icon: 'distribution' },
  ],
  chartOf: (document) => (document.lifecycle ? 'lifecycle' : document.stickiness ? 'stickiness' : 'matrix'),
  choose: asked,
  Sentence: lateSentence(behaviours, (part) => part.RetentionViewSentence),
  Page: late(behaviours, (part) => part.RetentionPage),
};
