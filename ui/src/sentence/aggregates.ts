// The measures of docs/query.md that a list offers, with what they mean.

import type { Type } from '../document/chip.ts';

export interface Aggregate {
  readonly name: string;
  readonly meaning: string;
  /** It is of nothing: `count()`. */
  readonly alone?: boolean;
  /** Offered beside every property that it fits. */
  readonly usual?: boolean;
  readonly fits: (type: Type) => boolean;
}

const any = (): boolean => true;
const number = (type: Type): boolean => type === 'int64' || type === 'float64';
const ordered = (type: Type): boolean => number(type) || type === 'timestamp' || type === 'string';
const distinct = (type: Type): boolean => type !== 'list of strings';

export const aggregates: readonly Aggregate[] = [
  { name: 'count', meaning: 'how many', alone: true, fits: any },
  { name: 'uniq', meaning: 'how many different', usual: true, fits: distinct },
  { name: 'sum', meaning: 'total', usual: true, fits: number },
  { name: 'avg', meaning: 'mean', usual: true, fits: number },
  { name: 'median', meaning: 'half are below', usual: true, fits: number },
  { name: 'p95', meaning: '95 % are below', usual: true, fits: number },
  { name: 'p75', meaning: '75 % are below', fits: number },
  { name: 'p90', meaning: '90 % are below', fits: number },
  { name: 'p99', meaning: '99 % are below', fits: number },
  { name: 'p999', meaning: '99.9 % are below', fits: number },
  { name: 'min', meaning: 'least', fits: ordered },
  { name: 'max', meaning: 'largest', usual: true, fits: ordered },
  { name: 'first', meaning: 'by time', fits: any },
  { name: 'last', meaning: 'by time', fits: any },
  { name: 'stddev', meaning: 'standard deviation', fits: number },
  { name: 'uniq_approx', meaning: 'about how many different', fits: distinct },
  { name: 'count', meaning: 'how many have a value', fits: any },
];
