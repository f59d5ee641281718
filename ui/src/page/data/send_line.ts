// How a program sends events, as a line for a shell.

import { address } from '../../api/root.ts';

/** A command that sends one event to this server. */
export function sendLine(dataset: string): string {
  const event = '{"time": "\'$(date -u +%FT%TZ)\'", "user_id": "ada", "event": "visit"}';
  return `curl -H 'Content-Type: application/x-ndjson' -d '${event}' \\\n  '${address(`v1/datasets/${encodeURIComponent(dataset)}/events`)}?time=time&actor=user_id&event=event'`;
}
