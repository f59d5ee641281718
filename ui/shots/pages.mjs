// The pages of the screenshots: a name, an address below the server, and keys to press there.

const document = (fields) => encodeURIComponent(JSON.stringify({ dataset: 'shop', timezone: 'Europe/Zurich', ...fields }));

const step = (event) => ({ where: `event = '${event}'` });
const funnel = { steps: [step('search'), step('add_to_cart'), step('checkout_start'), step('purchase')], window: '7d' };

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
  { name: 'funnel', path: `/shop/funnel#q=${document({ funnel: { ...funnel, by: 'platform' } })}` },
  { name: 'funnel-time', path: `/shop/funnel#q=${document({ funnel })}&as=time` },
  { name: 'funnel-groups', path: `/shop/funnel#q=${document({ funnel: { ...funnel, by: 'platform', compare_groups: { control: 'web' } } })}&as=groups` },
  { name: 'retention', path: `/shop/retention#q=${document({ retention: { start: "event = 'signup'", period: 'day' } })}` },
  { name: 'retention-curve', path: `/shop/retention#q=${document({ retention: { start: "event = 'signup'", period: 'day', by: 'platform' } })}&as=curve` },
  { name: 'lifecycle', path: `/shop/retention#q=${document({ lifecycle: { period: 'day' } })}&as=lifecycle` },
  { name: 'paths', path: `/shop/paths#q=${document({ paths: { start: "event = 'search'", limit: 12 } })}` },
  { name: 'sessions', path: `/shop/sessions#q=${document({ aggregate: { over: { sessions: { gap: '30m' } }, measures: ['count() as sessions'], by: ["time('auto')"] } })}` },
  { name: 'difference', path: `/shop/difference#q=${document({ difference: { selection: 'latency_ms > 800' } })}` },
];
