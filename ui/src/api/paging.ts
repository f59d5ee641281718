// Lists that come a page at a time, by cursor: raw events, actors. Pages are kept as they came, so
// that a list of them can leave out of the page what is out of sight.

import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { asApiError, isCancel, request, type TableAnswer } from './client.ts';
import type { ApiError } from './error.ts';

/** An answer whose rows come in pages. */
export type Paged = Pick<TableAnswer, 'columns' | 'rows' | 'cursor' | 'query' | 'stats'> & { readonly count?: number; readonly beside?: number };

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
  constructor(private readonly of: PageRequest, private readonly changed: () => void, given: Paged | null) {
    if (given) this.take(given);
  }

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
      this.take(await request<Paged>(this.of.path, { body: this.of.body(this.cursor), signal: this.stop.signal }));
    } catch (error) {
      if (isCancel(error)) return;
      this.error = asApiError(error);
    }
    this.busy = false;
    this.changed();
  }

  private take(page: Paged): void {
    this.first ??= page;
    this.cursor = page.cursor;
    if (page.rows.length > 0) this.pages = [...this.pages, page.rows];
  }
}

/** The pages of a list, anew when `key` or `given` changes. The first is `given`, or asked for at once where there is none. */
export function usePaging(of: PageRequest, key: string, given: Paged | null = null): Paging {
  const [, changed] = useReducer((n: number) => n + 1, 0);
  const list = useMemo(() => new Pages(of, () => changed(0), given), [key, given]);
  useEffect(() => {
    if (!list.first) list.more();
    return () => list.close();
  }, [list]);
  const { pages, first, busy, error, hasMore, more } = list;
  return { columns: first?.columns ?? [], pages, first, busy, error, hasMore, more };
}
