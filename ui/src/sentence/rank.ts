// The order of lists: what begins with the typed text, what has a word that does, what holds it.

/** 0: begins with it; 1: a word does; 2: holds it; 3: does not. Case does not count. */
export function grade(name: string, typed: string): 0 | 1 | 2 | 3 {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return 0;
  const lower = name.toLowerCase();
  if (lower.startsWith(wanted)) return 0;
  for (let at = lower.indexOf(wanted); at > 0; at = lower.indexOf(wanted, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(lower[at - 1]!)) return 1;
  }
  return lower.includes(wanted) ? 2 : 3;
}

/** Those that hold the text, the best first; equals keep their order. */
export function ranked<T>(all: readonly T[], typed: string, nameOf: (item: T) => string): readonly T[] {
  if (typed.trim() === '') return all;
  return all.map((item) => ({ item, grade: grade(nameOf(item), typed) })).filter((one) => one.grade < 3)
    .sort((a, b) => a.grade - b.grade).map(({ item }) => item);
}
