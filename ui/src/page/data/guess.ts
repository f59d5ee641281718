// Guesses about files before the server has seen them: what their dataset may be called, and whether
// a pasted text holds events at all.

const endings = /\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i;
const dates = /(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;

/** The most bytes of a dataset's name; the server refuses longer ones. */
const nameMost = 64;

/** What a dataset of this file may be called: `2018-11-02-events.json.gz` is `events`. */
export function datasetNameOf(file: string): string {
  let name = file.replace(/^.*[/\\]/, '');
  while (endings.test(name)) name = name.replace(endings, '');
  name = name.replace(dates, '$1').normalize('NFKD').replace(/[^A-Za-z0-9_.-]+/g, '-');
  name = name.replace(/^[-_.]+|[-_.]+$/g, '').replace(/([-_.])[-_.]+/g, '$1').slice(0, nameMost).toLowerCase();
  return name === '' ? 'events' : name;
}

/** What is wrong with a dataset's name; null where nothing is. */
export function nameProblem(name: string): string | null {
  if (name === '') return 'A dataset needs a name.';
  if (name.startsWith('.')) return 'The name must not begin with a dot.';
  if (!/^[A-Za-z0-9_.-]+$/.test(name)) return 'Letters, digits, _, - and . are allowed.';
  return name.length > nameMost ? `At most ${nameMost} characters are allowed.` : null;
}

/** What is known of a dataset that a file may be added to. */
export interface Existing {
  readonly name: string;
  readonly actors: readonly string[] | null;
}

/** Why a file with this actor cannot be added to a dataset; null where it can. */
export function misfit(existing: Existing | undefined, actors: readonly string[]): string | null {
  const theirs = existing?.actors ?? [];
  if (!existing || actors.length === 0 || theirs.join('\n') === actors.join('\n')) return null;
  return theirs.length === 0 ? `${existing.name} has no actor.` : `${existing.name} has the actor ${theirs.join(', ')}.`;
}

/** The name, or with a number behind it where a dataset of that name has another actor. */
export function fittingName(name: string, actors: readonly string[], all: readonly Existing[]): string {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${name.slice(0, nameMost - 4)}-${number}`;
    // The server tells names apart by more than the case of their letters.
    if (misfit(all.find((other) => other.name.toLowerCase() === tried.toLowerCase()), actors) === null) return tried;
  }
}
