// The pages of the screenshots: a name, an address below the server, and keys to press there.

const document = (fields) => encodeURIComponent(JSON.stringify({ dataset: 'shop', timezone: 'Europe/Zurich', ...fields }));

export const shots = [
  { name: 'explore-line', path: `/shop/explore#q=${document({ aggregate: { measures: ['count()'], by: ["time('auto')", 'platform'] } })}` },
  { name: 'explore-many', path: `/shop/explore#q=${document({ aggregate: { measures: ['count()', 'p95(latency_ms)'], by: ["time('1d')", 'country'] } })}` },
  { name: 'explore-table', path: `/shop/explore#q=${document({ aggregate: { measures: ['count()', 'p95(latency_ms)', 'uniq(user_id)'], by: ['country', 'platform'] } })}` },
  { name: 'explore-nothing', path: `/shop/explore#q=${document({ where: "country = 'XX'", aggregate: { measures: ['count()'], by: ['country'] } })}` },
  { name: 'explore-error', path: `/shop/explore#q=${document({ aggregate: { measures: ['count()'], by: ['countr'] } })}`, state: 'error' },
  { name: 'palette', path: '/shop/explore', keys: ['Control+k'] },
  { name: 'keys', path: '/shop/explore', keys: ['?'] },
  { name: 'range', path: '/shop/explore', keys: ['t'] },
  { name: 'json', path: `/shop/explore#q=${document({ aggregate: { by: ['country'] } })}&open=${encodeURIComponent('[{"kind":"json"}]')}` },
  { name: 'facets', path: `/shop/explore#q=${document({ aggregate: { measures: ['count()'], by: ["time('1d')", 'platform'] } })}`, keys: ['f'] },
  { name: 'boards', path: '/boards' },
  { name: 'definitions', path: '/definitions/shop' },
  { name: 'history', path: '/history' },
];
