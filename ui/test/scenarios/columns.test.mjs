// A dataset of 4 000 properties and a property of 10 000 values: every list of them is quick, windowed
// and within its window.

import assert from 'node:assert/strict';
import { exact, scenario, url, useServer } from '../fixture.mjs';
import { overflow } from '../look.mjs';

useServer({ empty: true });

/** A dataset has 4 096 at most. */
const columns = 4000;
const values = 10_000;
/** Elements of a list that is windowed, at most. */
const drawnMost = 200;
let loading;

/** 10 000 events; each has a value of its own, and 4 000 properties are spread over the first 100. */
async function load() {
  const name = (i) => `property_${String(i).padStart(4, '0')}`;
  const lines = Array.from({ length: values }, (_, i) => {
    const event = { time: new Date(Date.UTC(2026, 4, 1) + i * 1000).toISOString(), user_id: `u${i % 100}`, event: 'view', label: `value ${i}` };
    if (i < 100) for (let k = 0; k < columns / 100; k++) event[name((i * columns) / 100 + k)] = k;
    return JSON.stringify(event);
  });
  const response = await fetch(url('/v1/datasets/wide/events?time=time&actor=user_id&event=event'), {
    method: 'POST', headers: { 'Content-Type': 'application/x-ndjson' }, body: lines.join('\n'),
  });
  assert.equal(response.status, 200, await response.text());
}

const open = async (page, path) => {
  await (loading ??= load());
  await page.goto(url(path));
};

const document = (fields) => encodeURIComponent(JSON.stringify({ dataset: 'wide', ...fields }));

/** How long an act takes until a condition holds, in milliseconds; it is printed, and must not be far beyond its budget. */
async function within(what, budget, act) {
  const start = performance.now();
  await act();
  const took = performance.now() - start;
  console.log(`${what}: ${took.toFixed(0)} of ${budget} ms`);
  assert.ok(took < budget * 10, `${what} takes ${took} ms`);
}

scenario('names among 4 000: the picker of the sentence, facets, columns of raw events', async (page) => {
  await open(page, `/wide/explore#q=${document({ aggregate: { measures: ['count()'] } })}`);
  await exact(page);
  await page.getByRole('button', { name: 'breakdown' }).first().click();
  const field = page.getByRole('combobox').last();
  await field.waitFor();
  await page.getByRole('option').first().waitFor();
  assert.ok(await page.getByRole('option').count() <= drawnMost);
  await within('a name is found', 150, async () => {
    await field.fill('property_3210');
    await page.getByRole('option', { name: /property_3210/ }).waitFor();
  });
  await field.press('Enter');
  await exact(page);
  assert.equal(await overflow(page), null);

  await within('facets', 500, async () => {
    await page.getByRole('button', { name: 'Properties and their values' }).click();
    await page.getByText('property_0000').first().waitFor();
  });
  assert.ok(await page.locator('*').count() < 3000, `${await page.locator('*').count()} elements with facets`);
  await page.getByRole('button', { name: /more properties$/ }).click();
  await page.getByRole('textbox', { name: 'Find a property' }).fill('property_3999');
  await page.getByRole('button', { name: /more properties$/ }).waitFor({ state: 'detached' });
  await page.getByText('property_3999').first().waitFor();
  assert.equal(await overflow(page), null);
}, { axe: false, most: 120_000 });

scenario('raw events choose among 4 000 columns', async (page) => {
  await open(page, `/wide/explore#q=${document({ samples: {} })}`);
  const chooser = page.getByRole('button', { name: /^40 of \d{4} columns$/ });
  await chooser.waitFor();
  console.log(`raw events: ${await page.locator('*').count()} elements`);
  assert.ok(await page.locator('*').count() < 6000);
  await within('columns of raw events', 500, async () => {
    await chooser.click();
    await page.getByRole('textbox', { name: 'Find a column' }).fill('property_3999');
    await page.getByRole('checkbox', { name: 'property_3999' }).waitFor();
  });
  await page.getByRole('checkbox', { name: 'property_3999' }).check();
  await page.getByRole('button', { name: /^41 of \d{4} columns$/ }).waitFor();
  console.log(`columns: ${await page.locator('*').count()} elements`);
  assert.ok(await page.locator('*').count() < 8000);
  assert.equal(await overflow(page), null);
}, { axe: false, most: 120_000 });

scenario('the Data page lists 4 000 properties; a property of 10 000 values is a table that is windowed', async (page) => {
  await open(page, '/data/properties/wide');
  await page.getByRole('grid').first().waitFor();
  console.log(`properties: ${await page.locator('*').count()} elements`);
  assert.ok(await page.locator('*').count() < 6000);
  assert.equal(await overflow(page), null);
  await page.goto(url(`/wide/explore#q=${document({ aggregate: { measures: ['count()'], by: ['label'], limit: values } })}`));
  await exact(page);
  assert.ok(await page.getByRole('row').count() <= drawnMost);
  await page.getByText('10\u202f000 rows').waitFor();
  assert.equal(await overflow(page), null);
}, { axe: false, most: 120_000 });
