// The panel of the range: a field that takes what people write and says what it means, the usual
// ranges, and a calendar.

import { useEffect, useRef, useState } from 'preact/hooks';
import { asApiError, isCancel } from '../api/client.ts';
import { readTimes, type TimeReading } from '../api/times.ts';
import { document } from '../document/store.ts';
import { rangeText, readingText, sameRange, wholePeriods } from '../text/range.ts';
import { Button } from '../widget/button.tsx';
import { Field } from '../widget/field.tsx';
import { RangeCalendar } from './range_calendar.tsx';
import { usePresets } from './presets.ts';
import { readRange, setRange } from './time_range.ts';
import * as style from './range_field.module.css';

type Wrong = { readonly message: string; readonly hint: string };

export function RangePanel({ wrong, onDone }: { wrong: Wrong | null; onDone: () => void }) {
  const asked = document.value;
  const { from, to } = asked;
  const zone = asked.timezone ?? 'UTC';
  const present = useReading(from, to, zone);
  const { draft, read } = useDraft();
  const [refused, setRefused] = useState<Wrong | null>(wrong);
  const presets = usePresets(asked);
  const turn = useRef(0);
  const choose = (range: TimeReading): void => { turn.current++; setRange(range); onDone(); };
  const take = async (typed: string): Promise<void> => {
    const mine = ++turn.current;
    try {
      const { texts: [reading] } = await readTimes(asked, { texts: [typed.trim() === '' ? 'all' : typed] });
      if (mine !== turn.current || !reading) return;
      if (reading.error) setRefused({ message: reading.error.message, hint: reading.error.hint ?? '' });
      else choose(reading);
    } catch (error) {
      if (mine === turn.current) setRefused(asApiError(error));
    }
  };
  const whole = wholePeriods(asked);
  const meant = draft?.error ? null : draft ?? present;
  return (
    <div class={style.panel}>
      <Field label={`Range, on the clock of ${zone}`} value={rangeText(asked)} placeholder="last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w"
        onInput={(text) => { setRefused(null); read(text); }} onCommit={(text) => void take(text)} error={refused} autofocus
        note={meant ? readingText(meant, zone) : draft?.error?.message} />
      <div class={style.choices}>
        <div class={style.presets} role="group" aria-label="Usual ranges">
          {presets.map((preset) => (
            <Button key={preset.text} small kind="plain" class={style.preset} pressed={sameRange(preset, asked)} onClick={() => choose(preset)}>
              {preset.text.charAt(0).toUpperCase() + preset.text.slice(1)}
            </Button>
          ))}
        </div>
        <RangeCalendar document={asked} present={present} onChoose={(text) => void take(text)} />
      </div>
      <div class={style.ways}>
        {whole && (
          <Button small kind="outlined" pressed={whole.isWhole} onClick={() => setRange(whole.isWhole ? whole.open : whole.whole)}>Whole periods only</Button>
        )}
        {present?.relative && present.start !== undefined && (
          <Button small kind="outlined" icon="pause" onClick={() => choose({ text: '', from: present.start!, to: present.end! })}>Freeze as it is now</Button>
        )}
      </div>
    </div>
  );
}

/** What the range of the question means now. */
function useReading(from: string | number | undefined, to: string | number | undefined, zone: string): TimeReading | null {
  const [reading, setReading] = useState<TimeReading | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    readRange(document.value, stop.signal).then(setReading, (error: unknown) => { if (!isCancel(error)) setReading(null); });
    return () => stop.abort();
  }, [from, to, zone]);
  return reading?.error ? null : reading;
}

/** What the text in the field would mean; each keystroke cancels the request before. */
function useDraft(): { draft: TimeReading | null; read: (text: string) => void } {
  const [draft, setDraft] = useState<TimeReading | null>(null);
  const stop = useRef<AbortController | null>(null);
  const read = (text: string): void => {
    stop.current?.abort();
    stop.current = new AbortController();
    if (text.trim() === '') { setDraft(null); return; }
    readTimes(document.value, { texts: [text] }, stop.current.signal).then(({ texts }) => setDraft(texts[0] ?? null), () => undefined);
  };
  useEffect(() => () => stop.current?.abort(), []);
  return { draft, read };
}
