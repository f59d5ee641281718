// What the browser keeps for the reader: settings for good, undo for the tab. Browsers may refuse;
// then nothing is kept, and nothing breaks.

const prefix = 'sluice.';

/** A setting; null where there is none. */
export function read(name: string): string | null {
  return attempt(() => localStorage.getItem(prefix + name));
}

export function write(name: string, value: string): void {
  attempt(() => localStorage.setItem(prefix + name, value));
}

/** A value that lives as long as the tab. */
export function readTab(name: string): unknown {
  const text = attempt(() => sessionStorage.getItem(prefix + name));
  return text === null ? null : attempt(() => JSON.parse(text) as unknown);
}

export function writeTab(name: string, value: unknown): void {
  attempt(() => sessionStorage.setItem(prefix + name, JSON.stringify(value)));
}

function attempt<T>(what: () => T): T | null {
  try {
    return what();
  } catch {
    return null;
  }
}
