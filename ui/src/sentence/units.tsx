// The unit of a view: `per`, the column whose values are the actors.

import { schema } from '../api/datasets.ts';
import { patch } from './write.ts';
import { NameChip } from './chip_name.tsx';
import { useAround } from './sentence.tsx';

/** The first actor column, which is the unit where a document names none. */
export function firstActor(dataset: string): string {
  return schema(dataset).value.value?.actors?.[0] ?? 'actor';
}

export function PerChip({ path, value }: { path: string; value: string | undefined }) {
  const { document } = useAround();
  const first = firstActor(document.dataset);
  return (
    <NameChip path={path} what="unit" plain value={value ?? null} none={first} kinds={['property', 'lookup']} fits={(type) => type === 'string' || type === 'int64'}
      onChange={(next) => patch(path, next === first ? undefined : next)} />
  );
}
