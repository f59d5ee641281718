// Numbers as text. Short forms have three significant digits from 10 000 on; exact forms have all
// digits. Digits are grouped, and units set apart, by a narrow space that does not break.

/** The space within numbers. */
export const narrow = '\u202f';
const minus = '\u2212';
const scales: readonly [number, string][] = [[1e12, 'T'], [1e9, 'G'], [1e6, 'M'], [1e3, 'k']];

function group(digits: string): string {
  return digits.length <= 4 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, narrow);
}

function signed(value: number, text: string): string {
  return value < 0 ? minus + text : text;
}

/**
 * A value of an answer as a number; null where it is none. Whole numbers that JavaScript would round are kept as
 * texts of their digits (api/json.ts): the number is then the nearest there is.
 */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d{16,20}$/.test(value) ? Number(value) : null;
}

/** All digits: `1 240 113`, `0.1234567`, also of a number that is kept as the text of its digits. */
export function exact(value: number | string): string {
  if (typeof value === 'string') return value.startsWith('-') ? minus + group(value.slice(1)) : group(value);
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return '\u2013';
  if (size !== 0 && (size >= 1e21 || size < 1e-6)) return value.toString().replace('-', minus);
  const [whole, part] = String(size).split('.');
  return signed(value, group(whole!) + (part === undefined ? '' : `.${part}`));
}

/** Three significant digits where that says enough: `12.4 k`, `1.24 M`, `9 999` in full. */
export function short(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return '\u2013';
  if (size < 9999.5) return signed(value, small(size));
  if (size >= 9.995e14) return signed(value, size.toExponential(2).replace('e+', `${narrow}e`));
  const [scale, letter] = scales.find(([scale]) => Number((size / scale).toPrecision(3)) >= 1)!;
  return signed(value, Number(size / scale).toPrecision(3) + narrow + letter);
}

function small(size: number): string {
  if (Number.isInteger(size)) return group(String(size));
  if (size >= 1000) return group(size.toFixed(0));
  if (size !== 0 && size < 0.001) return size.toExponential(1);
  return String(Number(size.toPrecision(3)));
}

/** A share of 1: `8.1 %`, `< 0.1 %`, `100 %`. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return '\u2013';
  const size = Math.abs(share) * 100;
  if (size !== 0 && size < 0.1) return `${share < 0 ? `>${narrow}${minus}` : `<${narrow}`}0.1${narrow}%`;
  if (size > 99.9 && size < 100) return signed(share, `>${narrow}99.9${narrow}%`);
  const digits = size >= 99.95 || size === 0 ? size.toFixed(0) : size.toFixed(1);
  return signed(share, `${group(digits.split('.')[0]!)}${digits.includes('.') ? `.${digits.split('.')[1]}` : ''}${narrow}%`);
}

/** A change with its sign: `+4.1 %`. */
export function change(share: number): string {
  const text = percent(share);
  return share > 0 ? `+${text}` : text;
}

/** How many digits of a number its error leaves any meaning to; two at least. The error is a share of the number. */
export function digitsFor(error: number): number {
  return Number.isFinite(error) ? Math.max(2, Math.min(15, Math.floor(-Math.log10(Math.max(error, 1e-15))) + 1)) : 2;
}

/** A number rounded to digits, by `text`: no zeros stand for digits that nobody knows. */
export function rounded(value: number, digits: number, text: (value: number) => string = short): string {
  const written = text(Number(value.toPrecision(digits)));
  return digits < 3 ? written.replace(/\d+\.\d+/, (number) => Number(number).toPrecision(digits)) : written;
}

/** An error as a share of its number: `0.8 %`, `14 %`, at least 0.1 %. */
export function errorText(share: number): string {
  const error = Math.max(share, 0.001);
  return error < 0.0995 ? percent(error) : percent(error).replace(/\.\d/, '');
}

/** An estimate: `~1.24 M ±0.8 %`, from the ends of its interval. */
export function estimate(value: number, low: number, high: number, text: (value: number) => string = short): string {
  if (value === 0 || !Number.isFinite(low) || !Number.isFinite(high)) return `~${narrow}${text(value)}`;
  const error = (high - low) / 2 / Math.abs(value);
  return `~${narrow}${rounded(value, digitsFor(error), text)} \u00b1${errorText(error)}`;
}

/** A share that is estimated: `~8.1 % ±0.4`, the error in points. */
export function estimatedShare(share: number, low: number, high: number): string {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return `~${narrow}${percent(share)}`;
  const points = (high - low) * 50;
  const digits = points < 1 ? 1 : 0;
  return `~${narrow}${digits === 1 ? percent(share) : percent(share).replace(/\.\d/, '')} \u00b1${points.toFixed(digits)}`;
}

/** Bytes: `12 KiB`. */
export function bytes(value: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  let size = value;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${unit === 0 || size >= 100 ? size.toFixed(0) : Number(size.toPrecision(3))}${narrow}${units[unit]}`;
}

/** `1 row`, `3 rows`; the number is short. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${short(value)} ${value === 1 ? one : many}`;
}
