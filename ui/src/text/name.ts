// Names and values from data, as text to show. Every one was written by a stranger: characters
// that would hide, reorder or imitate are shown as marks. Nothing from data reaches the page but
// through this file (and the component widget/name.tsx, which isolates its direction).

/** What a value is shown as. */
export interface Shown {
  readonly text: string;
  /** `value` is the value's own text; the others are words about it and are styled as such. */
  readonly kind: 'value' | 'null' | 'empty' | 'other';
}

/** The words for what is no text of its own. A value that reads the same is quoted. */
export const words = { null: '(null)', empty: '(empty)', other: '(other)', total: '(total)' } as const;

/** What stands for all groups beyond the limit. */
export const other: Shown = { text: words.other, kind: 'other' };

const imitations = new Set<string>(Object.values(words));
// Controls, soft hyphen, combining grapheme joiner, Arabic letter mark, Mongolian separators, zero
// width, line separators, bidirectional marks and overrides, fillers, variation selectors, tags.
const hidden = new RegExp(
  '[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200c\\u200e\\u200f'
  + '\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]', 'gu');

function mark(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `\u27e8${code.toString(16).toUpperCase().padStart(4, '0')}\u27e9`;
}

/** A text whose every character is to be seen. Damaged UTF-16 becomes the replacement character. */
export function visible(text: string): string {
  return text.toWellFormed().replace(hidden, mark).replace(/^ +| +$/g, (spaces) => '\u2423'.repeat(spaces.length));
}

/** A value of an answer as what to show. */
export function shown(value: unknown): Shown {
  if (value === null || value === undefined) return { text: words.null, kind: 'null' };
  if (value === '') return { text: words.empty, kind: 'empty' };
  if (Array.isArray(value)) return { text: value.map((part) => shown(part).text).join(', '), kind: 'value' };
  const text = visible(typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value));
  return { text: imitations.has(text) ? `"${text}"` : text, kind: 'value' };
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function split(text: string): string[] {
  return Array.from(graphemes.segment(text), (part) => part.segment);
}

/** The text cut at its end to at most `most` graphemes, the mark of the cut included. */
export function cutEnd(text: string, most: number): string {
  if (text.length <= most) return text;
  const parts = split(text.slice(0, most * 16));
  return parts.length <= most && text.length <= most * 16 ? text : `${parts.slice(0, most - 1).join('')}\u2026`;
}

/** The text cut in its middle, for paths and URLs, whose ends tell them apart. */
export function cutMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const parts = split(text);
  if (parts.length <= most) return text;
  const tail = Math.floor((most - 1) / 2);
  return `${parts.slice(0, most - 1 - tail).join('')}\u2026${parts.slice(parts.length - tail).join('')}`;
}
