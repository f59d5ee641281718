// What the charts of funnels, retention, paths and sessions work out before they draw.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PathsAnswer, RetentionAnswer } from '../api/client.ts';
import { binAt, binsOf, filledLog, placeOf, ticksOf } from './histogram_bins.ts';
import { bandOf, layoutFlow, nodeKey } from './flow_layout.ts';
import { lightOf, linkKey } from './flow_light.ts';
import { columnOf, entriesOf, type FunnelStepAnswer } from './funnel_numbers.ts';
import { blockOf, blockSum, largestOf, matrixRows, shadeOf, wilson } from './retention_cells.ts';
import { marksOf, roundUp } from './scale.ts';
import { eventsBySession, lanesOf, ticksOfSpan, zoomed } from './timeline.ts';

const size = { width: 600, height: 400, bar: 8, columnLeast: 100, nodeLeast: 20, gap: 8 };

const paths: Pick<PathsAnswer, 'nodes' | 'edges'> = {
  nodes: [
    { depth: 0, value: 'open', count: 100, starts: 100, ends: 20 },
    { depth: 1, other: true, nodes: 3, count: 50, starts: 0, ends: 50 },
    { depth: 1, value: '__proto__', count: 30, starts: 0, ends: 10 },
    { depth: 2, value: null, count: 20, starts: 0, ends: 20 },
  ],
  edges: [
    { depth: 0, from: 'open', to_other: true, count: 50, time: { mean: 1, median: 1 } },
    { depth: 0, from: 'open', to: '__proto__', count: 30, time: { mean: 1, median: 1 } },
    { depth: 1, from: '__proto__', to: null, count: 20, time: { mean: 1, median: 1 } },
  ],
};

test('a flow puts each depth in its column, other last, and bands side by side', () => {
  const flow = layoutFlow(paths, size);
  assert.deepEqual(flow.depths, [0, 1, 2]);
  const [proto, other] = flow.nodes.filter(({ depth }) => depth === 1);
  assert.equal(proto?.value, '__proto__');
  assert.equal(other?.others, 3);
  assert.ok(proto!.y + proto!.height + size.gap <= other!.y + 1e-9, 'nodes of a depth do not overlap');
  const leaving = flow.edges.filter(({ from }) => from === nodeKey(0, 'open', false)).sort((a, b) => a.fromY - b.fromY);
  assert.equal(leaving[0]!.to, proto!.key, 'bands leave in the order of the nodes that they reach');
  assert.ok(Math.abs(leaving[0]!.fromY + leaving[0]!.thickness - leaving[1]!.fromY) < 1e-9);
  assert.ok(leaving.reduce((sum, { thickness }) => sum + thickness, 0) <= flow.nodes[0]!.height + 1e-9, 'bands stay within their node');
  assert.match(bandOf(leaving[0]!, 0, 100), /^M0 .*Z$/);
});

// Two ways lead to x, and two from it: a takes part in both.
const crossing: Pick<PathsAnswer, 'nodes' | 'edges'> = {
  nodes: [
    { depth: 0, value: 'a', count: 60, starts: 60, ends: 0 }, { depth: 0, value: 'b', count: 40, starts: 40, ends: 10 },
    { depth: 1, value: 'x', count: 80, starts: 0, ends: 0 }, { depth: 1, value: 'y', count: 10, starts: 0, ends: 10 },
    { depth: 2, value: 'p', count: 60, starts: 0, ends: 60 }, { depth: 2, value: 'q', count: 20, starts: 0, ends: 20 },
  ],
  edges: [
    ...([[0, 'a', 'x', 50], [0, 'a', 'y', 10], [0, 'b', 'x', 30], [1, 'x', 'p', 60], [1, 'x', 'q', 20]] as const)
      .map(([depth, from, to, count]) => ({ depth, from, to, count, time: { mean: 1, median: 1 } })),
  ],
};

test('what is pointed at lights the paths through it, divided as the counts are', () => {
  const flow = layoutFlow(crossing, size);
  const key = (depth: number, value: string): string => nodeKey(depth, value, false);
  const numbers = (at: string): [Map<string, number>, Map<string, number>] => {
    const light = lightOf(flow, at)!;
    return [new Map(light.nodes), new Map([...light.edges].map(([edge, count]) => [linkKey(edge), count]))];
  };
  const [ofA, links] = numbers(key(0, 'a'));
  assert.deepEqual([...ofA].sort(), [[key(0, 'a'), 60], [key(1, 'x'), 50], [key(1, 'y'), 10], [key(2, 'p'), 37.5], [key(2, 'q'), 12.5]].sort());
  assert.equal(links.size, 4, 'b is no part of it');
  const [ofP] = numbers(key(2, 'p'));
  assert.deepEqual([...ofP].sort(), [[key(2, 'p'), 60], [key(1, 'x'), 60], [key(0, 'a'), 37.5], [key(0, 'b'), 22.5]].sort());
  const [ofLink] = numbers(linkKey({ from: key(0, 'b'), to: key(1, 'x') }));
  assert.deepEqual([...ofLink].sort(), [[key(0, 'b'), 30], [key(1, 'x'), 30], [key(2, 'p'), 22.5], [key(2, 'q'), 7.5]].sort());
  const sure = lightOf(flow, key(0, 'a'))!.sure;
  assert.ok(sure.has(key(1, 'x')) && !sure.has(key(2, 'p')), 'who goes on from x is not known to be of a');
  assert.equal(lightOf(flow, 'nothing'), null);
  assert.equal(layoutFlow({ nodes: [], edges: [] }, size).height, 0);
});

test('light keeps its amount at each depth, but for what ends', () => {
  const flow = layoutFlow(paths, size);
  const light = lightOf(flow, nodeKey(0, 'open', false))!;
  for (const node of flow.nodes) assert.equal(light.nodes.get(node.key), node.count, 'all begins at the only start');
});

const cell = (count: number, share: number, complete = true) => ({ count, share, complete });
const retention: Pick<RetentionAnswer, 'cohorts' | 'total'> = {
  cohorts: [
    { start: '2026-01-01T00:00:00Z', size: 10, periods: [cell(10, 1), cell(4, 0.4), cell(2, 0.2)] },
    { start: '2026-01-02T00:00:00Z', size: 30, periods: [cell(30, 1), cell(6, 0.2), cell(27, 0.9, false)] },
  ],
  total: [{ count: 40, size: 40, share: 1 }, { count: 10, size: 40, share: 0.25 }, { count: 2, size: 10, share: 0.2 }],
};

test('shades go from 0 to the largest finished cell behind period 0', () => {
  const rows = matrixRows(retention as RetentionAnswer, () => true);
  assert.deepEqual(rows.map(({ kind, size: of }) => [kind, of]), [['total', 40], ['cohort', 10], ['cohort', 30]]);
  assert.equal(largestOf(rows, 'share'), 0.4);
  assert.equal(largestOf(rows, 'count'), 6);
  assert.equal(largestOf(matrixRows(retention as RetentionAnswer, () => false), 'count'), 10);
  assert.deepEqual([0, 0.001, 0.2, 0.4, 9].map((value) => shadeOf(value, 0.4)), [0, 1, 5, 9, 9]);
  assert.equal(shadeOf(null, 0.4), 0);
});

test('a block adds up finished cells of cohorts only', () => {
  const rows = matrixRows(retention as RetentionAnswer, () => true);
  const block = blockOf({ row: 2, column: 2 }, { row: 0, column: 1 });
  assert.deepEqual(blockSum(rows, block), { cells: 4, unfinished: 1, count: 12, size: 50 });
});

test('the interval of a share holds the share and stays within 0 and 1', () => {
  assert.equal(wilson(0, 0), null);
  for (const [count, of] of [[0, 5], [5, 5], [3, 10], [500, 1000]] as const) {
    const [low, high] = wilson(count, of)!;
    assert.ok(low >= 0 && high <= 1 && low <= count / of + 1e-12 && high >= count / of - 1e-12, `${count} of ${of}`);
  }
});

test('the parts of a step add up to what came to the step before', () => {
  const step = (count: number, share: number | null, dropped: number, open: number): FunnelStepAnswer =>
    ({ name: 's', count, from_first: share, from_previous: share, dropped, in_progress: open });
  const steps = [step(200, 1, 0, 0), step(80, 0.4, 100, 20)];
  assert.equal(entriesOf(steps), 200);
  assert.deepEqual(columnOf(steps[1]!, 1, 200), { reached: 0.4, open: 0.1, dropped: 0.5 });
  assert.deepEqual(columnOf(steps[0]!, 0, 0), { reached: 0, open: 0, dropped: 0 });
});

test('bins that grow have the empty ones between them', () => {
  const bins = filledLog([{ from: 0, count: 3 }, { from: 1, count: 1 }, { from: 2, count: 2 }, { from: 16, count: 5 }]);
  assert.deepEqual(bins.map(({ from, count }) => [from, count]), [[0, 3], [1, 1], [2, 2], [4, 0], [8, 0], [16, 5]]);
  assert.deepEqual(bins.slice(0, -1).map(({ to }) => to), bins.slice(1).map(({ from }) => from));
  assert.equal(binAt(bins, 3), (2 + 0.5) / 6);
  assert.equal(binAt(bins, -1), null);
  assert.deepEqual(filledLog([]), []);
  assert.equal(filledLog([{ from: 5, count: 1 }])[0]?.to, null);
  assert.deepEqual(ticksOf(bins, 4), [{ at: 0, value: 0 }, ...[1, 10].map((value) => ({ at: placeOf(bins, value) / bins.length, value }))]);
  assert.equal(binsOf([{ from: 3, count: 1 }])[0]?.to, null);
});

test('axes end at round numbers that are little more', () => {
  assert.deepEqual([0.27, 0.4, 812, 0, NaN].map(roundUp), [0.3, 0.4, 1000, 1, 1]);
  assert.deepEqual(marksOf(-20, 40, 3), [-20, 0, 20, 40]);
});

test('events go to the sessions of their actors', () => {
  const sessions = [{ actor: 'a', start: 0, end: 10, events: 2 }, { actor: 'b', start: 0, end: 10, events: 1 }, { actor: 'a', start: 20, end: 20, events: 1 }];
  const events = [{ time: 0, actor: 'a', event: 'x' }, { time: 10, actor: 'a', event: 'y' }, { time: 5, actor: 'b', event: 'x' }, { time: 20, actor: 'a', event: 'x' }];
  assert.deepEqual(eventsBySession(sessions, events).map((own) => own.length), [2, 1, 1]);
  assert.deepEqual(lanesOf(events, 12).map(({ event }) => event), ['x', 'y']);
  assert.deepEqual(lanesOf([...events, { time: 1, actor: 'a', event: 'z' }], 2).map(({ rest }) => rest), [false, true]);
});

test('zooming stays within what there is, around where it was asked', () => {
  assert.deepEqual(zoomed([0, 100_000], 50_000, 0.5, [0, 100_000]), [25_000, 75_000]);
  assert.deepEqual(zoomed([0, 10_000], 0, 4, [0, 20_000]), [0, 20_000]);
  const [from, to] = zoomed([90_000, 100_000], 100_000, 0.001, [0, 100_000]);
  assert.ok(from >= 0 && to <= 100_000 && to - from >= 1000);
  const ticks = ticksOfSpan(0, 86_400_000, 6);
  assert.ok(ticks.length >= 2 && ticks.length <= 7);
});
