// The focus within a sentence: it is a toolbar with one tab stop, whose stops the arrows walk.

const stop = '[data-stop]';

function stopsOf(sentence: HTMLElement): HTMLElement[] {
  return [...sentence.querySelectorAll<HTMLElement>(stop)].filter((element) => element.closest('[data-sentence]') === sentence);
}

/** Sees to it that Tab finds one stop of the sentence. */
export function keepOneTabStop(sentence: HTMLElement | null): void {
  if (!sentence) return;
  const stops = stopsOf(sentence);
  const present = stops.filter((element) => element.tabIndex === 0);
  for (const other of present.slice(1)) other.tabIndex = -1;
  if (present.length === 0 && stops[0]) stops[0].tabIndex = 0;
}

/** The stop that has the focus is the one that Tab finds next time. */
export function followFocus(sentence: HTMLElement, target: EventTarget | null): void {
  if (!(target instanceof HTMLElement) || !target.matches(stop) || target.closest('[data-sentence]') !== sentence) return;
  for (const other of stopsOf(sentence)) other.tabIndex = other === target ? 0 : -1;
}

/** Walks with the arrows, Home and End; says whether the key was one of these. */
export function walk(sentence: HTMLElement, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const stops = stopsOf(sentence);
  const at = stops.indexOf(event.target as HTMLElement);
  if (at < 0) return false;
  const to = event.key === 'ArrowRight' ? at + 1 : event.key === 'ArrowLeft' ? at - 1
    : event.key === 'Home' ? 0 : event.key === 'End' ? stops.length - 1 : null;
  if (to === null) return false;
  stops[Math.max(0, Math.min(to, stops.length - 1))]?.focus();
  return true;
}

/** Puts the focus on a stop by its name, once the page is drawn; on the one before it if it is gone. */
export function focusStop(sentence: HTMLElement | null, name: string, otherwise?: string): void {
  requestAnimationFrame(() => {
    const named = (wanted: string): HTMLElement | null | undefined => sentence?.querySelector<HTMLElement>(`${stop}[data-stop="${CSS.escape(wanted)}"]`);
    (named(name) ?? (otherwise === undefined ? null : named(otherwise)))?.focus();
  });
}

/** Goes to the sentence of the page. */
export function focusSentence(): void {
  const sentence = document.querySelector<HTMLElement>('[data-sentence]');
  const stops = sentence ? stopsOf(sentence) : [];
  (stops.find((element) => element.tabIndex === 0) ?? stops[0])?.focus();
}

/** What the keys do in a sentence, for the help. */
export const sentenceKeys = 'arrows walk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move';
