// What hands do with each kind of chip, there and back: which chips are of a kind, and the two changes that leave a
// document as it was. `back` gets what `there` gave.

import { valueAt } from './hand.mjs';

const named = /(^(define|params)|\.properties)#\d+$/;
const listed = /\.(measures|by|columns|hold|order|properties|exclude)\[\d+\]$|\.exclude\[\d+\]$/;
const places = /(^|\.)(per|node|split_on|created)$/;
const lone = /^[\w."]+ (?:=|!=|<=?|>=?) ('[^']*'|-?[\d.]+)$/;

const isCondition = ({ stop }) => /#\d+$/.test(stop) && !named.test(stop);
const pathOf = ({ stop }) => stop.replace(/#.*$/, '');
const next = (stop, by = 1) => stop.replace(/(\d+)(\]?)$/, (_, at, end) => `${Number(at) + by}${end}`);

/** Another amount for a chip of one. */
function otherAmount({ stop }, value) {
  if (/trend$/.test(stop)) return value === '1w' ? '1d' : '1w';
  if (/\.actor$/.test(stop)) return 'somebody';
  if (/(limit|limit_by|bins|values|periods|brackets|at_least|paths\.(after|before))$/.test(stop)) return value === 4 ? '3' : '4';
  return value === '3h' ? '2h' : '3h';
}

/** An amount as it is typed. */
const typed = (value) => (Array.isArray(value) ? value.map((part) => (Array.isArray(part) ? part.join('-') : part)).join(', ') : String(value));

/** Another text of the kind that a list has. */
function otherText(stop) {
  if (/measures\[/.test(stop) || /\.measure\[/.test(stop)) return 'count() + 1';
  if (/difference\.exclude\[/.test(stop)) return 'host';
  return "concat('a', 'b')";
}

const textAt = ({ stop, document }) => {
  const value = valueAt(document, stop) ?? valueAt(document, stop.replace(/\[0\]$/, ''));
  return typeof value === 'string' ? value : null;
};

/** Each kind: `is` says whether a chip is of it; a chip has its stop, what it opens, its words, the document and all stops. */
export const kinds = [
  {
    name: 'a condition is negated', is: isCondition,
    there: (hand, { stop }) => hand.press(stop, 'n'), back: (hand, { stop }) => hand.press(stop, 'n'),
  },
  {
    name: 'conditions change places', is: (chip) => isCondition(chip) && chip.stops.includes(next(chip.stop)),
    there: (hand, { stop }) => hand.press(stop, 'Alt+ArrowDown'), back: (hand, { stop }) => hand.press(next(stop), 'Alt+ArrowUp'),
  },
  {
    name: 'a condition gets another value',
    is: (chip) => isCondition(chip) && !chip.stops.includes(next(chip.stop)) && lone.test(valueAt(chip.document, pathOf(chip)) ?? ''),
    there: (hand, chip) => revalued(hand, chip, /'$/.test(valueAt(chip.document, pathOf(chip))) ? 'elsewhere' : '4321'),
    back: (hand, chip) => revalued(hand, chip, lone.exec(valueAt(chip.document, pathOf(chip)))[1].replaceAll("'", '')),
  },
  {
    name: 'a filter goes and is written again', is: (chip) => chip.stop === 'where#0' && !chip.stops.includes('where#1') && /[=<>(]/.test(chip.document.where),
    there: (hand, { stop }) => hand.press(stop, 'Backspace'),
    back: async (hand, { document }) => { await hand.open('where#+'); await hand.write(document.where); },
  },
  {
    name: 'elements of a list change places', is: (chip) => listed.test(chip.stop) && !/funnel\.exclude/.test(chip.stop) && chip.stops.includes(next(chip.stop)),
    there: (hand, { stop }) => hand.press(stop, 'Alt+ArrowRight'), back: (hand, { stop }) => hand.press(next(stop), 'Alt+ArrowLeft'),
  },
  {
    name: 'a measure, breakdown, column or name is written anew',
    is: (chip) => listed.test(chip.stop) && !/order\[|funnel\.exclude/.test(chip.stop) && textAt(chip) !== null,
    there: async (hand, { stop }) => { await hand.open(stop); await hand.write(otherText(stop)); },
    back: async (hand, chip) => { await hand.open(chip.stop); await hand.write(textAt(chip)); },
  },
  {
    name: 'an order is turned', is: ({ stop }) => /\.order\[\d+\]$/.test(stop),
    there: (hand, chip) => ordered(hand, chip, / desc$/.test(textAt(chip)) ? textAt(chip).replace(/ desc$/, '') : `${textAt(chip)} desc`),
    back: (hand, chip) => ordered(hand, chip, textAt(chip)),
  },
  {
    name: 'another entry of a menu', is: ({ stop, opens }) => opens === 'menu' && !/\.over$|paths\.direction$/.test(stop), all: true,
    there: async (hand, { stop }) => { await hand.open(stop); return hand.choose(null); },
    back: async (hand, { stop }, former) => { await hand.open(stop); await hand.choose(former); },
  },
  {
    name: 'other rows, another direction, and undone', is: ({ stop }) => /\.over$|paths\.direction$/.test(stop),
    there: async (hand, { stop }) => { await hand.open(stop); await hand.choose(null); }, back: (hand) => hand.page.keyboard.press('Control+z'),
  },
  {
    name: 'another amount', all: true,
    is: ({ stop, opens, document }) => opens === 'dialog' && /\.(within|after|window|gap|max|limit|limit_by|bins|values|periods|brackets|before|at_least|tolerance|resolution|trend|actor)$/.test(stop)
      && (valueAt(document, stop) !== undefined || !/periods$|\.(after|before)$/.test(stop)),
    there: async (hand, chip) => { await hand.open(chip.stop); await hand.write(otherAmount(chip, valueAt(chip.document, chip.stop))); },
    back: async (hand, chip) => {
      const value = valueAt(chip.document, chip.stop);
      await hand.open(chip.stop.replace(/brackets$/, 'periods'));
      if (value !== undefined) return hand.write(typed(value));
      await hand.page.keyboard.press('ArrowUp'); // the last entry: the default
      return hand.page.keyboard.press('Enter');
    },
  },
  {
    name: 'another column or property', is: ({ stop }) => places.test(stop),
    there: async (hand, { stop, document }) => {
      if (/created$/.test(stop) && valueAt(document, stop) !== undefined) return hand.press(stop, 'Backspace');
      await hand.open(stop);
      return hand.write(/created$/.test(stop) ? 'time' : valueAt(document, stop) === 'device' ? 'platform' : 'device');
    },
    back: async (hand, { stop, document }) => {
      const value = valueAt(document, stop);
      if (value === undefined) return hand.press(stop, 'Backspace');
      await hand.open(stop);
      return hand.write(value);
    },
  },
  {
    name: 'a step may be skipped', is: ({ stop }) => /\.steps\[\d+\]$/.test(stop),
    there: (hand, { stop }) => hand.press(stop, 'o'), back: (hand, { stop }) => hand.press(stop, 'o'),
  },
  {
    name: 'steps change places', is: ({ stop, stops }) => /\.steps\[\d+\]$/.test(stop) && stops.includes(next(stop)),
    there: (hand, { stop }) => hand.press(stop, 'Alt+ArrowDown'), back: (hand, { stop }) => hand.press(next(stop), 'Alt+ArrowUp'),
  },
  {
    name: 'a rule in the panel of a step', is: ({ stop }) => /\.steps\[\d+\]$/.test(stop), there: (hand, { stop }) => inPanel(hand, stop, `${stop}.first_ever`, null),
    back: (hand, { stop }, former) => inPanel(hand, stop, `${stop}.first_ever`, former),
  },
  {
    name: 'what an exclusion does', is: ({ stop }) => /\.funnel\.exclude\[\d+\]$|^funnel\.exclude\[\d+\]$/.test(stop), there: (hand, { stop }) => inPanel(hand, stop, `${stop}.effect`, null),
    back: (hand, { stop }, former) => inPanel(hand, stop, `${stop}.effect`, former),
  },
  {
    name: 'what stands behind a name', is: ({ stop, document }) => named.test(stop) && typeof Object.values(valueAt(document, stop.replace(/#.*$/, '')))[Number(stop.split('#')[1])] !== 'object',
    there: (hand, chip) => meant(hand, chip, /properties#/.test(chip.stop) ? 'count()' : '1 > 2'),
    back: (hand, chip) => meant(hand, chip, String(Object.values(valueAt(chip.document, pathOf(chip)))[Number(chip.stop.split('#')[1])])),
  },
  {
    name: 'a name goes, and that is undone', is: ({ stop, document }) => named.test(stop) && typeof Object.values(valueAt(document, stop.replace(/#.*$/, '')))[Number(stop.split('#')[1])] === 'object',
    there: (hand, { stop }) => hand.press(stop, 'Backspace'), back: (hand) => hand.page.keyboard.press('Control+z'),
  },
  {
    name: 'another control', is: ({ stop }) => /compare_groups\.control$/.test(stop),
    there: async (hand, { stop }) => { await hand.open(stop); await hand.write('somewhere'); },
    back: async (hand, { stop, document }) => { await hand.open(stop); await hand.write(valueAt(document, stop)); },
  },
];

/** Takes the value of a condition away, and writes another. */
async function revalued(hand, { stop }, value) {
  await hand.open(stop);
  await hand.page.keyboard.press('Backspace');
  await hand.write(value);
}

/** Orders by a column of the list: `spent desc` is the entry of spent that says largest first. */
async function ordered(hand, { stop }, order) {
  await hand.open(stop);
  const note = / desc$/.test(order) ? 'largest first' : 'smallest first';
  await hand.page.keyboard.insertText(order.replace(/ desc$/, ''));
  await hand.page.getByRole('option').filter({ hasText: note }).first().click();
}

/** Chooses an entry of a menu in the panel that a chip opens, and leaves the panel. */
async function inPanel(hand, stop, inner, words) {
  await hand.open(stop);
  await hand.open(inner);
  const former = await hand.choose(words);
  await hand.left('[role=menu]');
  await hand.page.keyboard.press('Escape');
  await hand.left('[popover]');
  return former;
}

/** Writes what a name stands for into the form that its chip opens. */
async function meant(hand, { stop }, text) {
  await hand.open(stop);
  await hand.page.locator('[popover] form input').last().fill(text);
  await hand.page.keyboard.press('Enter');
}
