// Lists that come a page at a time, by cursor: raw events, actors. Pages are kept as they came, so
// that a list of them can leave out of the page what is out of sight.

import { useEffect, useReducer, useRef } from 'preact/hooks';
import { asApiError, isCancel, request, type TableAnswer } from './client.ts';
import type { ApiError } from './error.ts';

/** An answer whose rows come in pages. */
export type Paged = Pick<TableAnswer, 'columns' | 'rows' | 'cursor' | 'query' | 'stats'> & { readonly count?: number };

export interface Paging {
  readonly columns: Paged['columns'];
  readonly pages: readonly Paged['rows'][];
  readonly first: Paged | null;
  readonly busy: boolean;
  readonly error: ApiError | null;
  /** Whether there is more to ask for. */
  readonly hasMore: boolean;
  /** Asks for the next page; does nothing while one is asked for or when there is none. */
  readonly more: () => void;
}

/** What a page is asked with: a path below the root, and the body for a cursor. */
export interface PageRequest {
  readonly path: string;
  readonly body: (cursor: string | undefined) => unknown;
}

class Pages {
  pages: Paged['rows'][] = [];
  first: Paged | null = null;
  error: ApiError | null = null;
  busy = false;
  private cursor: string | undefined;
  private readonly stop = new AbortController();
  constructor(private readonly of: PageRequest, private readonly changed: () => void) {}

  get hasMore(): boolean {
    return this.first === null || this.cursor !== undefined;
  }

  readonly more = (): void => {
    if (this.busy || !this.hasMore) return;
    this.busy = true;
    this.error = null;
    this.changed();
    void this.ask();
  };

  close(): void {
    this.stop.abort();
  }

  private async ask(): Promise<void> {
    try {
      const page = await request<Paged>(this.of.path, { body: this.of.body(this.cursor), signal: this.stop.signal });
      this.first ??= page;
      this.cursor = page.cursor;
      if (page.rows.length > 0) this.pages = [...this.pages, page.rows];
    } catch (error) {
      if (isCancel(error)) return;
      this.error = asApiError(error);
    }
    this.busy = false;
    this.changed();
  }
}

/** The pages of a list; the first is asked for at once, and anew when `key` changes. Null asks nothing. */
export function usePaging(of: PageRequest | null, key: string): Paging {
  const [, changed] = useReducer((n: number) => n + 1, 0);
  const present = useRef<{ key: string; pages: Pages } | null>(null);
  useEffect(() => {
    if (!of) return;
    const pages = new Pages(of, () => changed(0));
    present.current = { key, pages };
    pages.more();
    return () => pages.close();
  }, [key]);
  const pages = present.current?.key === key ? present.current.pages : null;
  return {
    columns: pages?.first?.columns ?? [], pages: pages?.pages ?? [], first: pages?.first ?? null,
    busy: pages?.busy ?? of !== null, error: pages?.error ?? null, hasMore: pages?.hasMore ?? false, more: pages?.more ?? nothing,
  };
}

function nothing(): void { /* there is no list to continue */ }
