// A proxy that puts a prefix before a server, as companies do: /tools/sluice/x becomes /x.

import { createServer, request } from 'node:http';

/** Starts the proxy; its address has the prefix and no slash at its end. */
export async function startPrefix(url, prefix = '/tools/sluice') {
  const target = new URL(url);
  const pass = (incoming, outgoing) => {
    if (!incoming.url.startsWith(`${prefix}/`)) {
      outgoing.writeHead(404).end();
      return;
    }
    const options = { host: target.hostname, port: target.port, method: incoming.method, path: incoming.url.slice(prefix.length), headers: { ...incoming.headers, host: target.host } };
    delete options.headers.origin; // it would be another one for the server
    const onward = request(options, (answer) => {
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  };
  const proxy = createServer(pass);
  proxy.on('upgrade', (_, socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  await new Promise((resolve) => { proxy.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${proxy.address().port}${prefix}`, stop: () => new Promise((resolve) => { proxy.closeAllConnections(); proxy.close(resolve); }) };
}
