// What is wrong with a page as it looks, beside what axe finds: each function gives a line, or null.

/** How far the page is wider than its window. */
export function overflow(page) {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    return wide <= 0 ? null : `${wide} px too wide`;
  });
}

/** Targets below 24 px whose circle of 24 px meets another target (WCAG 2.2, 2.5.8); links within text may be. */
export function targets(page) {
  return page.evaluate(() => {
    const places = [...document.querySelectorAll('button, a[href], input, select, textarea, [role=radio], [role=tab], [role=menuitem], [role=option], [role=checkbox], [role=switch]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.spoken, p'))
      .map((element) => [element, element.closest('label')?.getBoundingClientRect() ?? element.getBoundingClientRect()])
      .filter(([, { width, height }]) => width > 0 && height > 0);
    const small = ([, { width, height }]) => Math.round(width) < 24 || Math.round(height) < 24;
    const center = ({ x, y, width, height }) => [x + width / 2, y + height / 2];
    const near = ([x, y], { left, right, top, bottom }) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const crowded = ([element, box]) => places.some((place) => place[0] !== element && !place[0].contains(element) && !element.contains(place[0])
      && (small(place) ? Math.hypot(center(box)[0] - center(place[1])[0], center(box)[1] - center(place[1])[1]) < 24 : near(center(box), place[1]) < 12));
    const found = places.filter((place) => small(place) && crowded(place))
      .map(([element, { width, height }]) => `${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 30)} (${element.tagName.toLowerCase()}.${element.className} ${width.toFixed(0)} x ${height.toFixed(0)})`);
    return found.length === 0 ? null : `${found.length} small targets: ${[...new Set(found)].slice(0, 4).join(', ')}`;
  });
}

/** What moves where motion is not wanted. */
export function still(page) {
  return page.evaluate(() => {
    const moving = document.getAnimations().filter((animation) => animation.playState === 'running' && animation.effect.getComputedTiming().endTime > 1);
    return moving.length === 0 ? null : `${moving.length} animations: ${moving[0].animationName ?? moving[0].transitionProperty}`;
  });
}

/** Charts that are not one tab stop (their handles are sliders of their own) with a summary, a live region, and a way to their table. */
export function charts(page) {
  return page.evaluate(() => {
    const stops = (plot) => [...plot.querySelectorAll('button:not([role=slider]), a[href], input, [tabindex="0"]')].filter((element) => element.tabIndex >= 0 && element.checkVisibility()).length;
    const poor = [...document.querySelectorAll('[role=application]')].flatMap((plot) => {
      const figure = plot.closest('figure');
      return [
        plot.tabIndex === 0 ? null : 'no tab stop', stops(plot) === 0 ? null : `${stops(plot)} tab stops within`, (plot.getAttribute('aria-label') ?? '').length > 10 ? null : 'no summary',
        figure?.querySelector('[aria-live]') ? null : 'no live region', figure?.querySelector('button[aria-keyshortcuts="T"], button[aria-label^="The same numbers"], button[title^="The same numbers"]') ? null : 'no table',
      ].filter(Boolean).map((what) => `${plot.getAttribute('aria-label')?.slice(0, 40)}: ${what}`);
    });
    return poor.length === 0 ? null : poor.slice(0, 4).join('; ');
  });
}
