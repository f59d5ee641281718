// The addresses of the Data page: /data/{tab}/{dataset}.

export const tabs = ['datasets', 'sources', 'properties', 'ingests', 'rejects', 'jobs'] as const;
export type DataTab = (typeof tabs)[number];

/** What the rest of an address says; the list of datasets where it says nothing known. */
export function parseRest(rest: string): { readonly tab: DataTab; readonly dataset: string } {
  const at = rest.indexOf('/');
  const first = at < 0 ? rest : rest.slice(0, at);
  return { tab: tabs.find((tab) => tab === first) ?? 'datasets', dataset: at < 0 ? '' : rest.slice(at + 1) };
}

/** The path of a tab. */
export function pathOf(tab: DataTab, dataset: string): string {
  if (tab === 'datasets') return 'data';
  return tab === 'jobs' || tab === 'sources' || dataset === '' ? `data/${tab}` : `data/${tab}/${encodeURIComponent(dataset)}`;
}
