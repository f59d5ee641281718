// What stands on top of a board and holds for all its tiles: range, zone, and a filter for each
// dataset. The reader may change it for a look; it is kept only when that is asked for.

import { useRef, useState } from 'preact/hooks';
import { asApiError } from '../../api/client.ts';
import { readTime } from '../../api/times.ts';
import { same } from '../../document/patch.ts';
import { visible } from '../../text/name.ts';
import { rangeLabel } from '../../text/range.ts';
import { Button } from '../../widget/button.tsx';
import { Field } from '../../widget/field.tsx';
import { Popover } from '../../widget/popover.tsx';
import { Select } from '../../widget/select.tsx';
import { Conditions } from '../../sentence/conditions.tsx';
import { Sentence } from '../../sentence/sentence.tsx';
import { usePresets } from '../presets.ts';
import { zones } from '../zones.ts';
import type { Shared } from './tiles.ts';
import * as style from './shared_bar.module.css';

interface SharedBarProps {
  shared: Shared;
  saved: Shared;
  datasets: readonly string[];
  onShared: (shared: Shared) => void;
  onKeep: () => void;
}

export function SharedBar({ shared, saved, datasets, onShared, onKeep }: SharedBarProps) {
  const own = 'zone of each tile';
  const zone = shared.timezone === '' ? own : shared.timezone;
  return (
    <div class={style.bar} role="group" aria-label="For all tiles">
      <Range shared={shared} onShared={onShared} />
      <Select title="Time zone" icon="globe" kind="quiet" values={[own, ...zones()]} value={zone} free onChange={(name) => onShared({ ...shared, timezone: name === own ? '' : name })} />
      {datasets.map((dataset) => (
        <BoardFilter key={dataset} dataset={dataset} alone={datasets.length === 1} shared={shared} onShared={onShared} />
      ))}
      {!same(shared, saved) && (
        <span class={style.changed}>
          <Button small kind="outlined" icon="save" onClick={onKeep}>Keep for everyone</Button>
          <Button small kind="quiet" icon="undo" onClick={() => onShared(saved)}>As saved</Button>
        </span>
      )}
    </div>
  );
}

/** The filter of all tiles of a dataset, in chips: what the dataset does not have is told there, and filters nothing. */
function BoardFilter({ dataset, alone, shared, onShared }: { dataset: string; alone: boolean; shared: Shared; onShared: (shared: Shared) => void }) {
  const text = new Map(Object.entries(shared.where)).get(dataset) ?? '';
  const document = { dataset, ...(shared.from === '' ? {} : { from: shared.from }), ...(shared.to === '' ? {} : { to: shared.to }), ...(shared.timezone === '' ? {} : { timezone: shared.timezone }) };
  return (
    <div class={style.filter}>
      <Sentence document={document} error={null} label={`Filter of all tiles of ${visible(dataset)}`}>
        <Conditions path={`where.${dataset}`} what="filter of all tiles" lead={alone ? 'where' : `${visible(dataset)} where`} empty="filter" text={text}
          onChange={(next) => onShared({ ...shared, where: withFilter(shared.where, dataset, next ?? '') })} />
      </Sentence>
    </div>
  );
}

function withFilter(where: Shared['where'], dataset: string, text: string): Shared['where'] {
  const filters = new Map(Object.entries(where));
  if (text.trim() === '') filters.delete(dataset);
  else filters.set(dataset, text.trim());
  return Object.fromEntries(filters);
}

function Range({ shared, onShared }: { shared: Shared; onShared: (shared: Shared) => void }) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<{ message: string; hint: string } | null>(null);
  const presets = usePresets(shared.timezone === '' ? {} : { timezone: shared.timezone });
  const isOwn = shared.from === '' && shared.to === '';
  const label = isOwn ? 'Range of each tile' : rangeLabel({ from: shared.from || undefined, to: shared.to || undefined }, shared.timezone || 'UTC');
  const choose = (from: string, to: string): void => {
    setOpen(false);
    setProblem(null);
    onShared({ ...shared, from, to });
  };
  const take = (text: string): void => {
    readTime(text, shared.timezone).then(({ from, to }) => choose(String(from ?? ''), String(to ?? '')), (error: unknown) => setProblem(asApiError(error)));
  };
  return (
    <>
      <Button buttonRef={anchor} icon="calendar" after="down" kind="outlined" popup="dialog" expanded={isOpen} onClick={() => setOpen(!isOpen)}>{label}</Button>
      {isOpen && (
        <Popover anchor={anchor.current} role="dialog" label="Range of all tiles" onClose={() => setOpen(false)}>
          <div class={style.panel}>
            <Field label="Range of all tiles" value="" placeholder="last 2 hours, May, now-1w/w" autofocus error={problem} onCommit={take} />
            <div class={style.presets}>
              <Button small class={style.preset} pressed={isOwn} onClick={() => choose('', '')}>Of each tile</Button>
              {presets.filter(({ from }) => from !== undefined).map(({ text, from, to }) => (
                <Button key={text} small class={style.preset} pressed={from === shared.from && (to ?? 'now') === shared.to} onClick={() => choose(String(from), String(to ?? 'now'))}>
                  {text.charAt(0).toUpperCase() + text.slice(1)}
                </Button>
              ))}
            </div>
          </div>
        </Popover>
      )}
    </>
  );
}
