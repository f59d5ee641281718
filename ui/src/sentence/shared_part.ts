// The part that holds the panels of chips and the seldom clauses of sentences, and what several other parts need.

import { Part } from '../widget/part.ts';

export const shared = new Part<typeof import('../shared.ts')>('shared', { isShared: true });
