import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeSteps, timeTicks } from './time_ticks.ts';

test('axes of time are marked at round lengths', () => {
  assert.deepEqual(timeTicks(0, 300_000, 4, 1000, false), [0, 120_000, 240_000]);
  assert.deepEqual(timeTicks(0, 100, 4, 1, false), [0, 30, 60, 90]);
  assert.deepEqual(timeTicks(40, 540_000, 6, 1000, true), [100, 1000, 10_000, 60_000]);
  assert.deepEqual(timeTicks(1, 60, 8, 1, true), [1, 2, 5, 10, 15, 30, 60]);
  assert.deepEqual(timeSteps('milliseconds')!.slice(18, 22), [1000, 2000, 5000, 10_000]);
  assert.equal(timeSteps('bytes'), null);
});

test('there are never more marks than there is room for, and all lie within', () => {
  for (const isLog of [true, false]) {
    for (const [low, high] of [[0.0003, 0.9], [1, 90_000], [5, 5.5], [86_400, 4e8]] as const) {
      const ticks = timeTicks(low, high, 5, 1, isLog);
      assert.ok(ticks.length <= 6 && ticks.every((tick) => tick >= low * 0.999 && tick <= high * 1.001), `${low} to ${high}: ${ticks.join()}`);
    }
  }
});
