// Sixty documents that have, between them, every member of docs/query.md, and those that stand on that page: what a
// sentence must be able to say.

import { readFileSync } from 'node:fs';

const view = "event = 'page_view'";
const cart = "event = 'add_to_cart'";
const buy = "event = 'purchase'";
const steps = [{ where: view }, { where: cart }, { where: buy }];
const orders = { orders: `count() filter (where ${buy})`, spent: 'sum(amount)' };

const aggregates = [
  { aggregate: {} },
  { aggregate: { measures: 'count()', by: 'country' } },
  { define: { slow: 'latency_ms > 800' }, where: "platform in ('web', 'ios') and not slow", aggregate: { measures: ['count()', 'p95(latency_ms)'], by: ['country'], limit: 10 } },
  { from: '2026-01-12', to: '2026-01-20', timezone: 'Europe/Zurich', week_start: 'sunday', aggregate: { measures: ['count()'], by: ["time('1w')"] } },
  { define: { big: 'amount > 100', big_swiss: "big and country = 'CH'" }, where: 'big_swiss', aggregate: { by: ['platform'] } },
  { params: { lands: ['CH', 'DE'], least: 100 }, where: 'country in $lands and latency_ms >= $least', aggregate: { by: 'country' } },
  { missing: 'null', where: 'nowhere is null', aggregate: { measures: ['count()'] } },
  { sample: 0.1, aggregate: { measures: ['count()', 'uniq(user_id)'] } },
  { from: '2026-01-20', to: '2026-01-27', compare: { offset: '7d' }, aggregate: { measures: ['count()'], by: ["time('1d')"] } },
  { define: { orders: { actor: `count() filter (where ${buy})`, from: '2026-01-10' }, loyal: 'orders >= 3' }, where: 'loyal', aggregate: { measures: ['uniq(user_id)'] } },
  { define: { staff: { actors: ['u0000001', 'u0000017'] }, visit: { session: 'max(time) - min(time)', sessions: { gap: '30m' } } }, where: 'not staff', aggregate: { measures: ['avg(visit)'] } },
  { define: { fast: { actor: { funnel: { steps, window: '1h' } } } }, aggregate: { by: 'fast' } },
  { aggregate: { measures: ['sum(amount) / uniq(user_id) as arpu', 'share(count())'], by: ['country as land'], having: 'arpu > 5', order: ['arpu desc', 'land'], limit: 20 } },
  { aggregate: { measures: ['quantile(latency_ms, 0.42)', 'count() filter (where status >= 500)'], by: ["time('1d')", 'country'], limit_by: 5, fill: false } },
  { aggregate: { measures: ["rate(count(), '1m')", "trailing(uniq(user_id), '7d')", 'cumulative(count())'], by: "time('1d')" } },
  { aggregate: { by: ["bins(latency_ms, 40, 'log')", 'platform'], having: 'count() > 3' } },
  { where: "(country = 'CH' or country = 'DE') and page like '/cart%' and latency_ms between 10 and 500 and amount is not null", aggregate: { by: ['page'], limit: 5 } },
  { aggregate: { over: { actors: { properties: orders } }, by: 'orders', measures: ['count()', 'avg(spent)'] } },
  { aggregate: { over: { actors: { per: 'device' } }, measures: ['median(events)'] } },
  { aggregate: { over: { sessions: { gap: '20m', max: '4h', gap_edge: 'exclusive', split: 'day', properties: { searches: "count() filter (where event = 'search')" } } }, by: 'searches', measures: ['count()', 'avg(duration)'] } },
  { aggregate: { over: { sessions: { start: view, end: buy, split_on: 'platform' } }, measures: ['count()', 'median(duration)'], by: "time('1d')" } },
  { aggregate: { over: { flows: { funnel: { steps, window: '2d', hold: ['platform'], exclude: [{ where: "event = 'refund'" }], session: { gap: '1h' } }, properties: { pages: 'uniq(page)' } } }, measures: ['count()', 'avg(duration)'], by: ['converted', 'step'] } },
  { aggregate: { over: { flows: { funnel: { steps, count: 'entries', order: 'any', entry: 'any' } } }, measures: ['count()'], by: 'step' } },
];

const samples = [
  { samples: {} },
  { where: "country = 'CH'", samples: { columns: ['time', 'event', 'latency_ms / 1000 as seconds'], order: 'time asc', limit: 200 } },
  { samples: { actor: 'u0000057', order: 'desc' } },
];

const funnels = [
  { funnel: { steps: [{ where: view }] } },
  { funnel: { per: 'user_id', steps: [{ name: 'View', where: view }, { where: cart, within: '1h' }, { where: buy }], order: 'ordered', window: '7d', by: 'country', attribution: 'first' } },
  { funnel: { steps: [{ where: view }, { where: cart, optional: true, after: '2s' }, { where: `${buy} and amount > 20`, directly: true, strict_allows: 'repeats' }] } },
  { funnel: { steps: [{ where: view, first_ever: true }, { where: buy }], entry: 'first', count: 'actors', window_edge: 'exclusive' } },
  { funnel: { steps: [{ where: view, anchored: true }, { where: cart }, { where: buy, required: true }], order: 'any' } },
  { funnel: { steps, order: 'strict', strict_allows: 'repeats', window: '1h', repeat: 'end' } },
  { funnel: { steps, window: '2d', window_days: 'calendar', complete_in_range: true, ties: 'strict' } },
  { funnel: { steps: [{ where: view }, { where: "event in ('page_view', 'add_to_cart')" }], reuse_events: true, tolerance: '1s', resolution: '1s', prefer: 'earliest_start' } },
  { funnel: { steps, exclude: [{ where: "event = 'refund'", after: 1, before: 2, effect: 'void' }, { where: 'status >= 500', effect: 'drop' }] } },
  { funnel: { steps, hold: ['platform', 'country'], session: { gap: '30m', max: '12h', split: 'day' } } },
  { funnel: { steps, by: ['country', 'platform as kind'], attribution: { step: 2 }, limit: 5, bins: 20, measures: ['sum(amount)', 'count()'] } },
  { funnel: { steps, count: 'entries', by: 'platform', attribution: 'last_touch', trend: '1d', trend_mode: 'split' } },
  { funnel: { steps, count: 'starts', trend: '1w', trend_mode: 'separate' } },
  { funnel: { steps, by: 'platform', compare_groups: { control: 'web', exposed: view } } },
];

const retentions = [
  { retention: { start: "event = 'signup'" } },
  { retention: { start: "event = 'signup'", return: buy, period: 'week', periods: 3, by: 'country' } },
  { from: '2026-01-05', to: '2026-01-12', timezone: 'Europe/Zurich', retention: { start: buy, return: buy, cohort: 'first_in_range', day: 'rolling', brackets: [1, [2, 7], [8, 30]] } },
  { retention: { per: 'user_id', start: view, mode: 'on_or_after', at_least: 2, cohort: 'every', periods: 7 } },
  { retention: { start: view, return: buy, mode: 'streak', by: ['platform'], by_return: true, limit: 2, measure: 'sum(amount)' } },
  { lifecycle: {} },
  { lifecycle: { per: 'user_id', event: buy, period: 'week', created: 'time' } },
  { stickiness: { event: "event = 'search'", period: 'day' } },
  { where: "plan != 'guest'", stickiness: { period: 'week', per: 'country' } },
];

const paths = [
  { paths: {} },
  { paths: { per: 'user_id', node: 'event', start: "event = 'search'", after: 5, gap: '30m' } },
  { paths: { end: buy, before: 3 } },
  { paths: { start: "event = 'search'", end: buy, after: 10, end_at: 'last', before: 1, count: 'transitions', limit: 10 } },
  { paths: { node: 'page', exclude: "event = 'search'", collapse_repeats: false, limit: 8, after: 2 } },
  { paths: { start: view, after: 2, session: { gap: '10m', max: '2h', start: view } } },
];

const differences = [
  { difference: { selection: 'latency_ms > 800' } },
  { difference: { over: 'events', selection: "platform = 'android'", baseline: "platform = 'ios'", limit: 5, values: 3, bins: 10 } },
  { where: "country = 'CH'", difference: { selection: 'amount > 50', properties: ['device', 'upper(country) as land'], exclude: ['version'] } },
  { difference: { over: { sessions: { properties: { bought: `count() filter (where ${buy}) > 0` } } }, selection: 'bought' } },
  { difference: { over: { flows: { funnel: { steps } } }, selection: 'converted' } },
];

const of = (view, documents) => documents.map((document) => ({ view, document: { dataset: 'shop', ...document } }));

export const documents = [
  ...of('explore', [...aggregates, ...samples]), ...of('funnel', funnels), ...of('retention', retentions), ...of('paths', paths), ...of('difference', differences),
];

/** The views of the UI by the members of the document that they show. */
const viewOf = { aggregate: 'explore', samples: 'explore', funnel: 'funnel', retention: 'retention', lifecycle: 'retention', stickiness: 'retention', paths: 'paths', difference: 'difference' };

/** A block of the page as a document: a whole one, or what stands under the heading of its view; null for an answer. */
function ofBlock(heading, block) {
  if (block.startsWith('"define"')) return { dataset: 'shop', ...JSON.parse(`{${block}}`), aggregate: {} };
  const members = JSON.parse(block);
  if (members.dataset !== undefined) return members;
  const isAnswer = (members.count !== undefined || members.nodes !== undefined) && members.steps === undefined || typeof members.selection === 'object';
  return isAnswer || viewOf[heading] === undefined ? null : { dataset: 'shop', [heading]: members };
}

/** The documents that stand as blocks on docs/query.md. */
export function ofPage() {
  const page = readFileSync(new URL('../../docs/query.md', import.meta.url), 'utf8').replaceAll('signed_up_at', 'time'); // the demo knows no other time
  return page.split('\n## ').flatMap((section) => (section.match(/^(?: {4}\S.*\n| {5,}.*\n)+/gm) ?? []).flatMap((block) => {
    const heading = section.slice(0, section.indexOf('\n')).trim();
    const document = /\.\.\./.test(block) ? null : ofBlock(heading, block.trim());
    const member = document && Object.keys(viewOf).find((name) => document[name] !== undefined);
    return document ? [{ view: viewOf[member], document }] : [];
  }));
}
