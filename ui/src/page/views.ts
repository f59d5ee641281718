// The views and pages there are, in the order of the rail. Each is one line.

import { data } from './data/index.tsx';
import { explore } from './explore/index.tsx';
import { live } from './live/index.tsx';
import type { OtherPage, View } from './view.ts';

export const views: readonly View[] = [
  explore,
  live,
];

/** Pages about what is kept, after the views in the rail. */
export const pages: readonly OtherPage[] = [
  data,
];
