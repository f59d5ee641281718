// What was chosen lately in each dataset, for the order of lists: kept in the browser, the newest first,
// so many and no more. Browsers may refuse to keep anything; then lists have the order of counts.

const most = 40;
const listsMost = 50;
/** Longer texts are no choice that one makes again. */
const longest = 200;
const place = 'sluice.lately';

/** Lists by dataset and by what the names are of: names themselves, or values of a property. */
type Kept = Readonly<Record<string, readonly string[]>>;

/** What was chosen lately, the newest first. `of` is empty for names, and else the property of values. */
export function lately(dataset: string, of = ''): readonly string[] {
  return new Map(Object.entries(read())).get(keyOf(dataset, of)) ?? [];
}

/** Keeps what was chosen now. */
export function remember(dataset: string, name: string, of = ''): void {
  if (name === '' || name.length > longest) return;
  const key = keyOf(dataset, of);
  const all = Object.entries(read());
  const list = [name, ...lately(dataset, of).filter((other) => other !== name)].slice(0, most);
  write(Object.fromEntries([[key, list], ...all.filter(([other]) => other !== key)].slice(0, listsMost)));
}

/** Those that were chosen lately first, where two are alike otherwise; `alike` compares without it. */
export function latelyFirst<T>(all: readonly T[], names: readonly string[], nameOf: (item: T) => string, alike: (a: T, b: T) => number): readonly T[] {
  if (names.length === 0) return all;
  const places = new Map(names.map((name, i) => [name, i]));
  const placeOf = (item: T): number => places.get(nameOf(item)) ?? names.length;
  return [...all].sort((a, b) => alike(a, b) || placeOf(a) - placeOf(b));
}

function keyOf(dataset: string, of: string): string {
  return JSON.stringify([dataset, of]);
}

function read(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    const lists = Object.entries(kept ?? {}).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]) && entry[1].every((name) => typeof name === 'string'));
    return Object.fromEntries(lists);
  } catch {
    return {};
  }
}

function write(kept: Kept): void {
  try {
    localStorage.setItem(place, JSON.stringify(kept));
  } catch {
    // nothing is kept
  }
}
