// "In one session": chains of a funnel, or paths, that lie within a session. How sessions end beside
// their gap are seldom parts.

import { patch } from './write.ts';
import type { Sessions } from '../document/type.ts';
import { shortDurations } from './amount.ts';
import { DurationChip } from './chip_amount.tsx';
import { Clause } from './sentence.tsx';

export function WithinSession({ path, session }: { path: string; session: Sessions }) {
  return (
    <Clause word="in one session, with gaps up to">
      <DurationChip path={`${path}.gap`} what="gap between sessions" value={session.gap ?? null} none="30m" usual={shortDurations} onRemove={() => patch(path, undefined)} />
    </Clause>
  );
}
