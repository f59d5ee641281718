// What the pages of kept things show in pictures: boards with tiles of every kind, definitions of every kind, a
// history with failures, notes, lines that were not taken, names as long and as odd as they may be. All through the API.

const shop = (fields) => ({ dataset: 'shop', timezone: 'Europe/Zurich', ...fields });
const by = (keys, measures = ['count()']) => shop({ aggregate: { measures, ...(keys.length > 0 ? { by: keys } : {}) } });
const step = (event) => ({ where: `event = '${event}'` });
const steps = ['search', 'add_to_cart', 'checkout_start', 'purchase'].map(step);

const long = 'a_name_as_long_as_it_may_be_so_that_every_list_and_head_has_to_cut_it_somewhere_sensible_or_wrap_it';
const hebrew = '\u05e9\u05dd \u05de\u05d9\u05de\u05d9\u05df \u05dc\u05e9\u05de\u05d0\u05dc (v2)';

/** Tiles of every kind, each with a place in the grid. */
const kinds = [
  ['Events', 3, 4, 'table', by([])],
  ['Buyers and revenue', 3, 4, 'table', by([], ["uniq(user_id) filter (where event = 'purchase') as buyers", 'sum(amount) as revenue'])],
  ['Slow answers', 3, 4, 'table', by([], ['p95(latency_ms)'])],
  ['Nothing like it', 3, 4, 'table', shop({ where: "country = 'XX'", aggregate: { measures: ['count()'], by: ['country'] } })],
  ['Events by platform', 6, 7, 'line', by(["time('auto')", 'platform'])],
  ['Events a day', 6, 7, 'bar', by(["time('1d')"])],
  ['Pages', 6, 8, 'bar', by(['page'])],
  ['Countries', 6, 8, 'table', by(['country', 'platform'], ['count()', 'p95(latency_ms)'])],
  ['Latency', 6, 8, 'heat', by(["time('auto')", "bins(latency_ms, 40, 'log')"])],
  ['How latency is spread', 6, 8, 'distribution', by(["bins(latency_ms, 40, 'log')"])],
  ['Search to purchase', 6, 11, 'steps', shop({ funnel: { steps, window: '7d', by: 'platform' } })],
  ['Conversion by day', 6, 11, 'trend', shop({ funnel: { steps, window: '7d', trend: '1d' } })],
  ['Who comes back', 12, 10, 'matrix', shop({ retention: { start: "event = 'signup'", period: 'day' } })],
  ['After a search', 12, 10, 'flow', shop({ paths: { start: "event = 'search'", limit: 8 } })],
  ['New, back, gone', 6, 8, 'lifecycle', shop({ lifecycle: { period: 'day' } })],
  ['An error', 6, 8, 'table', by(['platfor'])],
  ['Sessions', 6, 12, 'overview', shop({ aggregate: { over: { sessions: { gap: '30m' } }, measures: ['count() as sessions'], by: ["time('auto')"] } })],
  ['What makes it slow', 6, 12, 'list', shop({ difference: { selection: 'latency_ms > 800' } })],
  ['Raw', 12, 8, 'raw', shop({ samples: {} })],
];

function placed(list) {
  let [x, y, high] = [0, 0, 0];
  return list.map(([title, w, h, as, document], i) => {
    if (x + w > 12) [x, y, high] = [0, y + high, 0];
    const tile = { id: `t${i}`, x, y, w, h, kind: document === null ? 'text' : 'query', title, ...(document === null ? { text: as } : { as, document }) };
    x += w;
    high = Math.max(high, h);
    return tile;
  });
}

const words = '# What this is\nEvery kind of tile there is, one below the other.\n- numbers, lines, tables\n- funnels, cohorts, paths\n\nAsk the team of the shop.';

function boards() {
  const forty = Array.from({ length: 40 }, (_, i) => [`Tile ${i + 1}`, 3, 6, i % 2 ? 'line' : 'table', i % 2 ? by(["time('1d')"]) : by([['platform', 'country', 'page'][i % 3]])]);
  const everything = [['', 6, 4, words, null], ...kinds];
  return [
    ['everything', 'Checkout health', { description: 'What the shop looks like this month.', tiles: placed(everything) }],
    ['forty', 'Forty tiles', { tiles: placed(forty) }],
    ['empty', 'Nothing yet', { tiles: [] }],
    ['long', long, { description: hebrew, tiles: placed([[hebrew, 6, 7, 'line', by(["time('1d')"])], [long, 6, 7, 'table', by(['country'])]]) }],
    ['filtered', 'Two datasets', { from: 'now-30d', where: { shop: "platform = 'ios' and country in ('CH', 'DE')", other: "plan = 'pro'" }, tiles: placed([['Shop', 6, 7, 'table', by(['platform'])], ['Other', 6, 7, 'table', { dataset: 'other', aggregate: { by: ['event'] } }]]) }],
  ];
}

const definitions = {
  big: ['amount > 100', 'worth a look'],
  country_group: ["if(country in ('CH', 'DE', 'AT'), 'DACH', 'rest')", ''],
  orders: [{ actor: "count() filter (where event = 'purchase')", from: 'now-90d' }, 'how many orders somebody made'],
  loyal: [{ actor: "count() filter (where event = 'purchase') >= 3" }, ''],
  fast_buyers: [{ actor: { funnel: { steps: steps.slice(0, 2), window: '1h' } } }, 'who puts something into the cart within an hour'],
  lost: [{ actor: { funnel: { steps, window: '7d' }, step: 4, state: 'dropped' } }, ''],
  searches: [{ session: "count() filter (where event = 'search')", sessions: { gap: '30m' } }, 'of the session'],
  staff: [{ actors: ['u0000001', 'u0000002'] }, ''],
  swiss_big: ["big and country = 'CH'", ''],
  [long]: ["platform = 'web'", 'a name that is as long as it may be'],
};

/** Fills a server with the demo's data. */
export async function seed(url) {
  const send = async (method, path, body, headers = {}) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await fetch(url + path, { method, headers: { 'Content-Type': 'application/json', ...headers }, body: text });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return answer.json();
  };
  const lines = { 'Content-Type': 'application/x-ndjson' };
  const event = (i) => JSON.stringify({ time: new Date(Date.now() - i * 60_000).toISOString(), who: `w${i % 7}`, event: ['open', 'close'][i % 2], plan: ['pro', 'free'][i % 2] });
  const bad = Array.from({ length: 400 }, (_, i) => (i % 3 ? `{"who": "w${i}", "event": "open"}` : `this is line ${i} <b>of no</b> format`));
  await send('POST', '/v1/datasets/other/events?filename=other.ndjson&time=time&actor=who&event=event&errors_max=1', [...Array.from({ length: 60 }, (_, i) => event(i)), ...bad].join('\n'), lines);
  for (const [name, [definition, description]] of Object.entries(definitions)) await send('PUT', `/v1/datasets/shop/definitions/${encodeURIComponent(name)}`, { definition, description });
  await send('PUT', '/v1/datasets/shop/cohorts/testers?per=user_id', { actors: ['u0000003', 'u0000004'], description: 'people of the team', document: { ...by(['country']), mark: {} } });
  for (const [id, name, content] of boards()) await send('PUT', `/v1/boards/${id}`, { name, content });
  await send('POST', '/v1/notes', { dataset: 'shop', time: '2026-01-12T10:00:00Z', text: '2.4.1 shipped' });
  const kept = { 'Sluice-History': 'keep' };
  for (const [, , , , document] of kinds) await send('POST', '/v1/query', document, kept).catch(() => undefined); // failed ones are in the history too
}

/** Saves links of both kinds, and gives their addresses. */
export async function links(url) {
  const document = by(["time('1d')", 'platform']);
  const answer = await (await fetch(`${url}/v1/query`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(document) })).json();
  const made = await (await fetch(`${url}/v1/links`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ path: '/shop/explore', document, as: 'line', frozen: true, answer }) })).json();
  return made.id;
}
