// The time zones to choose from: the browser's and UTC first.

import { browserZone } from './beginning.ts';

let all: readonly string[] | null = null;

export function zones(): readonly string[] {
  all ??= [...new Set([browserZone(), 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  return all;
}
