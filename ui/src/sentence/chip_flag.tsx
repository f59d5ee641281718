// A chip for a member that is true or left out, in the words for both.

import { patch } from './write.ts';
import { ChoiceChip } from './chip_choice.tsx';

export function FlagChip({ path, what, value, words }: { path: string; what: string; value: boolean | undefined; words: readonly [off: string, on: string] }) {
  const [off, on] = words;
  return <ChoiceChip path={path} what={what} value={value ? 'on' : 'off'} choices={[['off', off], ['on', on]]} onChange={(next) => patch(path, next === 'on' || undefined)} />;
}
