// Keys that are pressed while what they are for is still on its way: a panel whose part is loading, a text whose
// meaning is asked for. They are held, and pressed again once it is there, so that keys do the same however quick
// the server is.

/** The longest that keys are held, in milliseconds: then they go where they would have gone at once. */
const longest = 5000;

const held: KeyboardEvent[] = [];
const overdue = new WeakSet<Promise<unknown>>();
let waiting = 0;
let isReplaying = false;

/**
 * Holds the keys that are pressed until a promise is settled and what came of it is drawn, and then presses them
 * again, one by one. `first` is the key that is being pressed, perhaps again: it comes before the others. Escape lets
 * go of all.
 */
export function holdKeys(until: Promise<unknown>, first?: KeyboardEvent): void {
  if (first) {
    stop(first);
    held.unshift(first);
  }
  if (waiting === 0 && !isReplaying) addEventListener('keydown', hold, true);
  waiting++;
  void settledOrLate(until).then(drawn).then(() => {
    waiting--;
    return replay();
  });
}

/** Whether keys were held for a promise as long as they may be: it is not waited for again. */
export function isOverdue(until: Promise<unknown>): boolean {
  return overdue.has(until);
}

function hold(event: KeyboardEvent): void {
  if (!event.isTrusted || event.isComposing || isModifier(event.key)) return;
  if (event.key === 'Escape') {
    held.length = 0;
    return;
  }
  stop(event);
  held.push(event);
}

function stop(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

async function replay(): Promise<void> {
  if (isReplaying) return;
  isReplaying = true;
  for (let event = held[0]; event && waiting === 0; event = held[0]) {
    held.shift();
    pressAgain(event);
    await drawn();
  }
  isReplaying = false;
  if (waiting === 0) removeEventListener('keydown', hold, true);
}

/** Presses a key where the focus is now, and does what the browser does of itself where nobody prevents it. */
function pressAgain({ key, code, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): void {
  const target = focused();
  const event = new KeyboardEvent('keydown', { key, code, shiftKey, ctrlKey, altKey, metaKey, bubbles: true, cancelable: true, composed: true });
  if (!target.dispatchEvent(event) || ctrlKey || altKey || metaKey) return;
  if (target instanceof HTMLButtonElement) {
    if (key === 'Enter' || key === ' ') target.click();
  } else if (key.length === 1) document.execCommand('insertText', false, key);
  else if (key === 'Backspace') document.execCommand('delete');
}

function focused(): Element {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element ?? document.body;
}

function isModifier(key: string): boolean {
  return key === 'Shift' || key === 'Control' || key === 'Alt' || key === 'Meta';
}

function settledOrLate(promise: Promise<unknown>): Promise<unknown> {
  const late = new Promise<void>((resolve) => {
    setTimeout(() => {
      overdue.add(promise);
      resolve();
    }, longest);
  });
  return Promise.race([promise.catch(() => undefined), late]);
}

/** Waits until what changed is drawn and has the focus; a page that nobody sees is not drawn. */
function drawn(): Promise<unknown> {
  return Promise.race([new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); }), new Promise((resolve) => { setTimeout(resolve, 50); })]);
}
