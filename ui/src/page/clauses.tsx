// A sentence of plain fields: a word, then the field of a path of the document.

import type { Result } from '../api/question.ts';
import { errorAt } from '../api/question.ts';
import { Field } from '../widget/field.tsx';
import * as style from './clauses.module.css';

export interface Clause {
  /** The word before the field. */
  readonly word: string;
  readonly label: string;
  readonly path: string;
  readonly value: string;
  readonly placeholder?: string;
  /** A narrow field, for a length of time or a number. */
  readonly narrow?: boolean;
  readonly take: (text: string) => void;
}

export function Clauses({ clauses, result }: { clauses: readonly Clause[]; result: Result }) {
  return (
    <div class={style.sentence}>
      {clauses.map(({ word, label, path, value, placeholder, narrow, take }) => (
        <div key={`${word} ${path} ${label}`} class={style.clause} data-narrow={narrow ?? false} data-path={path}>
          <span class={style.word}>{word}</span>
          <div class={style.field}>
            <Field bare code label={label} value={value} {...(placeholder === undefined ? {} : { placeholder })} error={errorAt(result.error, path)} onCommit={take} />
          </div>
        </div>
      ))}
    </div>
  );
}

/** What a field that may be empty puts into the document. */
export function optional(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}
