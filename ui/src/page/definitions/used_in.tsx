// What uses a definition, each a way to get there.

import type { UsedIn as Use } from '../../api/definitions.ts';
import { count } from '../../text/number.ts';
import { Icon } from '../../widget/icon.tsx';
import { Name } from '../../widget/name.tsx';
import { navigate } from '../route.ts';
import * as style from './definitions.module.css';

/** `3 boards, 1 definition`. */
export function usedText(uses: readonly Use[]): string {
  const of = (kind: Use['kind']): number => uses.filter((use) => use.kind === kind).length;
  return ([['board', 'board'], ['definition', 'definition'], ['lookup', 'lookup table']] as const)
    .filter(([kind]) => of(kind) > 0).map(([kind, noun]) => count(of(kind), noun)).join(', ');
}

export function UsedIn({ dataset, uses }: { dataset: string; uses: readonly Use[] }) {
  if (uses.length === 0) return <p class={style.meta}>Nothing that is saved uses it.</p>;
  return (
    <section aria-label="Used in">
      <h3 class={style.section}>Used in {usedText(uses)}</h3>
      <ul class={style.uses}>
        {uses.map((use) => (
          <li key={`${use.kind} ${use.id ?? use.name}`} class={style.use}>
            <Icon name={use.kind === 'board' ? 'boards' : use.kind === 'lookup' ? 'table' : 'definitions'} size={14} />
            {use.kind === 'lookup'
              ? <Name value={use.name} most={80} />
              : <button type="button" class={style.useLink} onClick={() => navigate(use.kind === 'board' ? `boards/${encodeURIComponent(use.id!)}` : `definitions/${encodeURIComponent(dataset)}/${encodeURIComponent(use.name)}`)}><Name value={use.name} most={80} /></button>}
            <span class={style.meta}>{use.kind !== 'board' ? use.kind : use.tiles ? count(use.tiles.length, 'tile') : 'its filter'}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
