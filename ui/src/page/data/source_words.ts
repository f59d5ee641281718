// The words for sources and for their objects.

import type { Source, SourceFailure } from '../../api/sources.ts';
import { duration } from '../../text/duration.ts';
import { count } from '../../text/number.ts';

const states: Record<Source['state'], string> = {
  idle: 'up to date', listing: 'looking', loading: 'loading', waiting: 'waiting', failed: 'failed', stopped: 'stopped',
};

/** How a source stands. */
export function sourceState(source: Source): string {
  if (source.state === 'waiting' && source.waiting_for?.length) return `waits for ${source.waiting_for.join(', ')}`;
  if (source.state === 'idle' && source.failed + source.quarantined > 0) return `up to date but for ${count(source.failed + source.quarantined, 'object')}`;
  return states[source.state];
}

const objects: Record<SourceFailure['state'], string> = {
  retry: 'will be tried again', quarantined: 'set aside', gone: 'vanished', changed: 'changed since', 
};

/** What became of an object that is not fine. */
export function objectState(failure: SourceFailure): string {
  return objects[failure.state];
}

/** How far a source is behind: nothing where that is unknown, as with pushed events. */
export function behind(seconds: number | null): string {
  if (seconds === null) return '';
  return seconds < 1 ? 'nothing' : duration(seconds);
}
