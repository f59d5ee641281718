// The keyboard alone: from the load to an explanation, with the focus in sight at every step.

import assert from 'node:assert/strict';
import { exact, scenario, url, useServer } from '../fixture.mjs';

useServer();

const chip = (page, name) => page.getByRole('button', { name, exact: true });

/** What has the focus, where that is not to be seen; null where it is. */
function unseen(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const box = element.getBoundingClientRect();
    const marked = [element, element.parentElement].some((at) => at && getComputedStyle(at).outlineStyle !== 'none' && parseFloat(getComputedStyle(at).outlineWidth) >= 2);
    const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return element !== document.body && marked && inside ? null : `${element.tagName} ${element.getAttribute('role') ?? ''} ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 40)}`;
  });
}

/** Presses keys, one after the other, and fails where the focus is lost from sight; a text after `"` is typed. */
async function press(page, ...keys) {
  for (const key of keys) {
    if (key.length > 1 && key.startsWith('"')) await page.keyboard.type(key.slice(1));
    else await page.keyboard.press(key);
    assert.equal(await unseen(page), null, `after ${key} the focus is not seen`);
  }
}

/** Goes on by Tab to what a selector finds. */
async function tabTo(page, selector, most = 40) {
  for (let i = 0; i < most; i++) {
    await press(page, 'Tab');
    if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
  }
  assert.fail(`${most} times Tab do not lead to ${selector}`);
}

scenario('from the load to an explanation by keys alone, the focus always in sight', async (page) => {
  await page.goto(url('/'));
  await exact(page);
  await press(page, '/', 'ArrowRight', '"p95', 'Enter', '"latency', 'Enter');
  await chip(page, 'measure: p95(latency_ms)').waitFor();
  await press(page, 'ArrowLeft', 'ArrowLeft', 'Backspace');
  await chip(page, 'measure: count()').waitFor({ state: 'detached' });
  await press(page, 'End', 'ArrowLeft', '"page', 'Enter');
  await chip(page, 'breakdown: page').waitFor();
  await exact(page);
  await press(page, 'ArrowLeft', 't');
  await page.getByRole('dialog', { name: 'Range of time' }).waitFor();
  await page.waitForFunction(() => document.activeElement.tagName === 'INPUT');
  await press(page, '"20 Jan 2026');
  await page.getByText(/20 Jan 2026.*24 h|20 Jan 2026, /).first().waitFor();
  await press(page, 'Enter');
  await page.waitForFunction(() => document.querySelector('header').textContent.includes('20 Jan 2026'));
  await exact(page);
  await press(page, 'v');
  for (let i = 0; i < 8 && !await page.getByRole('radio', { name: 'Heat map' }).isChecked(); i++) await press(page, 'ArrowRight');
  await exact(page);
  await page.getByRole('application', { name: /^Heat map of latency_ms/ }).waitFor();
  await tabTo(page, '[role=application]');
  await press(page, 'ArrowRight', 'ArrowUp', ...Array(12).fill('Shift+ArrowRight'), ...Array(10).fill('Shift+ArrowUp'));
  await page.getByRole('region', { name: 'Selection' }).getByRole('status').filter({ hasText: /\d events/ }).waitFor();
  await tabTo(page, '[aria-label="Selection"] button');
  for (let i = 0; i < 8 && await page.evaluate(() => document.activeElement.textContent.trim()) !== 'Explain'; i++) await press(page, 'Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/shop\/difference#/);
  await exact(page);
  await page.getByRole('application', { name: /^What sets/ }).waitFor();
});

scenario('menus, lists and grids are walked as their patterns say', async (page) => {
  await page.goto(url('/'));
  await exact(page);
  const share = page.getByRole('button', { name: 'Share' });
  await share.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu', { name: 'Share' });
  await menu.waitFor();
  const at = () => page.evaluate(() => [...document.querySelectorAll('[role=menu] [role^=menuitem]:not([aria-disabled=true])')].indexOf(document.activeElement));
  assert.equal(await at(), 0, 'a menu begins at its first entry');
  await page.keyboard.press('ArrowUp');
  assert.equal(await at(), await menu.locator('[role^=menuitem]:not([aria-disabled=true])').count() - 1, 'up from the first is the last');
  await page.keyboard.press('Home');
  assert.equal(await at(), 0);
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  assert.equal(await share.evaluate((button) => button === document.activeElement), true, 'the focus is back at the button');

  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog').getByRole('combobox');
  await field.fill('country');
  await page.getByRole('option', { name: /country/ }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  const active = await field.getAttribute('aria-activedescendant');
  assert.equal(await page.evaluate((id) => document.getElementById(id)?.getAttribute('role'), active), 'option');
  assert.equal(await field.getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
});
