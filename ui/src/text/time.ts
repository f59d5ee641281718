// Moments as text, always on the clock of the query's zone, never on the browser's by accident.

type Style = 'minute' | 'second' | 'millisecond' | 'hour' | 'day' | 'month' | 'year' | 'clock' | 'clockSecond' | 'dayShort';

const styles: Record<Style, Intl.DateTimeFormatOptions> = {
  clock: { hour: '2-digit', minute: '2-digit' },
  clockSecond: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  hour: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  minute: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  second: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' },
  millisecond: {
    day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit',
    fractionalSecondDigits: 3,
  },
  dayShort: { day: 'numeric', month: 'short' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, style: Style): Intl.DateTimeFormat {
  const key = `${style} ${zone}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat('en-GB', { ...styles[style], timeZone: zone, hourCycle: 'h23' });
    formats.set(key, made);
  }
  return made;
}

// Making a format takes a hundred times as long as using it, so what zones need is made once.
const zones = new Map<string, { readonly fields: Intl.DateTimeFormat; readonly name: Intl.DateTimeFormat } | null>();

function zoneFormats(zone: string): { readonly fields: Intl.DateTimeFormat; readonly name: Intl.DateTimeFormat } | null {
  let made = zones.get(zone);
  if (made === undefined) zones.set(zone, made = makeZone(zone));
  return made;
}

function makeZone(timeZone: string): { readonly fields: Intl.DateTimeFormat; readonly name: Intl.DateTimeFormat } | null {
  const numeric = 'numeric';
  try {
    return {
      fields: new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric }),
      name: new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' }),
    };
  } catch {
    return null;
  }
}

/** Whether the browser knows a zone of this name. */
export function zoneKnown(zone: string): boolean {
  return zoneFormats(zone) !== null;
}

/** A moment in a style; an unknown zone is shown in UTC, and says so. */
export function moment(time: string | number | Date, zone: string, style: Style = 'minute'): string {
  const date = time instanceof Date ? time : new Date(time);
  if (Number.isNaN(date.getTime())) return String(time);
  if (!zoneKnown(zone)) return `${format('UTC', style).format(date)} UTC`;
  return format(zone, style).format(date);
}

/** What a zone is called at a moment: `CEST`, `GMT+5:30`. */
export function zoneName(zone: string, time: string | number | Date = Date.now()): string {
  const made = zone === 'UTC' ? null : zoneFormats(zone)?.name;
  if (!made) return 'UTC';
  return made.formatToParts(new Date(time)).find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

/** The fields of a moment on the clock of a zone. */
export function fields(time: string | number | Date, zone: string): { year: number; month: number; day: number; hour: number; minute: number; second: number } {
  const date = new Date(time);
  const made = zone === 'UTC' ? null : zoneFormats(zone)?.fields;
  if (!made) {
    return {
      year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(),
      hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds(),
    };
  }
  const parts = new Map(made.formatToParts(date).map((part) => [part.type, Number(part.value)]));
  const get = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return { year: get('year'), month: get('month'), day: get('day'), hour: get('hour'), minute: get('minute'), second: get('second') };
}

/** The start of a bucket of time; `seconds` is the bucket's usual length. */
export function bucket(time: string | number | Date, seconds: number, zone: string): string {
  if (seconds >= 300 * 86400) return moment(time, zone, 'year');
  if (seconds >= 28 * 86400) return moment(time, zone, 'month');
  if (seconds >= 0.9 * 86400) return moment(time, zone, 'day');
  return seconds >= 60 ? moment(time, zone, 'minute') : moment(time, zone, 'second');
}
