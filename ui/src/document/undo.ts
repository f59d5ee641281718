// A stack of undo and redo, which forgets the oldest step when it is full. It is pure data, so
// that a tab can keep it over a reload.

/** How many steps can be undone. */
export const depth = 200;

/** What lies before and after the present value; the nearest step is the last of each list. */
export interface Undo<T> {
  readonly before: readonly T[];
  readonly after: readonly T[];
}

export const nothing: Undo<never> = { before: [], after: [] };

/** The stack after a change from `present` to something new. What was undone is forgotten. */
export function changed<T>(stack: Undo<T>, present: T): Undo<T> {
  return { before: [...stack.before, present].slice(-depth), after: [] };
}

/** One step back: the value to show and the stack then; null where there is none. */
export function back<T>(stack: Undo<T>, present: T): { value: T; stack: Undo<T> } | null {
  const value = stack.before.at(-1);
  if (value === undefined) return null;
  return { value, stack: { before: stack.before.slice(0, -1), after: [...stack.after, present] } };
}

/** One step forward again. */
export function forward<T>(stack: Undo<T>, present: T): { value: T; stack: Undo<T> } | null {
  const value = stack.after.at(-1);
  if (value === undefined) return null;
  return { value, stack: { before: [...stack.before, present], after: stack.after.slice(0, -1) } };
}
