// A question in one line, for lists of questions: what a sentence of chips says, in short.

import { partOf, texts, type Document } from './type.ts';

/** `count(), p95(latency_ms) by country where platform = 'ios', now-7d`. */
export function shortText(document: Document): string {
  const rest = [
    document.where ? `where ${document.where}` : '',
    document.compare?.offset ? `against ${document.compare.offset} before` : '',
  ].filter((text) => text !== '');
  return [subject(document), ...rest].join(' ').replace(/\s+/g, ' ');
}

function subject(document: Document): string {
  switch (partOf(document)) {
    case 'funnel': return `funnel ${(document.funnel?.steps ?? []).map((step) => bare(step.where)).join(' > ')}${by(document.funnel?.by)}`;
    case 'retention': return `retention of ${bare(document.retention?.start)}, back by ${bare(document.retention?.return ?? 'true')}${by(document.retention?.by)}`;
    case 'lifecycle': return 'lifecycle';
    case 'stickiness': return 'stickiness';
    case 'paths': return `paths${startOf(document)}`;
    case 'difference': return `what sets ${document.difference?.selection ?? ''} apart`;
    case 'samples': return 'events';
    case 'aggregate': return `${over(document)}${texts(document.aggregate?.measures).join(', ') || 'count()'}${by(document.aggregate?.by)}`;
  }
}

function over(document: Document): string {
  const rows = document.aggregate?.over;
  if (rows === undefined || rows === 'events') return '';
  return `${typeof rows === 'string' ? rows : Object.keys(rows).join()}: `;
}

function startOf(document: Document): string {
  const start = document.paths?.start;
  return typeof start === 'string' ? ` after ${bare(start)}` : '';
}

function by(keys: string | readonly string[] | null | undefined): string {
  const listed = texts(keys).map((key) => (/^\s*time\s*\(/i.test(key) ? 'time' : key));
  return listed.length === 0 ? '' : ` by ${listed.join(', ')}`;
}

/** The event's name where a condition asks for one event, else the condition. */
function bare(where: string | null | undefined): string {
  if (where?.trim() === 'true') return 'any event';
  const match = /^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.exec(where ?? '');
  return match ? match[1]!.replaceAll("''", "'") : where ?? '';
}
