// The views and pages there are, in the order of the rail. Each is one line.

import { data } from './data/index.tsx';
import { explore } from './explore/index.tsx';
import { funnel } from './funnel/index.tsx';
import { retention } from './retention/index.tsx';
import { paths } from './paths/index.tsx';
import { sessions } from './sessions/index.tsx';
import { difference } from './difference/index.tsx';
import { live } from './live/index.tsx';
import { alerts } from './alerts/index.tsx';
import { boards } from './boards/index.tsx';
import { definitions } from './definitions/index.tsx';
import { history } from './history/index.tsx';
import type { OtherPage, View } from './view.ts';

export const views: readonly View[] = [
  explore,
  funnel,
  retention,
  paths,
  sessions,
  difference,
  live,
];

/** Pages about what is kept, after the views in the rail. */
export const pages: readonly OtherPage[] = [
  boards,
  definitions,
  history,
  data,
  alerts,
];
