// A tour of all there is: each entry of the rail, and each chart of it. New pages are on it by themselves;
// what has no entry is told as an address.

/** Waits until the page shows what it has to show. */
export async function settled(page) {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return main && main.getAttribute('aria-busy') !== 'true' && !/^(running|estimate|changed|idle)$/.test(main.dataset.state ?? '')
      && !main.querySelector('section[data-tile][data-state="running"]');
  });
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
}

/** Calls `look` with a name for each page and each of its charts, then for each of `addresses`, by their names. */
export async function tour(page, look, addresses = {}) {
  const entries = page.getByRole('navigation', { name: 'Pages' }).locator('ul button, ul a');
  const count = await entries.count();
  for (let i = 0; i < count; i++) {
    const name = (await entries.nth(i).textContent()).trim();
    await entries.nth(i).click();
    await page.waitForFunction((i) => document.querySelectorAll('nav[aria-label="Pages"] ul button, nav[aria-label="Pages"] ul a')[i]?.getAttribute('aria-current') === 'page', i);
    await settled(page);
    const charts = page.getByRole('radiogroup', { name: 'Chart' }).getByRole('radio');
    const several = await charts.count();
    if (several === 0) await look(name);
    for (let k = 0; k < several; k++) {
      const chart = charts.nth(k);
      const label = (await chart.textContent()).trim();
      await chart.click();
      await page.waitForFunction((k) => document.querySelectorAll('[role=radiogroup][aria-label=Chart] [role=radio]')[k]?.getAttribute('aria-checked') === 'true', k);
      await settled(page);
      await look(`${name}, ${label}`);
    }
  }
  for (const [name, address] of Object.entries(addresses)) {
    await page.goto(address);
    await settled(page);
    await look(name);
  }
}
