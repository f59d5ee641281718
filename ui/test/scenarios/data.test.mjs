// From an empty store to the first chart and the offer of a funnel by dropping a file, and the page
// that shows what came of it.

import assert from 'node:assert/strict';
import { exact, scenario, url, useServer } from '../fixture.mjs';

useServer({ empty: true });

const users = 40;
const steps = ['open', 'view', 'cart', 'buy'];
const broken = 'this is no event';

/** Events of many users, each of whom goes a little further or less far. */
function lines() {
  const start = Date.parse('2026-03-01T08:00:00Z');
  const all = [];
  for (let user = 0; user < users; user++) {
    for (let step = 0; step <= user % steps.length; step++) {
      all.push(JSON.stringify({ at: new Date(start + user * 3_600_000 + step * 60_000).toISOString(), who: `u${user}`, what: steps[step], price: user / 4 }));
    }
  }
  return all;
}

/** Drops a file on the page, as a hand does. */
async function drop(page, name, text) {
  await dropAll(page, [[name, text]]);
}

async function dropAll(page, files) {
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const [file, content] of all) transfer.items.add(new File([content], file));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await page.getByText('Drop the files to look at them').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

scenario('a file that is dropped on an empty store becomes the first chart', async (page) => {
  await page.goto(url('/'));
  await page.getByRole('heading', { name: 'There are no events yet' }).waitFor();
  const all = lines();
  await drop(page, '2026-03-01-clicks.ndjson', [...all, broken].join('\n'));
  const dialog = page.getByRole('dialog', { name: 'Load a file' });
  assert.equal(await dialog.getByLabel('Dataset').inputValue(), 'clicks');
  await dialog.getByRole('button', { name: 'Time: at' }).waitFor();
  // The guess may be wrong; the reader says what is what.
  for (const [role, column] of [['Actor', 'who'], ['Event', 'what']]) {
    if (await dialog.getByRole('button', { name: `${role}: ${column}` }).count() === 0) {
      await dialog.getByRole('button', { name: `${role}:` }).click();
      await page.getByRole('option', { name: column, exact: true }).click();
    }
    await dialog.getByRole('button', { name: `${role}: ${column}` }).waitFor();
  }
  await dialog.getByRole('radio', { name: '1 not taken' }).click();
  await dialog.getByRole('gridcell', { name: broken }).waitFor();
  await dialog.getByRole('button', { name: 'Load', exact: true }).click();
  await exact(page);
  assert.equal(new URL(page.url()).pathname, '/clicks/explore');
  const offer = page.getByRole('region', { name: 'What was loaded' });
  await offer.getByText(`${all.length} events are in clicks; 1 line was not taken.`).waitFor();
  await page.getByRole('figure').first().waitFor();
  await offer.getByRole('button', { name: 'Show the funnel' }).click();
  await exact(page);
  assert.equal(new URL(page.url()).pathname, '/clicks/funnel');
});

scenario('the data page shows what came in, and what did not', async (page) => {
  await page.goto(url('/data'));
  const row = page.getByRole('grid', { name: 'Datasets' }).getByRole('row').nth(1);
  await row.getByText('clicks').waitFor();
  await page.getByRole('tab', { name: 'Rejects' }).click();
  await page.getByRole('gridcell', { name: broken }).click();
  const dialog = page.getByRole('dialog', { name: 'A line that was not taken' });
  await dialog.getByText(`line ${lines().length + 1}`).waitFor();
  await dialog.getByRole('textbox', { name: /^Mended/ }).fill(lines()[0].replace('u0', 'mended'));
  await dialog.getByRole('button', { name: 'Try again' }).click();
  const again = page.getByRole('dialog', { name: 'Load a file' });
  assert.equal(await again.getByLabel('Dataset').inputValue(), 'clicks');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Ingests' }).click();
  await page.getByRole('gridcell', { name: /2026-03-01-clicks/ }).waitFor();
  await page.getByRole('tab', { name: 'Jobs' }).click();
  await page.getByRole('gridcell', { name: 'done' }).waitFor();
  await page.getByRole('tab', { name: 'Properties' }).click();
  await page.getByRole('button', { name: 'Describe price' }).click();
  await page.getByLabel('What it is').fill('what it cost');
  await page.getByLabel('Unit').fill('EUR');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('gridcell', { name: 'what it cost' }).waitFor();
  await page.getByRole('button', { name: 'Hide price' }).click();
  await page.getByRole('button', { name: 'Show price' }).waitFor();
  await page.reload();
  await page.getByRole('gridcell', { name: 'what it cost' }).waitFor();
}, { theme: 'dark' });

scenario('pasted events are looked at, and a file that is there already is refused at its place', async (page) => {
  await page.goto(url('/data'));
  await page.getByRole('heading', { name: 'Data', exact: true }).waitFor();
  await drop(page, '2026-03-01-clicks.ndjson', [...lines(), broken].join('\n'));
  await page.getByRole('button', { name: 'Load', exact: true }).click();
  await page.getByRole('dialog').getByRole('alert').waitFor();
  await page.keyboard.press('Escape');
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data }));
  }, 'time,user,event\n2026-03-01T10:00:00Z,a,open\n2026-03-01T10:01:00Z,b,open');
  const dialog = page.getByRole('dialog', { name: 'Load a file' });
  await dialog.getByRole('button', { name: 'Time: time' }).waitFor();
  await dialog.getByLabel('Dataset').fill('pasted/one');
  await dialog.getByLabel('Dataset').press('Enter');
  await dialog.getByText('are allowed').waitFor();
  assert.equal(await dialog.getByRole('button', { name: 'Load', exact: true }).isDisabled(), true);
  await dialog.getByLabel('Dataset').fill('pasted');
  await dialog.getByLabel('Dataset').press('Enter');
  await dialog.getByRole('button', { name: 'Load', exact: true }).click();
  await exact(page);
  assert.equal(new URL(page.url()).pathname, '/pasted/explore');
});

scenario('a dataset is dropped only by its name', async (page) => {
  await page.goto(url('/data'));
  await page.getByRole('button', { name: 'What to do with pasted' }).click();
  await page.getByRole('menuitem', { name: 'Drop the dataset' }).click();
  const button = page.getByRole('button', { name: 'Drop it for good' });
  assert.equal(await button.isDisabled(), true);
  await page.getByLabel('Type the name of the dataset').fill('pasted');
  await button.click();
  const toasts = page.getByRole('status').filter({ hasText: 'pasted is dropped.' });
  await page.getByText('being dropped').waitFor();
  await toasts.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('being dropped').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'What to do with pasted' }).click();
  await page.getByRole('menuitem', { name: 'Drop the dataset' }).click();
  await page.getByLabel('Type the name of the dataset').fill('pasted');
  await page.getByRole('button', { name: 'Drop it for good' }).click();
  await toasts.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'What to do with pasted' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'What to do with clicks' }).click();
  await page.getByRole('menuitem', { name: 'Compact' }).click();
  await page.getByRole('tab', { name: 'Jobs' }).click();
  await page.getByRole('gridcell', { name: 'Compacting' }).waitFor();
}, { width: 390, height: 844 });

scenario('files of several kinds become a dataset each', async (page) => {
  await page.goto(url('/data'));
  await dropAll(page, [
    ['opened.csv', 'timestamp,user_id,page\n2026-03-01T10:00:00Z,a,/x\n'], ['paid.csv', 'ts,account,price\n2026-03-01T10:00:00Z,a,12\n'],
    ['opened-2.csv', 'timestamp,user_id,page\n2026-03-02T10:00:00Z,b,/y\n'],
  ]);
  const first = page.getByRole('dialog', { name: 'Load 2 files' });
  await first.getByText('has other columns: it comes next.').waitFor();
  await first.getByRole('button', { name: 'Load all 2' }).click();
  const second = page.getByRole('dialog', { name: 'Load a file' });
  await second.getByRole('button', { name: 'Time: ts' }).waitFor();
  assert.equal(await second.getByLabel('Dataset').inputValue(), 'paid');
  await second.getByRole('button', { name: 'Load', exact: true }).click();
  await exact(page);
  await page.goto(url('/data'));
  const grid = page.getByRole('grid', { name: 'Datasets' });
  for (const [name, events] of [['opened', '2'], ['paid', '1']]) {
    assert.equal(await grid.getByRole('row').filter({ hasText: name }).getByRole('gridcell').nth(2).textContent(), events);
  }
});
