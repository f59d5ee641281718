// Lengths of time as text: two units at most, the larger first.

import { narrow } from './number.ts';

const units: readonly [number, string][] = [[86400, 'd'], [3600, 'h'], [60, 'min']];

/** A length of time in seconds: `340 ms`, `6.2 s`, `2 h 10 min`, `3 d 4 h`. */
export function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '\u2013';
  if (seconds < 0) return `\u2212${duration(-seconds)}`;
  if (seconds < 59.95) return belowMinute(seconds);
  const rounded = seconds < 3599.5 ? Math.round(seconds) : seconds < 86370 ? Math.round(seconds / 60) * 60 : Math.round(seconds / 3600) * 3600;
  const at = units.findIndex(([size]) => rounded >= size);
  const [size, name] = units[at]!;
  const whole = Math.floor(rounded / size);
  const [below, belowName] = units[at + 1] ?? [1, 's'];
  const rest = Math.round((rounded - whole * size) / below);
  return rest === 0 ? `${whole}${narrow}${name}` : `${whole}${narrow}${name} ${rest}${narrow}${belowName}`;
}

function belowMinute(seconds: number): string {
  if (seconds === 0) return `0${narrow}s`;
  if (seconds < 0.000999) return `${number(seconds * 1e6)}${narrow}\u00b5s`;
  if (seconds < 0.9995) return `${number(seconds * 1e3)}${narrow}ms`;
  return `${number(seconds)}${narrow}s`;
}

function number(value: number): string {
  return String(Number(value.toPrecision(value >= 100 ? 3 : 2)));
}

/** The elapsed time of a query, in milliseconds: `0.18 s`, `12 ms`. */
export function elapsed(milliseconds: number): string {
  if (milliseconds < 0.95) return `<${narrow}1${narrow}ms`;
  if (milliseconds < 99.5) return `${milliseconds.toFixed(0)}${narrow}ms`;
  if (milliseconds < 10000) return `${(milliseconds / 1000).toFixed(2)}${narrow}s`;
  return duration(milliseconds / 1000);
}
