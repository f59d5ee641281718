// Operators in the words of the sentence.

import type { Operator } from '../document/chip.ts';

/** An operator as it reads in the sentence. */
export function operatorWord(operator: Operator): string {
  return operator.replace('_', ' ').replace('!=', '\u2260').replace('<=', '\u2264').replace('>=', '\u2265');
}
