// Streamed answers without a WebSocket: NDJSON, and for a server that has no stream the plain query.

import { isCancel, send, type Answer } from './client.ts';
import { ApiError } from './error.ts';
import { parseJSON } from './json.ts';
import { readFrame, type Frame } from './frame.ts';
import type { Message } from './stream.ts';

let streams = true;

/** Asks over HTTP and gives each frame to `take`; resolves after the last one. */
export async function ask(message: Message, take: (frame: Frame) => void, signal: AbortSignal): Promise<void> {
  try {
    if (streams && await askStream(message, take, signal)) return;
    await askPlain(message, take, signal);
  } catch (error) {
    if (!isCancel(error)) throw error;
  }
}

async function askStream(message: Message, take: (frame: Frame) => void, signal: AbortSignal): Promise<boolean> {
  try {
    const body = 'run' in message ? message.run : message;
    const headers = 'history' in message && message.history ? { 'Sluice-History': 'keep' } : undefined;
    const most = 'most_seconds' in message ? `?most_seconds=${message.most_seconds}` : '';
    const response = await send(`v1/stream${most}`, { body, signal, ...(headers ? { headers } : {}) });
    await readLines(response, (line) => {
      const frame = readFrame(line);
      if (frame) take(frame);
    });
    return true;
  } catch (error) {
    if (!(error instanceof ApiError) || (error.status !== 404 && error.status !== 405)) throw error;
    streams = false;
    return false;
  }
}

async function askPlain(message: Message, take: (frame: Frame) => void, signal: AbortSignal): Promise<void> {
  if (!('run' in message)) throw new ApiError({ code: 'not_supported', message: 'This server has no live events' });
  const response = await send('v1/query', { body: message.run, signal });
  const answer = parseJSON(await response.text()) as Answer;
  take({ id: 0, seq: 0, state: 'exact', done: 1, answer, intervals: null, elapsed: answer.stats.elapsed_ms, expected: null, error: null, body: {} });
}

async function readLines(response: Response, line: (text: string) => void): Promise<void> {
  if (!response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) if (text !== '') line(text);
  }
  if (rest !== '') line(rest);
}
