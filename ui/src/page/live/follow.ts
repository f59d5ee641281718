// The subscription behind the Live page: one at a time, for the dataset and filter on the screen.

import { signal, type ReadonlySignal } from '@preact/signals';
import type { ApiError } from '../../api/error.ts';
import { subscribe, type LiveFrame } from '../../api/live.ts';
import { Tape } from './tape.ts';

/** What is followed, and all that came. `turn` changes whenever the tape does. */
export interface Live {
  readonly tape: Tape;
  readonly columns: LiveFrame['columns'];
  readonly error: ApiError | null;
  /** Whether the server has answered at all. */
  readonly begun: boolean;
  readonly turn: number;
}

const rowsMost = 1000; // as many as a frame may have
const empty = (): Live => ({ tape: new Tape(), columns: [], error: null, begun: false, turn: 0 });
const present = signal<Live>(empty());

/** How things stand on the Live page. */
export const live: ReadonlySignal<Live> = present;

function turned(part: Partial<Live> = {}): void {
  present.value = { ...present.value, ...part, turn: present.value.turn + 1 };
}

/** Follows new events until the function that it returns is called. */
export function follow(dataset: string, where: string | undefined, columns: readonly string[]): () => void {
  present.value = empty();
  const request = { dataset, columns: [...columns], limit: rowsMost, ...(where === undefined ? {} : { where }) };
  return subscribe(request, (frame) => {
    present.value.tape.take(frame, Date.now());
    turned({ columns: frame.columns, begun: true, error: null });
  }, (error) => turned({ error }));
}

/** Holds the list still, or lets it go on with all that came meanwhile. */
export function setPaused(paused: boolean): void {
  const { tape } = present.value;
  if (tape.paused === paused) return;
  if (paused) tape.pause();
  else tape.resume();
  turned();
}

/** Lets a second pass on the screen where no frame comes. */
export function tick(): void {
  turned();
}
