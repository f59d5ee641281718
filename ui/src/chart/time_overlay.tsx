// What lies over a plot of time: flags of notes at its foot, and a span that is selected.

import { moment } from '../text/time.ts';
import { Icon } from '../widget/icon.tsx';
import { visible } from '../text/name.ts';
import { useTooltip } from '../widget/tooltip.tsx';
import type { PlotBox } from './time_plot.tsx';
import * as style from './time_overlay.module.css';

/** A note at a time or over a span: seconds since 1970. */
export interface Flag { readonly id: string; readonly from: number; readonly to: number | null; readonly text: string; readonly onOpen: (anchor: Element) => void }

export function Flags({ box, flags, zone }: { box: PlotBox; flags: readonly Flag[]; zone: string }) {
  const inside = flags.filter(({ from, to }) => (to ?? from) >= box.from && from <= box.to);
  return <>{inside.map((flag) => <FlagMark key={flag.id} flag={flag} box={box} zone={zone} />)}</>;
}

function FlagMark({ flag, box, zone }: { flag: Flag; box: PlotBox; zone: string }) {
  const x = (time: number): number => box.left + (Math.max(0, Math.min(1, (time - box.from) / (box.to - box.from)))) * box.width;
  const left = x(flag.from);
  const text = `${moment(flag.from * 1000, zone)}: ${visible(flag.text)}`;
  const tooltip = useTooltip(text);
  return (
    <>
      {flag.to !== null && <span class={style.note} style={{ left: `${left}px`, width: `${x(flag.to) - left}px`, top: `${box.top}px`, height: `${box.height}px` }} />}
      <span class={style.line} style={{ left: `${left}px`, top: `${box.top}px`, height: `${box.height}px` }} />
      <button type="button" class={style.flag} style={{ left: `${left}px`, top: `${box.top + box.height - 26}px` }} aria-label={`Note ${text}`} {...tooltip}
        onPointerUp={(event) => event.stopPropagation()} onClick={(event) => flag.onOpen(event.currentTarget)}>
        <Icon name="save" size={12} />
      </button>
    </>
  );
}

/** The bucket whose readout stays. */
export function Pin({ box, at }: { box: PlotBox; at: number }) {
  const left = box.left + ((at - box.from) / (box.to - box.from)) * box.width;
  return <span class={style.pin} style={{ left: `${left}px`, top: `${box.top}px`, height: `${box.height}px` }} />;
}

export function Span({ box, from, to }: { box: PlotBox; from: number; to: number }) {
  const x = (time: number): number => box.left + Math.max(0, Math.min(1, (time - box.from) / (box.to - box.from))) * box.width;
  return <span class={style.span} style={{ left: `${x(from)}px`, width: `${Math.max(2, x(to) - x(from))}px`, top: `${box.top}px`, height: `${box.height}px` }} />;
}
