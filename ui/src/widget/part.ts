// A part of the UI that is loaded when something of it is first shown: a script beside main.js, as ui/build
// makes it, and the one style sheet of all that is loaded late.

import { signal, type ReadonlySignal } from '@preact/signals';
import { holdKeys } from './held_keys.ts';

const fileOf = (name: string): string => new URL(`./${name}`, import.meta.url).href;

/** Something to load. Who asks while it is on its way waits for the same; what failed is asked for anew. */
class Loading<T> {
  #tries = 0;
  #asked: Promise<T> | null = null;

  constructor(private readonly fetch: (tries: number) => Promise<T>) {}

  get(): Promise<T> {
    this.#asked ??= this.fetch(this.#tries).catch((error: unknown) => {
      this.#tries++;
      this.#asked = null;
      throw error;
    });
    return this.#asked;
  }
}

const lateSheet = new Loading(() => new Promise<void>((resolve, reject) => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: fileOf('late.css') });
  link.addEventListener('load', () => resolve());
  link.addEventListener('error', () => { link.remove(); reject(new Error('the style sheet cannot be loaded')); });
  document.head.append(link);
}));

export type PartState = 'waiting' | 'there' | 'failed';

export interface PartOptions {
  /** Whether the late style sheet has its styles; true where left out. */
  readonly isStyled?: boolean;
  /** Whether other parts import of it: then it has one address. Many browsers remember of an address that it failed, so others are tried again under a new one. */
  readonly isShared?: boolean;
}

export class Part<T> {
  readonly #state = signal<PartState>('waiting');
  readonly #script: Loading<T>;
  readonly #isStyled: boolean;
  #module: T | null = null;

  constructor(name: string, { isStyled = true, isShared = false }: PartOptions = {}) {
    this.#isStyled = isStyled;
    this.#script = new Loading((tries) => import(fileOf(`${name}.js${tries > 0 && !isShared ? `?again=${tries}` : ''}`)) as Promise<T>);
  }

  get state(): ReadonlySignal<PartState> {
    return this.#state;
  }

  /** What the part gives, once it is there. */
  get module(): T | null {
    return this.#module;
  }

  /** Loads the part, also once more after it failed; says how that went. */
  async load(): Promise<PartState> {
    if (this.#module) return 'there';
    try {
      const [module] = await Promise.all([this.#script.get(), this.#isStyled ? lateSheet.get() : null]);
      this.#module = module;
      this.#state.value = 'there';
    } catch {
      this.#state.value = 'failed';
    }
    return this.#state.value;
  }

  /** Tries again what failed, in sight of who asks for it. */
  again(): void {
    this.#state.value = 'waiting';
    void this.load();
  }
}

/**
 * Does something once a part is there: at once where it is, else keys are held until then. Where it cannot be had,
 * too: its place says so.
 */
export function once(part: Part<unknown>, act: () => void): void {
  if (part.module) act();
  else holdKeys(part.load().then(act));
}
