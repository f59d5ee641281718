// Rejected lines by what they have in common: the reason without what is particular to a line.

import type { Reject } from '../../api/kept_data.ts';

export interface ReasonGroup {
  /** What is shown. */
  readonly reason: string;
  /** A part that every reason of the group has, to ask the server by. */
  readonly part: string;
  readonly count: number;
}

const particular = /"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;

/** The reasons, most frequent first. Values and numbers within them do not make them different. */
export function byReason(rejects: readonly Reject[]): readonly ReasonGroup[] {
  const groups = new Map<string, ReasonGroup>();
  for (const { reason } of rejects) {
    const common = reason.replace(particular, '\u2026');
    const known = groups.get(common);
    groups.set(common, { reason: common, part: known?.part ?? longest(common), count: (known?.count ?? 0) + 1 });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}

function longest(common: string): string {
  return common.split('\u2026').reduce((best, piece) => (piece.trim().length > best.trim().length ? piece : best), '').trim();
}
