// Which files of one drop are of one kind, so that they belong into one dataset.

import type { Preview } from '../../api/upload.ts';

/** Of so many files the first pieces are looked at; of more, those behind them go by their neighbour. */
const looksMost = 200;
/** So many are looked at side by side. */
const sideBySide = 4;

/** Files with a head have one set of columns; in others each record has its own. */
const headed = new Set(['csv', 'tsv', 'parquet', 'arrow', 'arrowstream']);

/** What files of one kind have in common, as a text. */
export function kindOf({ format, names, columns }: Pick<Preview, 'format' | 'names' | 'columns'>): string {
  const heads = headed.has(format) ? columns.map(({ name }) => name).sort() : [];
  return JSON.stringify([format, names.time, names.actors, names.event, heads]);
}

/**
 * The files of the first one's kind, of which the preview is known, in their order. One that cannot be looked at is of another
 * kind: what is wrong with it is said when its turn comes.
 */
export async function alike(files: readonly File[], first: Preview, look: (file: File) => Promise<Preview>): Promise<File[]> {
  const kind = kindOf(first);
  const same: boolean[] = [true];
  const waiting = files.slice(0, looksMost).map((file, at) => [file, at] as const).slice(1);
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      same[next[1]] = await look(next[0]).then((preview) => kindOf(preview) === kind, () => false);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
  return files.filter((_, at) => same[Math.min(at, looksMost - 1)]);
}
