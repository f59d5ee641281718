// Changes a document at a path. Documents are values: every function returns a new one, and
// shares with the old all that did not change, so that a component can compare by identity.

/** A place in a document: `['funnel', 'steps', 1, 'where']`. */
export type Path = readonly (string | number)[];

const piece = /([^.[\]]+)|\[(\d+)\]/gy;

/** Reads a path as the API writes it in `where` of an error: `funnel.steps[1].where`. */
export function parsePath(text: string): Path {
  const path: (string | number)[] = [];
  piece.lastIndex = 0;
  while (piece.lastIndex < text.length) {
    if (text[piece.lastIndex] === '.') piece.lastIndex++;
    const at = piece.lastIndex;
    const match = piece.exec(text);
    if (!match) return [...path, text.slice(at)];
    path.push(match[2] === undefined ? match[1]! : Number(match[2]));
  }
  return path;
}

/** Writes a path as the API does. */
export function formatPath(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i > 0 ? `.${key}` : key)).join('');
}

function asPath(path: Path | string): Path {
  return typeof path === 'string' ? parsePath(path) : path;
}

/** The value at a path, undefined where there is none. */
export function get(root: unknown, path: Path | string): unknown {
  let value = root;
  for (const key of asPath(path)) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/**
 * The root with another value at a path. Members on the way that are missing are made: lists
 * for numbers, else objects. Undefined takes the member, or the element of a list, away.
 */
export function set<T>(root: T, path: Path | string, value: unknown): T {
  return setAt(root, asPath(path), value) as T;
}

function setAt(root: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(root) ? [...(root as unknown[])] : root === undefined || root === null ? [] : [root];
    const next = setAt(list[key], rest, value);
    if (next === undefined) list.splice(key, 1);
    else list[key] = next;
    return list;
  }
  const members = new Map<string, unknown>(root !== null && typeof root === 'object' ? Object.entries(root) : []);
  const next = setAt(members.get(key), rest, value);
  if (next === undefined) members.delete(key);
  else members.set(key, next);
  return Object.fromEntries(members);
}

function listAt(root: unknown, path: Path): unknown[] {
  const value = get(root, path);
  if (Array.isArray(value)) return [...(value as unknown[])];
  return value === undefined || value === null ? [] : [value];
}

/** Puts a value before the element `at` of the list at a path; a single value counts as a list. */
export function insert<T>(root: T, path: Path | string, at: number, value: unknown): T {
  const list = listAt(root, asPath(path));
  list.splice(at, 0, value);
  return set(root, path, list);
}

/** Takes the element `at` away; the member goes with its last element. */
export function remove<T>(root: T, path: Path | string, at: number): T {
  const list = listAt(root, asPath(path));
  list.splice(at, 1);
  return set(root, path, list.length > 0 ? list : undefined);
}

/** Moves an element of the list at a path; places beyond its ends mean its ends. */
export function move<T>(root: T, path: Path | string, from: number, to: number): T {
  const list = listAt(root, asPath(path));
  if (from < 0 || from >= list.length) return root;
  const [element] = list.splice(from, 1);
  list.splice(Math.max(0, Math.min(to, list.length)), 0, element);
  return set(root, path, list);
}

/** Whether two values are the same JSON, whatever the order of members. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key)
    && same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
