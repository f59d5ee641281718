// The usual ranges, as the server names them.

import { useEffect, useState } from 'preact/hooks';
import { readTimes, type TimeReading } from '../api/times.ts';
import type { Document } from '../document/type.ts';

/** The usual ranges on the clock of a document; none until the server answers. */
export function usePresets(asked: Pick<Document, 'timezone' | 'week_start'>): readonly TimeReading[] {
  const [presets, setPresets] = useState<readonly TimeReading[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    readTimes(asked, { presets: true }, stop.signal).then((found) => setPresets(found.presets ?? []), () => undefined);
    return () => stop.abort();
  }, [asked.timezone, asked.week_start]);
  return presets;
}
