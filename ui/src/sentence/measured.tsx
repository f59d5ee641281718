// [count()] of events where [event = purchase], [at least] [3]: a measure that may decide something, in words.

import { useState } from 'preact/hooks';
import { contextOf } from '../api/parse.ts';
import { AmountChip } from './chip_amount.tsx';
import { ChoiceChip } from './chip_choice.tsx';
import { Conditions } from './conditions.tsx';
import { Measures } from './lists.tsx';
import { compared, constantOf, filtered, measureText, type Comparison, type MeasureParts } from './measure_parts.ts';
import { useParsed } from './parsed.ts';
import { Clause, useAround } from './sentence.tsx';
import { patch } from './write.ts';

const words: readonly (readonly [Comparison, string])[] = [
  ['', 'any value'], ['>=', 'at least'], ['>', 'more than'], ['<=', 'at most'], ['<', 'less than'], ['=', 'exactly'], ['!=', 'anything but'],
];

export function Measured({ path, text, lead }: { path: string; text: string; lead: string }) {
  const { document } = useAround();
  const parts = useParts(text);
  const put = (part: Partial<MeasureParts>): void => parts.put(path, part);
  const { measure, filter, comparison, value } = parts.present;
  return (
    <>
      <Measures lead={lead} path={path} texts={measure === '' ? [] : [measure]} most={1} onChange={(next) => put({ measure: next?.[0] ?? '' })} />
      {filter !== null && measure !== '' && (
        <Conditions path={`${path}#filter`} lead="of events where" what="condition of the events" empty="any event" byEvent text={filter} within={document.where}
          onChange={(next) => put({ filter: next ?? '' })} />
      )}
      {measure !== '' && (
        <Clause word={comparison === '' ? 'with' : 'is'}>
          <ChoiceChip path={`${path}#comparison`} what="comparison" value={comparison} choices={words} onChange={(next) => put({ comparison: next, value: value === '' ? '1' : value })} />
        </Clause>
      )}
      {comparison !== '' && (
        <AmountChip path={`${path}#value`} what="value" value={value} none="1" usual={[['1'], ['2'], ['3'], ['5'], ['10'], ['100']]} read={constantOf}
          wrong="" onChange={(next) => put({ value: typeof next === 'string' ? next : '1' })} />
      )}
    </>
  );
}

/** The parts of a text: those that were put together here, else those that the server finds in it. */
function useParts(text: string): { present: MeasureParts; put: (path: string, part: Partial<MeasureParts>) => void } {
  const { document } = useAround();
  const context = contextOf(document);
  const [mine, setMine] = useState<MeasureParts | null>(null);
  const split = compared(text, useParsed(context, [{ kind: 'measure', text }])[0] ?? null);
  const left = split?.left ?? text;
  const of = useParsed(context, [{ kind: 'measure', text: left }])[0] ?? null;
  const found: MeasureParts = { ...filtered(left, of), comparison: split?.comparison ?? '', value: split?.value ?? '' };
  const present = mine && measureText(mine) === text ? mine : found;
  const put = (path: string, part: Partial<MeasureParts>): void => {
    const isFormula = part.measure !== undefined && !/^\w+\([^()]*\)$/.test(part.measure);
    const next: MeasureParts = { ...present, ...part, ...(isFormula ? { filter: null } : {}) };
    setMine(isFormula ? null : { ...next, filter: next.filter ?? '' }); // what is written as text is taken apart by the server
    patch(path, next.measure === '' ? '' : measureText(next));
  };
  return { present, put };
}
