// The members of a document that are seldom asked for, as data: how each reads in the sentence, and
// what it begins with when the list of more parts adds it. Their rules are those of docs/query.md.

import type { Aggregate, Difference, Document, Funnel, FunnelStep, Paths, Retention, Sessions } from '../document/type.ts';
import type { components } from '../api/schema.ts';

/** Values with the words for them; the first is the one that needs no member. */
type Choices = readonly (readonly [value: string | boolean, words: string])[];
type Usual = readonly (readonly [value: string, note?: string])[];

interface Member<M extends string> {
  readonly member: M;
  /** Offered only where another member is there, or has a value. */
  readonly needs?: readonly [member: M, value?: unknown];
}

interface Worded {
  /** What the list of more parts calls it. */
  readonly label: string;
  /** The words before its chip. */
  readonly lead: string;
}

export type Rare<M extends string = string> = Member<M> & (
  | { readonly kind: 'choice'; readonly choices: Choices }
  | Worded & { readonly kind: 'duration' | 'text'; readonly first: string; readonly usual?: Usual; readonly unit?: string }
  | Worded & { readonly kind: 'whole'; readonly first: number; readonly least: number; readonly most: number; readonly usual: Usual; readonly unit?: string }
  /** Nothing is in the document until something is chosen. */
  | Worded & { readonly kind: 'name' | 'keys' | 'names' | 'measures' | 'measure' | 'event' }
);

/** Members of one place of the document. */
export interface RareGroup {
  /** Empty for the document itself. */
  readonly path: string;
  readonly rare: readonly Rare[];
}

export function pathOf({ path }: RareGroup, member: string): string {
  return path === '' ? member : `${path}.${member}`;
}

const noLimit: Usual = [['10'], ['20'], ['100'], ['1000'], ['0', 'all of them']];
const groups = { kind: 'whole', label: 'At most so many groups', lead: 'at most', first: 10, least: 0, most: 1_000_000, usual: noLimit, unit: 'groups' } as const;
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export const commonRare: readonly Rare<keyof Document>[] = [
  { member: 'week_start', kind: 'choice', choices: days.map((day) => [day, `weeks from ${day[0]!.toUpperCase()}${day.slice(1)}`] as const) },
  { member: 'missing', kind: 'choice', choices: [['error', 'unknown properties are mistakes'], ['null', 'unknown properties are null']] },
];

export const aggregateRare: readonly Rare<keyof Aggregate>[] = [
  { ...groups, member: 'limit', needs: ['by'] },
  { ...groups, member: 'limit_by', needs: ['by'], label: 'At most so many series', unit: 'series' },
  { member: 'fill', needs: ['by'], kind: 'choice', choices: [[true, 'empty times as zeros'], [false, 'without empty times']] },
];

export const samplesRare: readonly Rare<keyof components['schemas']['Samples']>[] = [
  { member: 'limit', kind: 'whole', label: 'So many events at once', lead: 'at most', first: 200, least: 1, most: 10_000, usual: [['100'], ['200'], ['1000'], ['10000']], unit: 'events at once' },
  { member: 'actor', kind: 'text', label: 'The events of one actor', lead: 'of', first: '' },
];

/** What ends a session; `gap` stands in the sentences of sessions anyway. */
export const sessionRare: readonly Rare<keyof Sessions>[] = [
  { member: 'max', kind: 'duration', label: 'The longest session', lead: 'sessions of at most', first: '24h', usual: [['30m'], ['1h'], ['12h'], ['24h', 'a day']] },
  { member: 'start', kind: 'event', label: 'An event that begins a session', lead: 'sessions begun by' },
  { member: 'end', kind: 'event', label: 'An event that ends a session', lead: 'sessions ended by' },
  { member: 'split', kind: 'choice', choices: [['none', 'sessions go on at midnight'], ['day', 'sessions split at midnight']] },
  { member: 'split_on', kind: 'name', label: 'Split sessions where a value changes', lead: 'sessions split by' },
  { member: 'gap_edge', kind: 'choice', choices: [['inclusive', 'a gap of just that length stays'], ['exclusive', 'a gap of just that length splits']] },
];

/** What chains a funnel has; a funnel of flows has these too. */
export const chainRare: readonly Rare<keyof Funnel>[] = [
  { member: 'order', kind: 'choice', choices: [['ordered', 'in this order'], ['any', 'in any order'], ['strict', 'in this order, nothing in between']] },
  { member: 'strict_allows', needs: ['order', 'strict'], kind: 'choice', choices: [['nothing', 'not even repeats'], ['repeats', 'repeated steps may lie between']] },
  { member: 'hold', kind: 'keys', label: 'With the same value along the way', lead: 'with the same' },
  { member: 'entry', kind: 'choice', choices: [['any', 'from any first step'], ['first', 'only from the first of the first steps']] },
  { member: 'reuse_events', kind: 'choice', choices: [[false, 'an event serves one step'], [true, 'an event may serve several steps']] },
  { member: 'repeat', kind: 'choice', choices: [['any', 'steps may come again'], ['end', 'a step that comes again ends the chain']] },
  { member: 'ties', kind: 'choice', choices: [['any', 'steps may be at one instant'], ['strict', 'each step strictly later']] },
  { member: 'tolerance', kind: 'duration', label: 'Neighbours that are near may swap', lead: 'neighbours swap within', first: '1s', usual: [['100ms'], ['1s'], ['5s'], ['1m']] },
  { member: 'resolution', kind: 'duration', label: 'Times cut to whole seconds, minutes \u2026', lead: 'times cut to', first: '1s', usual: [['1s'], ['1m'], ['1h']] },
  { member: 'window_days', kind: 'choice', choices: [['exact', 'a window of exact hours'], ['calendar', 'a window of calendar days']] },
  { member: 'window_edge', kind: 'choice', choices: [['inclusive', 'the end of the window counts'], ['exclusive', 'the end of the window is outside']] },
  { member: 'complete_in_range', kind: 'choice', choices: [[false, 'chains may end after the range'], [true, 'whole chains within the range']] },
  { member: 'prefer', kind: 'choice', choices: [['earliest_end', 'of the longest chains the one that ends first'], ['earliest_start', 'of the longest chains the one that starts first']] },
];

/** A funnel of flows says with a chain of its own what counts. */
export const flowRare: readonly Rare<keyof Funnel>[] = [
  ...chainRare, { member: 'count', kind: 'choice', choices: [['actors', 'the best chain of each'], ['entries', 'a row for every pass'], ['starts', 'a row for every start']] },
];

/** What the answer of a funnel has beside its steps. */
export const funnelRare: readonly Rare<keyof Funnel>[] = [
  { ...groups, member: 'limit', needs: ['by'] },
  { member: 'measures', kind: 'measures', label: 'A measure over the events of each step', lead: 'measuring' },
  { member: 'bins', kind: 'whole', label: 'So many bins of times', lead: 'times in', first: 20, least: 1, most: 60, usual: [['10'], ['20'], ['40'], ['60']], unit: 'bins' },
  { member: 'trend', kind: 'text', label: 'Over time', lead: 'over time by', first: '1d', usual: [['1h', 'by hour'], ['1d', 'by day'], ['1w', 'by week'], ['1mo', 'by month']] },
  { member: 'trend_mode', needs: ['trend'], kind: 'choice', choices: [['separate', 'a funnel for each time'], ['split', 'the one funnel by its entries']] },
];

export const stepRare: readonly Rare<keyof FunnelStep>[] = [
  { member: 'strict_allows', needs: ['directly', true], kind: 'choice', choices: [['nothing', 'not even repeats between'], ['repeats', 'repeated steps may lie between']] },
  { member: 'anchored', kind: 'choice', choices: [[false, 'at any place'], [true, 'at its place (of steps in any order)']] },
  { member: 'required', kind: 'choice', choices: [[false, 'chains may lack it'], [true, 'only chains that have it (of steps in any order)']] },
];

export const retentionRare: readonly Rare<keyof Retention>[] = [
  { member: 'day', kind: 'choice', choices: [['calendar', 'by the calendar'], ['rolling', 'periods from the start of each']] },
  { member: 'at_least', kind: 'whole', label: 'At least so many returns', lead: 'at least', first: 2, least: 1, most: 10_000, usual: [['1'], ['2'], ['3'], ['5']], unit: 'times' },
  { member: 'by_return', needs: ['by'], kind: 'choice', choices: [[false, 'returns of any value'], [true, 'returns of the same value']] },
  { ...groups, member: 'limit', needs: ['by'] },
  { member: 'measure', kind: 'measure', label: 'A measure over the returns', lead: 'measuring' },
];

export const pathsRare: readonly Rare<keyof Paths>[] = [
  { member: 'before', needs: ['start'], kind: 'whole', label: 'Steps before the start', lead: 'with', first: 2, least: 0, most: 20, usual: [['1'], ['2'], ['5'], ['20']], unit: 'steps before' },
  { member: 'end_at', needs: ['end'], kind: 'choice', choices: [['first', 'to its first match'], ['last', 'to its last match']] },
  { member: 'exclude', kind: 'event', label: 'Leave events out', lead: 'leaving out' },
  { member: 'collapse_repeats', kind: 'choice', choices: [[true, 'repeats as one step'], [false, 'each repeat a step']] },
  { member: 'limit', kind: 'whole', label: 'At most so many names a step', lead: 'at most', first: 20, least: 0, most: 100_000, usual: noLimit, unit: 'names a step' },
];

export const differenceRare: readonly Rare<keyof Difference>[] = [
  { member: 'properties', kind: 'keys', label: 'Look at some properties only', lead: 'looking at' },
  { member: 'exclude', kind: 'names', label: 'Leave properties out', lead: 'leaving out' },
  { member: 'limit', kind: 'whole', label: 'At most so many properties', lead: 'at most', first: 50, least: 0, most: 100_000, usual: noLimit, unit: 'properties' },
  { member: 'values', kind: 'whole', label: 'So many values of each', lead: 'with', first: 20, least: 0, most: 1000, usual: [['0'], ['5'], ['10'], ['50']], unit: 'values each' },
  { member: 'bins', kind: 'whole', label: 'So many bins of numbers', lead: 'numbers in', first: 40, least: 2, most: 100, usual: [['10'], ['20'], ['40'], ['100']], unit: 'bins' },
];
