// A process around ClickHouse's library. It reads requests from file descriptor 3 and writes
// responses to 4, one JSON object a line, as bench/peers/protocol.go describes; the standard
// streams stay the library's. The argument is the directory of the store.
import { writeSync, createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';

const { Session } = createRequire(import.meta.url)('chdb');
const session = new Session(process.argv[2]);

// send writes all of a line: a pipe may take it in parts.
function send(response) {
  let rest = Buffer.from(JSON.stringify(response) + '\n');
  while (rest.length > 0) {
    rest = rest.subarray(writeSync(4, rest));
  }
}

// timer returns a function that tells the times since it was made.
function timer() {
  const start = performance.now();
  const spent = process.cpuUsage();
  return () => {
    const elapsed = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(spent);
    return { seconds: elapsed, cpu_seconds: (user + system) / 1e6 };
  };
}

function answer(request) {
  const times = timer();
  if (request.op === 'ask') {
    const text = session.query(request.texts[0], 'JSONCompactEachRow');
    const took = times();
    const rows = text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
    return { ...took, rows };
  }
  for (const statement of request.texts) {
    session.query(statement);
  }
  return times();
}

for await (const line of createInterface({ input: createReadStream('', { fd: 3 }) })) {
  const request = JSON.parse(line);
  if (request.op === 'close') {
    break;
  }
  try {
    send(answer(request));
  } catch (error) {
    send({ error: String(error.message ?? error) });
  }
}
session.close();
send({});
process.exit(0);
