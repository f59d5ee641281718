// The paths of the document whose errors the chips of each sentence show; `errorPlaces` of a view.

import type { Part } from '../document/type.ts';

const all = (part: Part, names: readonly string[]): readonly string[] => ['where', ...names.map((name) => `${part}.${name}`)];

export const sentencePlaces: Readonly<Record<Part, readonly string[]>> = {
  aggregate: all('aggregate', ['measures', 'by', 'having', 'over']),
  samples: all('samples', ['columns', 'order']),
  funnel: all('funnel', ['per', 'steps', 'order', 'window', 'count', 'exclude', 'hold', 'by', 'attribution']),
  retention: all('retention', ['per', 'start', 'return', 'cohort', 'mode', 'period', 'periods', 'by', 'day', 'at_least']),
  lifecycle: all('lifecycle', ['per', 'period', 'event', 'created']),
  stickiness: all('stickiness', ['per', 'period', 'event']),
  paths: all('paths', ['per', 'start', 'end', 'before', 'after', 'node', 'gap', 'count', 'exclude']),
  difference: all('difference', ['over', 'selection', 'baseline', 'properties']),
};
