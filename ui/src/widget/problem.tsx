// The note of an error at its field: a sign, what is wrong, and the hint as a button where it is a
// name that may have been meant.

import { visible } from '../text/name.ts';
import { Icon } from './icon.tsx';
import * as style from './problem.module.css';

interface ProblemProps {
  id?: string;
  error: { readonly message: string; readonly hint: string };
  /** Takes the name that the hint proposes; without it the hint is a text. */
  onHint?: ((name: string) => void) | undefined;
}

/** The name that a hint proposes: `did you mean country?`. */
export function hintedName(hint: string): string | null {
  return /^did you mean (.+)\?$/.exec(hint)?.[1] ?? null;
}

export function Problem({ id, error, onHint }: ProblemProps) {
  const name = hintedName(error.hint);
  return (
    <div class={style.problem} id={id} role="alert">
      <span class={style.sign}><Icon name="error" size={14} /></span>
      <span class={style.said}>
        <span class={style.text}>{visible(error.message)}</span>
        {error.hint !== '' && (name !== null && onHint
          ? <button type="button" class={style.hint} onClick={() => onHint(name)}>{visible(name)}?</button>
          : <span class={style.plainHint}>{visible(error.hint)}</span>)}
      </span>
    </div>
  );
}
