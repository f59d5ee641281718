// What `as` says in an address: the chart, and how it is set: `heat:colors=column,percentiles=50 95`. Settings are
// part of the state, so that they have an address, and Back and undo take them back.

/** The settings of a chart by their names; a switch that is on has the empty text. */
export type Settings = ReadonlyMap<string, string>;

export interface As {
  /** The name of the chart; null is the view's own choice. */
  readonly chart: string | null;
  readonly settings: Settings;
}

/** Reads `as`. Whatever it says, something is understood: people write links. */
export function parseAs(text: string | null): As {
  if (text === null) return { chart: null, settings: new Map() };
  const end = text.indexOf(':');
  const chart = end < 0 ? text : text.slice(0, end);
  const words = end < 0 ? [] : text.slice(end + 1).split(',').filter((word) => word !== '');
  const settings = new Map(words.map((word): [string, string] => {
    const equals = word.indexOf('=');
    return equals < 0 ? [word, ''] : [word.slice(0, equals), decoded(word.slice(equals + 1))];
  }));
  return { chart: chart === '' ? null : chart, settings };
}

/** Writes `as`; null where it says nothing. */
export function formatAs({ chart, settings }: As): string | null {
  const words = [...settings].map(([name, value]) => (value === '' ? name : `${name}=${encoded(value)}`));
  return words.length === 0 ? chart : `${chart ?? ''}:${words.join(',')}`;
}

/** What is changed of settings: a text, a switch, or null for what goes without saying. */
export type SettingChange = Readonly<Record<string, string | boolean | null>>;

/** `as` with other settings. */
export function withSettings(text: string | null, change: SettingChange): string | null {
  const { chart, settings } = parseAs(text);
  const next = new Map(settings);
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === false) next.delete(name);
    else next.set(name, value === true ? '' : value);
  }
  return formatAs({ chart, settings: next });
}

/** A list as one setting; what is in it may be any text. Empty is null. */
export function listSetting(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.map((value) => value.replaceAll('~', '~0').replaceAll(' ', '~1')).join(' ');
}

/** The list that a setting has. */
export function settingList(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : text.split(' ').map((value) => value.replaceAll('~1', ' ').replaceAll('~0', '~'));
}

// The setting that says which charts of a page are shown as tables: a switch for the first alone, else their numbers.
const tables = 'table';

/** The charts of a page that are shown as their tables. */
export function tablesOf(text: string | null): readonly string[] {
  const listed = parseAs(text).settings.get(tables);
  return listed === '' ? ['1'] : settingList(listed);
}

/** `as` with a chart of the page shown as its table, or drawn. */
export function withTable(text: string | null, chart: string, asTable: boolean): string | null {
  const others = tablesOf(text).filter((other) => other !== chart);
  const next = (asTable ? [...others, chart] : others).toSorted();
  return withSettings(text, { [tables]: next.join() === '1' ? true : listSetting(next) });
}

const marks = /[%,]/g;

function encoded(value: string): string {
  return value.replace(marks, (mark) => (mark === ',' ? '%2C' : '%25'));
}

function decoded(value: string): string {
  return value.replaceAll('%2C', ',').replaceAll('%25', '%');
}
