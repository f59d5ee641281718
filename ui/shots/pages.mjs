// The pages of the screenshots: a name, an address below the server, and keys to press there. Those with
// a theme as `tour` are in docs/ui.md.

const document = (fields) => encodeURIComponent(JSON.stringify({ dataset: 'shop', timezone: 'Europe/Zurich', ...fields }));

const step = (event) => ({ where: `event = '${event}'` });
const funnel = { steps: [step('search'), step('add_to_cart'), step('checkout_start'), step('purchase')], window: '7d' };

export const shots = [
  { name: 'explore-line', tour: 'light', path: `/shop/explore#q=${document({ aggregate: { measures: ['count()'], by: ["time('auto')", 'platform'] } })}` },
  { name: 'explore-many', path: `/shop/explore#q=${document({ aggregate: { measures: ['count()', 'p95(latency_ms)'], by: ["time('1d')", 'country'] } })}` },
  { name: 'explore-table', path: `/shop/explore#q=${document({ aggregate: { measures: ['count()', 'p95(latency_ms)', 'uniq(user_id)'], by: ['country', 'platform'] } })}` },
  { name: 'explore-nothing', path: `/shop/explore#q=${document({ where: "country = 'XX'", aggregate: { measures: ['count()'], by: ['country'] } })}` },
  { name: 'explore-error', path: `/shop/explore#q=${document({ aggregate: { measures: ['count()'], by: ['countr'] } })}`, state: 'error' },
  { name: 'explore-compare', path: `/shop/explore#q=${document({ from: '2026-01-20', compare: { offset: '7d' }, aggregate: { measures: ['count()', 'p95(latency_ms)'], by: ["time('1d')", 'platform'] } })}` },
  { name: 'explore-bar', path: `/shop/explore#q=${document({ aggregate: { measures: ['count()'], by: ['page'], limit: 20 } })}&as=bar` },
  { name: 'explore-distribution', path: `/shop/explore#q=${document({ aggregate: { measures: ['count()'], by: ["bins(latency_ms, 60, 'log')"] } })}` },
  { name: 'explore-distribution-by', path: `/shop/explore#q=${document({ aggregate: { measures: ['count()'], by: ["bins(latency_ms, 40, 'log')", 'country'] } })}` },
  { name: 'explore-heat', tour: 'dark', path: `/shop/explore#q=${document({ aggregate: { measures: ['count()'], by: ["time('auto')", "bins(latency_ms, 40, 'log')"] } })}` },
  { name: 'explore-raw', path: `/shop/explore#q=${document({ samples: {} })}` },
  { name: 'explore-events', path: `/shop/explore#q=${document({ aggregate: { by: ['country'] } })}&open=${encodeURIComponent(JSON.stringify([{ kind: 'events', document: { dataset: 'shop', where: "country = 'CH'", samples: {} }, label: "country = 'CH'" }]))}` },
  { name: 'explore-actors', path: `/shop/explore#q=${document({ aggregate: { by: ['country'] } })}&open=${encodeURIComponent(JSON.stringify([{ kind: 'actors', request: { dataset: 'shop', where: "country = 'CH'", aggregate: { measures: ['count()'] }, mark: {} }, cohort: null, label: "country = 'CH'" }]))}` },
  { name: 'palette', path: '/shop/explore', keys: ['Control+k'] },
  { name: 'keys', path: '/shop/explore', keys: ['?'] },
  { name: 'range', path: '/shop/explore', keys: ['t'] },
  { name: 'json', path: `/shop/explore#q=${document({ aggregate: { by: ['country'] } })}&open=${encodeURIComponent('[{"kind":"json"}]')}` },
  { name: 'facets', path: `/shop/explore#q=${document({ aggregate: { measures: ['count()'], by: ["time('1d')", 'platform'] } })}`, keys: ['f'] },
  { name: 'data-datasets', path: '/data', wait: 'main [role=grid]' },
  { name: 'data-properties', path: '/data/properties/shop', wait: 'main [role=grid]' },
  { name: 'data-ingests', path: '/data/ingests/shop', wait: 'main [role=grid]' },
  { name: 'data-rejects', path: '/data/rejects/shop', wait: 'main h2' },
  { name: 'data-jobs', path: '/data/jobs', wait: 'main h2' },
  { name: 'live', path: '/shop/live', wait: 'main h2' },
  { name: 'funnel', tour: 'light', path: `/shop/funnel#q=${document({ funnel: { ...funnel, by: 'platform' } })}` },
  { name: 'funnel-time', path: `/shop/funnel#q=${document({ funnel })}&as=time` },
  { name: 'funnel-groups', path: `/shop/funnel#q=${document({ funnel: { ...funnel, by: 'platform', compare_groups: { control: 'web' } } })}&as=groups` },
  { name: 'retention', tour: 'light', path: `/shop/retention#q=${document({ retention: { start: "event = 'signup'", period: 'day' } })}` },
  { name: 'retention-curve', path: `/shop/retention#q=${document({ retention: { start: "event = 'signup'", period: 'day', by: 'platform' } })}&as=curve` },
  { name: 'lifecycle', path: `/shop/retention#q=${document({ lifecycle: { period: 'day' } })}&as=lifecycle` },
  { name: 'paths', tour: 'light', path: `/shop/paths#q=${document({ paths: { start: "event = 'search'", limit: 12 } })}` },
  { name: 'sessions', tour: 'light', path: `/shop/sessions#q=${document({ aggregate: { over: { sessions: { gap: '30m' } }, measures: ['count() as sessions'], by: ["time('auto')"] } })}` },
  { name: 'difference', tour: 'light', path: `/shop/difference#q=${document({ difference: { selection: 'latency_ms > 800' } })}` },
  { name: 'boards', path: '/boards' },
  { name: 'definitions', path: '/definitions/shop' },
  { name: 'history', path: '/history' },
];
