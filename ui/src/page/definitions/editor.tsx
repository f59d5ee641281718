// The form of a definition, with a preview of what it holds for while it is written.

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { asApiError } from '../../api/client.ts';
import { saveDefinition } from '../../api/definitions.ts';
import { ApiError } from '../../api/error.ts';
import { same } from '../../document/patch.ts';
import { visible } from '../../text/name.ts';
import { Button } from '../../widget/button.tsx';
import { Problem } from '../../widget/problem.tsx';
import { Segmented } from '../../widget/segmented.tsx';
import { toast } from '../../widget/toast.tsx';
import { useKeys } from '../keys.ts';
import { begun, formNames, formOf, isWritten, saving, type Draft, type Form } from './kind.ts';
import { Preview, previewName } from './preview.tsx';
import { Written } from './written.tsx';
import * as field from '../../widget/field.module.css';
import * as style from './definitions.module.css';

interface EditorProps {
  dataset: string;
  draft: Draft;
  /** The version that is replaced, 0 for a new one. */
  version: number;
  onClose: () => void;
  onSaved: (name: string) => Promise<void>;
}

const typingPause = 300;
const forms = Object.entries(formNames).map(([value, label]) => ({ value: value as Form, label }));

export function Editor({ dataset, draft: given, version, onClose, onSaved }: EditorProps) {
  const { draft, change, typed } = useDraft(given);
  const [error, setError] = useState<ApiError | null>(null);
  const [tried, setTried] = useState(given.content);
  const { content } = draft;
  useEffect(() => {
    const timer = setTimeout(() => setTried(content), typed ? typingPause : 0);
    return () => clearTimeout(timer);
  }, [content]);
  const ready = draft.name.trim() !== '' && isWritten(content);
  const save = (): void => {
    if (!ready) return;
    saveDefinition(dataset, draft.name.trim(), version, saving(content), draft.description.trim()).then(async (saved) => {
      await onSaved(saved.name);
      toast(`${visible(saved.name)} is saved, as version ${saved.version}.`);
    }, (error: unknown) => setError(placed(asApiError(error))));
  };
  const place = error && placeOf(error);
  const form = formOf(content);
  return (
    <article class={style.card} aria-label={version === 0 ? 'A new definition' : `Edit ${visible(draft.name)}`}>
      <div class={style.cardHead}>
        <h2 class={style.cardTitle}>{version === 0 ? 'A new definition' : <bdi>{visible(draft.name)}</bdi>}</h2>
        <Button kind="outlined" onClick={onClose}>Cancel</Button>
        <Button kind="primary" icon="save" disabled={!ready} onClick={save}>Save</Button>
      </div>
      {version === 0 && form !== null && (
        <div class={style.forms}>
          <Segmented label="What it is a property of" value={form} choices={forms} onChange={(next) => { setError(null); change({ content: begun(next) }, false); }} />
        </div>
      )}
      {version === 0 && <Text label="Name" value={draft.name} placeholder={form === 'event' ? 'big' : 'loyal'} error={place === 'name' ? error : null} onText={(name) => change({ name }, true)} autofocus />}
      <Written key={version === 0 ? form : 'same'} dataset={dataset} content={content} error={place === 'content' ? error : null} onSave={save}
        onContent={(next, typing) => { if (!same(next, content)) { setError(null); change({ content: next }, typing); } }} />
      <Text label="Description" value={draft.description} placeholder="what people should know of it" error={null} onText={(description) => change({ description }, true)} />
      {place === 'other' && <div class={style.problem}><Problem error={error!} /></div>}
      {isWritten(tried)
        ? <Preview dataset={dataset} name={previewName} content={saving(tried)} text={JSON.stringify(tried)} actors={form !== 'event' && form !== 'session'} onError={(problem) => setError(problem && placed(problem))} />
        : <p class={style.hint}>What it holds for shows here as soon as it says something.</p>}
    </article>
  );
}

/** A draft whose steps can be taken back; what is typed on is one step. */
function useDraft(given: Draft): { draft: Draft; typed: boolean; change: (part: Partial<Draft>, typed: boolean) => void } {
  const [state, set] = useState({ draft: given, typed: false });
  const past = useRef<readonly Draft[]>([]);
  const change = (part: Partial<Draft>, typed: boolean): void => {
    if (!typed || !state.typed) past.current = [...past.current, state.draft].slice(-100);
    set({ draft: { ...state.draft, ...part }, typed });
  };
  const undo = (): void => {
    const before = past.current.at(-1);
    past.current = past.current.slice(0, -1);
    if (before) set({ draft: before, typed: false });
  };
  useKeys([{ keys: 'Ctrl+Z', label: 'Undo the last change of the definition', group: 'Definition', act: undo }]);
  return { ...state, change };
}

/** An error with its place in the definition, however it was tried: saved, or within the document of the preview. */
function placed(error: ApiError): ApiError {
  const { code, message, hint, status, span } = error;
  const where = error.where.replace(new RegExp(`^define(\\.${previewName})?(?=$|[.[])`), 'definition');
  return new ApiError({ code, message, hint, status, where, ...(span ? { span } : {}) });
}

/** The field that an error belongs to. */
function placeOf(error: ApiError): 'name' | 'content' | 'other' {
  if (/^definition(?=$|[.[])/.test(error.where)) return 'content';
  return /(^|\.)(name|saved)$/.test(error.where) ? 'name' : 'other';
}

function Text({ label, value, placeholder, error, onText, autofocus = false }: {
  label: string; value: string; placeholder: string; error: ApiError | null; onText: (text: string) => void; autofocus?: boolean;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => { if (autofocus) input.current?.focus(); }, []);
  return (
    <div class={style.labelled}>
      <label class={field.label} for={id}>{label}</label>
      <input ref={input} id={id} class={field.input} value={value} placeholder={placeholder} spellcheck={false} autocomplete="off" aria-invalid={error !== null}
        onInput={(event) => onText(event.currentTarget.value)} />
      {error && <Problem error={error} />}
    </div>
  );
}
