// A chip: one part of the sentence, that can be opened, walked to, changed by key and taken away. It
// also shows the error that belongs to it, below.

import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { ApiError } from '../api/error.ts';
import { visible } from '../text/name.ts';
import { classes } from '../widget/class.ts';
import { Icon } from '../widget/icon.tsx';
import { Menu, type MenuItem } from '../widget/menu.tsx';
import { Popover } from '../widget/popover.tsx';
import { once } from '../widget/part.ts';
import { hintedName, Problem } from '../widget/problem.tsx';
import { useDrag } from './drag.ts';
import { errorOf, type Span } from './error_of.ts';
import { focusStop } from './focus.ts';
import { mend } from './mend.ts';
import { usePlaced } from './placed.tsx';
import { AnswerProblem, useAround } from './sentence.tsx';
import { shared } from './shared_part.ts';
import * as style from './chip.module.css';

/** What is wrong with something that is not in the document. */
export interface DraftProblem { readonly message: string; readonly hint: string }

export interface ChipProps {
  /** The name of the stop, unique in the sentence: mostly the path of what it shows. */
  stop: string;
  /** What it is, spoken before what it shows: "filter". */
  what: string;
  /** All of it as a text: the name of its panel, and of what takes it away. */
  label: string;
  children: ComponentChildren;
  /** The path of the document whose errors belong here; the name of the stop where left out. */
  path?: string | undefined;
  /** The part of the text at the path that the chip is, in bytes. */
  span?: Span | undefined;
  /** What lies below its path has chips of its own. */
  alone?: boolean | undefined;
  /** It is not in the document. */
  draft?: boolean | undefined;
  problem?: DraftProblem | null | undefined;
  onHint?: ((name: string) => void) | undefined;
  /** What opens: a panel, or a menu. */
  editor?: ((close: () => void) => ComponentChildren) | undefined;
  menu?: readonly MenuItem[] | undefined;
  /** The panel was left by a press outside of it. */
  onLeave?: (() => void) | undefined;
  onRemove?: (() => unknown) | undefined;
  onNegate?: (() => void) | undefined;
  onOptional?: (() => void) | undefined;
  onMove?: ((by: number) => void) | undefined;
  /** Where the focus goes when the chip is gone. */
  after?: string | undefined;
  /** A chip that is a plain choice looks quieter. */
  quiet?: boolean | undefined;
}

export function Chip(props: ChipProps) {
  const { stop, label, path = stop, span, draft = false, problem = null } = props;
  const around = useAround();
  const body = useRef<HTMLButtonElement>(null);
  const id = useId();
  const drag = useDrag(stop, draft ? undefined : props.onMove);
  const [isOpen, setOpen] = useState(false);
  const found = draft ? null : errorOf(around.error, path, span);
  const error = props.alone && found?.where !== path ? null : found;
  usePlaced(error);
  const wrong = error !== null || problem !== null;
  const takeHint = hintTaker(error, problem, props.onHint);
  const remove = async (): Promise<void> => {
    await props.onRemove?.();
    focusStop(around.sentence(), stop, props.after ?? 'more');
  };
  const toggle = (): void => { if (props.editor && !isOpen) once(shared, () => setOpen(true)); else setOpen(!isOpen); };
  const opens = props.editor !== undefined || props.menu !== undefined;
  return (
    <span class={style.holder} data-path={path}>
      <span class={classes(style.chip, draft && style.draft, wrong && style.wrong, props.quiet && style.quiet, isOpen && style.open, drag.dragged && style.dragged)}>
        {wrong && <span class={style.sign}><Icon name="error" size={14} /></span>}
        <button ref={body} type="button" class={style.body} data-stop={stop} tabIndex={-1}
          aria-haspopup={props.menu ? 'menu' : props.editor ? 'dialog' : undefined} aria-expanded={opens ? isOpen : undefined}
          aria-invalid={wrong || undefined} aria-describedby={wrong ? `${id}-problem` : undefined}
          onPointerDown={drag.onPointerDown} onClick={() => { if (!drag.wasDragged()) toggle(); }} onKeyDown={(event) => act(event, props, remove, takeHint)}>
          <span class="spoken">{props.what}: </span>
          {props.children}
          {props.menu && <span class={style.more}><Icon name="down" size={12} /></span>}
        </button>
        {props.onRemove && (
          <button type="button" class={style.remove} tabIndex={-1} aria-label={`Remove ${visible(label)}`} onClick={remove}>
            <Icon name="close" size={12} />
          </button>
        )}
      </span>
      {error && <span class={style.problem}><AnswerProblem id={`${id}-problem`} error={error} /></span>}
      {problem && <span class={style.problem}><Problem id={`${id}-problem`} error={problem} onHint={props.onHint} /></span>}
      {isOpen && props.menu && <Menu anchor={body.current} label={visible(label)} items={props.menu} onClose={() => setOpen(false)} />}
      {isOpen && props.editor && (
        <Popover anchor={body.current} role="dialog" label={visible(label)} onClose={() => { setOpen(false); props.onLeave?.(); }}>
          {props.editor(() => setOpen(false))}
        </Popover>
      )}
    </span>
  );
}

/** Takes the name that the error at a chip proposes; null where it proposes none. */
function hintTaker(error: ApiError | null, problem: DraftProblem | null, onHint: ((name: string) => void) | undefined): (() => void) | null {
  const wrong = problem ?? error;
  const name = wrong ? hintedName(wrong.hint) : null;
  if (name === null) return null;
  if (problem) return onHint ? () => onHint(name) : null;
  return () => mend(error!, name);
}

function act(event: KeyboardEvent, props: ChipProps, remove: () => Promise<void>, takeHint: (() => void) | null): void {
  const todo = event.key === 'Enter' && takeHint ? takeHint : actionOf(event, props, remove);
  if (!todo) return;
  event.preventDefault();
  todo();
}

function actionOf(event: KeyboardEvent, { onNegate, onOptional, onMove, onRemove }: ChipProps, remove: () => Promise<void>): (() => unknown) | null {
  if (event.altKey) {
    if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') return onMove ? () => onMove(-1) : null;
    if (event.key === 'ArrowDown' || event.key === 'ArrowRight') return onMove ? () => onMove(1) : null;
    return null;
  }
  if (event.ctrlKey || event.metaKey) return null;
  if (event.key === 'Backspace' || event.key === 'Delete') return onRemove ? remove : null;
  if (event.key === 'n') return onNegate ?? null;
  if (event.key === 'o') return onOptional ?? null;
  return null;
}
