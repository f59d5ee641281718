// A chip: a condition that compares one name with constants. The server takes conditions apart into
// chips; this writes a chip as a condition again. Both sides are tested with the same vectors
// (query/expression/testdata/chips.json).

import type { components } from '../api/schema.ts';
import { nameExpression, quote } from './condition.ts';

export type Type = components['schemas']['Type'];
export type Operator = components['schemas']['Chip']['operator'];
export type Constant = string | number | boolean | null;

export interface Chip {
  /** The name as it is meant, not as it is quoted. */
  readonly property: string;
  readonly type: Type;
  readonly operator: Operator;
  readonly values: readonly Constant[];
}

const calls = new Set(['has', 'contains', 'starts_with', 'ends_with']);

/** The chip as a condition, from which the server reads the same chip. */
export function chipText({ property, operator, values }: Pick<Chip, 'property' | 'operator' | 'values'>): string {
  const name = nameExpression(property);
  const call = operator.replace(/^not /, '');
  if (operator === 'is true') return name;
  if (operator === 'is false') return `not ${name}`;
  if (calls.has(call)) return `${operator}(${name}, ${values.map(constantText).join(', ')})`;
  if (operator === 'in' || operator === 'not in') return `${name} ${operator} (${values.map(constantText).join(', ')})`;
  return values.length === 0 ? `${name} ${operator}` : `${name} ${operator} ${values.map(constantText).join(' and ')}`;
}

/** A constant as an expression. */
export function constantText(value: Constant): string {
  return typeof value === 'string' ? quote(value) : String(value);
}

const negations: readonly (readonly [Operator, Operator])[] = [
  ['=', '!='], ['<', '>='], ['>', '<='], ['in', 'not in'], ['between', 'not between'], ['is null', 'is not null'],
  ['is distinct from', 'is not distinct from'], ['like', 'not like'], ['ilike', 'not ilike'], ['matches', 'not matches'],
  ['is true', 'is false'], ['has', 'not has'], ['contains', 'not contains'], ['starts_with', 'not starts_with'],
  ['ends_with', 'not ends_with'],
];

/** The operator that says the opposite; what is null stays null. */
export function negated(operator: Operator): Operator {
  for (const [a, b] of negations) {
    if (operator === a) return b;
    if (operator === b) return a;
  }
  return operator;
}

const equality: readonly Operator[] = ['=', '!=', 'in', 'not in'];
const nulls: readonly Operator[] = ['is null', 'is not null'];
const order: readonly Operator[] = ['>=', '>', '<', '<=', 'between', 'not between'];
const patterns: readonly Operator[] = [
  'contains', 'not contains', 'starts_with', 'not starts_with', 'ends_with', 'not ends_with', 'ilike', 'not ilike', 'like', 'not like',
  'matches', 'not matches',
];

/** The operators that make sense for a type, the usual ones first. */
export function operatorsOf(type: Type): readonly Operator[] {
  switch (type) {
    case 'bool': return ['is true', 'is false', ...nulls];
    case 'string': return [...equality, ...patterns, ...nulls];
    case 'int64':
    case 'float64': return ['=', ...order, '!=', 'in', 'not in', ...nulls];
    case 'timestamp': return [...order, ...nulls];
    case 'list of strings': return ['has', 'not has', ...nulls];
    case 'unknown': return [...equality, ...order, ...patterns, 'has', 'not has', ...nulls];
  }
}

/** How many constants an operator takes; `many` is one or more. */
export function valuesOf(operator: Operator): 0 | 1 | 2 | 'many' {
  if (operator.startsWith('is ') && !operator.endsWith('from')) return 0;
  if (operator.endsWith('between')) return 2;
  return operator === 'in' || operator === 'not in' || operator === '=' || operator === '!=' ? 'many' : 1;
}

/** The operator for as many constants: `=` of several is `in`, `in` of one is `=`. */
export function fitted(operator: Operator, count: number): Operator {
  if (count > 1) return operator === '=' ? 'in' : operator === '!=' ? 'not in' : operator;
  if (count === 1) return operator === 'in' ? '=' : operator === 'not in' ? '!=' : operator;
  return operator;
}
