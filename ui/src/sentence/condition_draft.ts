// A condition while it is being put together: a name, an operator, values, one after the other. Pure.

import { chipText, fitted, operatorsOf, valuesOf, type Chip, type Constant, type Operator, type Type } from '../document/chip.ts';

export interface ConditionDraft {
  readonly property: string | null;
  readonly type: Type;
  readonly operator: Operator | null;
  readonly values: readonly Constant[];
}

/** What is to be chosen next; `done` is a condition that lacks nothing. */
export type Stage = 'property' | 'operator' | 'values';

export const nothingYet: ConditionDraft = { property: null, type: 'unknown', operator: null, values: [] };

/** A condition whose event is still to be named. */
export const eventDraft: ConditionDraft = { property: 'event', type: 'string', operator: '=', values: [] };

export function draftOf(chip: Chip): ConditionDraft {
  return { property: chip.property, type: chip.type, operator: chip.operator, values: chip.values };
}

/** The stage that an existing condition opens at: that of its values, where it has any. */
export function stageOf({ property, operator }: ConditionDraft): Stage {
  if (property === null) return 'property';
  return operator === null || valuesOf(operator) === 0 ? 'operator' : 'values';
}

/** The draft about another property: what does not fit its type goes. */
export function withProperty(draft: ConditionDraft, property: string, type: Type): ConditionDraft {
  const fits = draft.operator !== null && draft.type === type && operatorsOf(type).includes(draft.operator);
  return fits ? { ...draft, property, values: property === draft.property ? draft.values : [] } : { property, type, operator: null, values: [] };
}

/** The draft with another operator: as many of its values stay as the operator takes. */
export function withOperator(draft: ConditionDraft, operator: Operator): ConditionDraft {
  const takes = valuesOf(operator);
  return { ...draft, operator, values: takes === 'many' ? draft.values : draft.values.slice(0, takes) };
}

/** The draft with a value more; taken away where it is there already. */
export function toggled(draft: ConditionDraft, value: Constant): ConditionDraft {
  const others = draft.values.filter((other) => other !== value);
  return { ...draft, values: others.length < draft.values.length ? others : [...draft.values, value] };
}

/** The draft with a value that ends it: with one that takes several it joins the others. */
export function withValue(draft: ConditionDraft, value: Constant): ConditionDraft {
  const takes = draft.operator === null ? 0 : valuesOf(draft.operator);
  if (takes === 1) return { ...draft, values: [value] };
  return draft.values.includes(value) && takes === 'many' ? draft : { ...draft, values: [...draft.values, value] };
}

/** What is missing, in words; null where the draft is a condition. */
export function lacks({ property, operator, values }: ConditionDraft): string | null {
  if (property === null) return 'The condition has no property yet';
  if (operator === null) return 'The condition has no operator yet';
  const takes = valuesOf(operator);
  if (takes === 'many') return values.length > 0 ? null : 'The condition has no value yet';
  return values.length >= takes ? null : takes === 2 ? 'The condition needs two values' : 'The condition has no value yet';
}

/**
 * The draft as a condition; null where something is missing. Null among several values is said in
 * full, because `in` never finds it.
 */
export function draftText(draft: ConditionDraft): string | null {
  const { property, operator, values } = draft;
  if (property === null || operator === null || lacks(draft) !== null) return null;
  if (valuesOf(operator) !== 'many' || !values.includes(null)) {
    return chipText({ property, operator: valuesOf(operator) === 'many' ? fitted(operator, values.length) : operator, values });
  }
  const not = operator === '!=' || operator === 'not in';
  const isNull = chipText({ property, operator: not ? 'is not null' : 'is null', values: [] });
  const others = values.filter((value) => value !== null);
  if (others.length === 0) return isNull;
  const rest = chipText({ property, operator: fitted(not ? '!=' : '=', others.length), values: others });
  return not ? `${rest} and ${isNull}` : `(${rest} or ${isNull})`;
}

/** A text that was typed as a constant of a type; undefined where it is none. */
export function constantOf(text: string, type: Type): Constant | undefined {
  if (type === 'bool') return text === 'true' ? true : text === 'false' ? false : undefined;
  if (type !== 'int64' && type !== 'float64') return text;
  const plain = text.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g, '').replace('\u2212', '-');
  const number = plain === '' ? NaN : Number(plain);
  return Number.isFinite(number) ? number : undefined;
}

/** A pasted list, by lines, tabs, or commas; null where it is one value. */
export function pastedList(text: string): readonly string[] | null {
  const lines = /[\r\n\t]/.test(text.trim());
  const by = lines ? /[\r\n\t]+/ : /\s*[,;]\s*/;
  const parts = text.split(by).map((part) => part.trim().replace(/^(['"])(.*)\1$/, '$2')).filter((part) => part !== '');
  const isProse = !lines && parts.some((part) => /\s/.test(part)); // "Smith, John Paul" is one value
  return parts.length > 1 && !isProse ? [...new Set(parts)] : null;
}
