// A store that is fed by sources of a file, for pictures: some load, one waits, one has objects set aside, one cannot reach
// its bucket, one has a name as long as it may be; and rules of all kinds watch them.

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const long = 'a_source_whose_name_says_where_its_files_are_from_and_what_they_are_for_in_one';

/** Writes files and the configuration of their sources; gives the path of the configuration. */
export function watched() {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-watched-'));
  const write = (...path) => (text) => {
    mkdirSync(join(folder, ...path.slice(0, -1)), { recursive: true });
    writeFileSync(join(folder, ...path), text);
  };
  for (let hour = 0; hour < 24; hour++) {
    write('clicks', `2026-03-01-${String(hour).padStart(2, '0')}.ndjson`)(lines(hour, 400));
    write('orders', `${hour}.ndjson`)(lines(hour, 30));
  }
  write('clicks', '2026-03-02-00.ndjson.gz')(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3]));
  write('clicks', '\u05e9\u05dd <b>2026, as long as the name of an object may become before somebody asks what it is good for.ndjson')('no JSON\n{\n'.repeat(40));
  write('plans.csv')('user_id,plan\nu1,free\nu2,pro\n');
  write(long, 'one.ndjson')(lines(3, 5));
  const config = join(folder, 'sluice.yaml');
  writeFileSync(config, `datasets:
  web: {time: time, actors: [user_id], event: event}
  shop: {time: time, actors: [user_id], event: event}
sources:
  clicks: {dataset: web, files: ${folder}/clicks, every: 1s}
  orders: {dataset: shop, files: ${folder}/orders, every: 1s, after: [clicks]}
  broken: {dataset: web, s3: "s3://no-such-bucket/{yyyy}/{mm}/", every: 5s}
  ${long}: {dataset: web, files: ${folder}/${long}, every: 1s}
alerts:
  file: ${folder}/alerts.ndjson
  rules:
    set aside: {on: failures, source: clicks}
    late: {on: lag, source: orders, above: 30m, for: 1m}
    dirty: {on: rejects, source: clicks, above: 1%}
    volume of the shop: {on: volume, dataset: shop, above: 30%}
    ${long}: {on: failures, source: broken}
`);
  return config;
}

function lines(hour, count) {
  return Array.from({ length: count }, (_, i) => JSON.stringify({ time: 1_772_323_200 + hour * 3600 + i * 5, user_id: `u${i % 7}`, event: i % 3 ? 'view' : 'buy', amount: i })).join('\n');
}
