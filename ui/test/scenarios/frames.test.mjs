// Charts that are full, bars over time, maps held against each other, and charts as tables in the address.

import assert from 'node:assert/strict';
import { ask, cells, exact, link, scenario, useServer } from '../fixture.mjs';

useServer();

const announced = (figure) => figure.locator('[aria-live=polite]').last();
const digits = (text) => Number(text.replaceAll(/[\u202f\u00a0]/g, ''));

/** Waits for what a chart says of its cursor, other than before. */
async function told(page, figure, before = '') {
  await page.waitForFunction(([element, before]) => !['', before].includes(element.textContent), [await announced(figure).elementHandle(), before]);
  return announced(figure).textContent();
}

scenario('a chart of more points than pixels tells each number as the answer has it', async (page) => {
  const document = { timezone: 'UTC', aggregate: { measures: ['count()'], by: ["time('5m')", 'platform'] } };
  await page.goto(link('explore', document));
  await exact(page);
  const { rows } = await ask(document);
  const chart = page.getByRole('application', { name: /^Line chart of count\(\) by platform/ });
  const points = Number(/, (\d+) points/.exec(await chart.getAttribute('aria-label'))[1]);
  assert.ok(points * 3 > 20_000, `${points} points are not many`);
  const figure = page.getByRole('figure').first();
  await chart.focus();
  let said = '';
  for (const [key, time] of [['Home', rows[0][0]], ['ArrowRight', null], ['End', rows.at(-1)[0]]]) {
    await page.keyboard.press(key);
    said = await told(page, figure, said);
    const found = [...said.split(': ').at(-1).matchAll(/(\w+) ([\d\u202f]+|nothing)/g)].map(([, name, count]) => [name, count]);
    if (time !== null) assert.deepEqual(new Map(found.filter(([, count]) => count !== 'nothing').map(([name, count]) => [name, digits(count)])), new Map(rows.filter((row) => row[0] === time).map((row) => [row[1], row[2]])), key);
  }
  const plot = await page.locator('.u-over').first().boundingBox();
  await page.mouse.move(plot.x + plot.width / 2, plot.y + plot.height / 2);
  await page.mouse.down();
  await page.mouse.move(plot.x + plot.width / 2 + 40, plot.y + plot.height / 2, { steps: 3 });
  await page.mouse.up();
  await page.waitForFunction((points) => Number(/, (\d+) points/.exec(document.querySelector('[role=application]')?.getAttribute('aria-label') ?? '')?.[1]) < points / 10, points);
});

scenario('bars of a question over time are over time, those of groups are of groups', async (page) => {
  const document = { timezone: 'UTC', aggregate: { measures: ['count()', 'p95(latency_ms)'], by: ["time('1d')", 'platform'] } };
  await page.goto(link('explore', document));
  await exact(page);
  await page.getByRole('radio', { name: 'Bar', exact: true }).click();
  await page.getByRole('application', { name: /^Bar chart of count\(\) by platform, 3 groups, \d+ points/ }).waitFor();
  await exact(page);
  await page.getByText(/p95\(latency_ms\) does not add up over groups/).waitFor();
  await page.getByRole('radio', { name: 'Share' }).first().click();
  await page.waitForFunction(() => location.hash.includes('as=bar:form=share'));
  await page.goto(link('explore', { aggregate: { measures: ['count()'], by: ['platform'] } }));
  await exact(page);
  await page.getByRole('radio', { name: 'Bar', exact: true }).click();
  await page.getByRole('application', { name: /^Bar chart of count\(\) by platform, 3 groups, / }).waitFor();
  assert.equal(await page.getByRole('application').getByRole('listitem').or(page.locator('[data-cursor] [data-anchor]')).count(), 3);
});

scenario('a chart as a table is in the address: reload, Back and a second chart', async (page) => {
  const document = { timezone: 'UTC', aggregate: { measures: ['count()', 'uniq(user_id)'], by: ["time('1d')"] } };
  await page.goto(link('explore', document));
  await exact(page);
  const [first, second] = [page.getByRole('figure').first(), page.getByRole('figure').nth(1)];
  await second.getByRole('application').focus();
  await page.keyboard.press('t');
  await page.waitForFunction(() => location.hash.endsWith('&as=:table=2'));
  await second.getByRole('grid').waitFor();
  await first.getByRole('application').focus();
  await page.keyboard.press('T');
  await page.waitForFunction(() => /&as=:table=1[+ %20]*2$/.test(location.hash));
  await page.reload();
  await exact(page);
  await first.getByRole('grid').waitFor();
  await second.getByRole('grid').waitFor();
  const { rows } = await ask(document);
  assert.equal(digits((await cells(page))[0].at(-2)), rows[0][1]);
  await page.goBack();
  await first.getByRole('application').waitFor();
  await second.getByRole('grid').waitFor();
});

scenario('two compared heat maps have one axis of values', async (page) => {
  // The latest week has no fast events, so that the bins of both begin elsewhere.
  const document = { from: '2026-01-20', to: '2026-01-27', timezone: 'UTC', compare: { offset: '7d' }, where: "latency_ms > if(time < '2026-01-20', 0, 100)",
    aggregate: { measures: ['count()'], by: ["time('6h')", "bins(latency_ms, 12, 'log')"] } };
  await page.goto(link('explore', document, '&as=heat'));
  await exact(page);
  const answer = await ask(document);
  assert.notEqual(Math.min(...answer.rows.map((row) => row[1] ?? Infinity)), Math.min(...answer.compare.rows.map((row) => row[1] ?? Infinity)), 'the bins are the same');
  const places = [];
  for (const at of [0, 1]) {
    const figure = page.getByRole('figure').nth(at);
    const chart = figure.getByRole('application');
    await chart.focus();
    let said = '';
    for (const key of ['Home', ...new Array(11).fill('ArrowUp')]) {
      await page.keyboard.press(key);
      said = await told(page, figure, said);
      const [, number, unit] = /, ([\d.\u202f]+)(?:\s(ms|s))? to /.exec(said) ?? [];
      const cell = await chart.evaluate((plot) => {
        const mark = plot.querySelector('[data-cell]').getBoundingClientRect();
        return mark.bottom - plot.getBoundingClientRect().top;
      });
      if (number) places.push({ at, value: digits(number) * (unit === 's' ? 1000 : 1), cell });
    }
  }
  assert.ok(new Set(places.map(({ at }) => at)).size === 2 && places.length > 12, JSON.stringify(places));
  const sorted = places.toSorted((a, b) => a.value - b.value || b.cell - a.cell);
  for (const [i, { value, cell }] of sorted.entries()) {
    const wrong = sorted.slice(i + 1).find((other) => other.value > value * 1.02 && other.cell > cell + 1);
    assert.equal(wrong, undefined, `${value} at ${cell}, but ${JSON.stringify(wrong)}`);
  }
  await page.getByText('by one scale in both periods').waitFor();
});
