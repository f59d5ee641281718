// A tour of all there is: each entry of the rail, and each chart of it. New pages are on it by themselves.

/** Waits until the page shows what it has to show. */
export async function settled(page) {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return main && main.getAttribute('aria-busy') !== 'true' && !/^(running|estimate)$/.test(main.dataset.state ?? '');
  });
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
}

/** Calls `look` with a name for each page and each of its charts. */
export async function tour(page, look) {
  const entries = page.getByRole('navigation', { name: 'Pages' }).locator('ul button, ul a');
  const count = await entries.count();
  for (let i = 0; i < count; i++) {
    const name = (await entries.nth(i).textContent()).trim();
    await entries.nth(i).click();
    await settled(page);
    const charts = page.getByRole('radiogroup', { name: 'Chart' }).getByRole('radio');
    const several = await charts.count();
    if (several === 0) await look(name);
    for (let k = 0; k < several; k++) {
      const chart = (await charts.nth(k).textContent()).trim();
      await charts.nth(k).click();
      await settled(page);
      await look(`${name}, ${chart}`);
    }
  }
}

/** How far the page is wider than its window, in pixels; null where it is not. */
export function overflow(page) {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    return wide <= 0 ? null : `${wide} px too wide`;
  });
}
