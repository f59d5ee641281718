// The document that a chart needs, made of the one on the screen: a time axis for lines, bins for a
// distribution, both for a heat map, events as they are for raw events.

import { argumentOf, formatBins, parseBins, type Bins } from '../../document/bins.ts';
import { texts, type Aggregate, type Document } from '../../document/type.ts';
import { commonOf, fresh, isAxis } from '../../document/view.ts';

export type ChartName = 'line' | 'bar' | 'table' | 'distribution' | 'heat' | 'raw';

/** A number that can be binned, and whether its values suit bins on a logarithmic scale. */
export interface Numeric {
  readonly value: string;
  readonly log: boolean;
}

const binsOfDistribution = 40;
const binsOfHeat = 40;

/** The chart that suits a document. */
export function chartOf(document: Document): ChartName {
  if (document.samples) return 'raw';
  const by = texts(document.aggregate?.by);
  const binned = by.some((key) => parseBins(key) !== null);
  if (binned) return by.some(isTime) ? 'heat' : 'distribution';
  return by.some(isTime) ? 'line' : 'table';
}

export function isTime(key: string): boolean {
  return /^\s*time\s*\(/i.test(key);
}

/** The bins of a document, if it has some. */
export function binsOf(document: Document): Bins | null {
  for (const key of texts(document.aggregate?.by)) {
    const bins = parseBins(key);
    if (bins) return bins;
  }
  return null;
}

/**
 * The document for a chart. `former` is the aggregate that was left for raw events or for bins, to go
 * back to; `numbers` are the numbers of the dataset, the likeliest first.
 */
export function chosen(document: Document, chart: string, former: Aggregate | null, numbers: readonly Numeric[]): Document {
  if (chart === 'raw') return document.samples ? document : { ...commonOf(document), samples: {} };
  const aggregate = document.aggregate ?? former ?? fresh('explore', null, { events: [] }).aggregate!;
  const base: Document = { ...commonOf(document), aggregate };
  const plain = texts(aggregate.by).filter((key) => !isAxis(key));
  const asked = texts(aggregate.by).find(isTime);
  const time = asked ?? "time('auto')";
  switch (chart) {
    case 'distribution': return withBy(base, (bins) => [bins, ...plain.slice(0, 1)], binsOfDistribution, numbers);
    case 'heat': return withBy(base, (bins) => [time, bins], binsOfHeat, numbers);
    case 'line': return unbinned(base, [time, ...plain], former);
    // Bars of a question over time are bars over time; one without time has a bar for each group.
    case 'bar': return unbinned(base, asked !== undefined || plain.length === 0 ? [time, ...plain] : plain, former);
    default: return unbinned(base, plain, former);
  }
}

/** The number that the measures are about. */
function numberOf(document: Document): string | null {
  for (const measure of texts(document.aggregate?.measures)) {
    const value = argumentOf(measure);
    if (value !== null) return value;
  }
  return null;
}

function withBy(document: Document, by: (bins: string) => readonly string[], count: number, numbers: readonly Numeric[]): Document {
  const bins = binsOf(document) ?? firstBins(document, count, numbers);
  if (!bins) return document;
  const { over } = document.aggregate!;
  return { ...document, aggregate: { ...(over === undefined ? {} : { over }), measures: ['count()'], by: [...by(formatBins(bins))] } };
}

function firstBins(document: Document, count: number, numbers: readonly Numeric[]): Bins | null {
  const asked = numberOf(document);
  const found = asked === null ? numbers[0] : numbers.find(({ value }) => value === asked) ?? { value: asked, log: false };
  return found ? { value: found.value, count, scale: found.log ? 'log' : 'linear' } : null;
}

function unbinned(document: Document, by: readonly string[], former: Aggregate | null): Document {
  const present = document.aggregate!;
  const aggregate = binsOf(document) && former ? { ...former, ...(present.over === undefined ? {} : { over: present.over }) } : present;
  // An order, a limit and a condition on groups belong to the keys that they were written for.
  const { by: keys, order, limit, ...rest } = aggregate;
  const same = JSON.stringify(texts(keys)) === JSON.stringify(by);
  return { ...document, aggregate: { ...rest, ...(same && order !== undefined ? { order } : {}), ...(same && limit !== undefined ? { limit } : {}), ...(by.length > 0 ? { by: [...by] } : {}) } };
}

/** Another number, count or scale of bins. */
export function withBins(document: Document, change: Partial<Bins>): Document {
  const present = binsOf(document);
  if (!document.aggregate || !present) return document;
  const by = texts(document.aggregate.by).map((key) => (parseBins(key) ? formatBins({ ...present, ...change }) : key));
  return { ...document, aggregate: { ...document.aggregate, by } };
}
