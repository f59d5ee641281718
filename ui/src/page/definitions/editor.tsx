// The form of a definition, with a preview of what it holds for while it is written.

import { useEffect, useId, useState } from 'preact/hooks';
import { asApiError } from '../../api/client.ts';
import { schema } from '../../api/datasets.ts';
import { saveDefinition } from '../../api/definitions.ts';
import { spanInText, type ApiError } from '../../api/error.ts';
import { visible } from '../../text/name.ts';
import { Button } from '../../widget/button.tsx';
import { CodeEditor } from '../../widget/code_editor.tsx';
import { Problem } from '../../widget/problem.tsx';
import { Segmented } from '../../widget/segmented.tsx';
import { Select } from '../../widget/select.tsx';
import { toast } from '../../widget/toast.tsx';
import { contentOf, type Draft } from './kind.ts';
import { Preview } from './preview.tsx';
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

export function Editor({ dataset, draft: given, version, onClose, onSaved }: EditorProps) {
  const [draft, setDraft] = useState(given);
  const [tried, setTried] = useState(given);
  const [error, setError] = useState<ApiError | null>(null);
  const actors = schema(dataset).value.value?.actors ?? [];
  const change = (part: Partial<Draft>): void => { setDraft({ ...draft, ...part }); setError(null); };
  useEffect(() => {
    const timer = setTimeout(() => setTried(draft), typingPause);
    return () => clearTimeout(timer);
  }, [draft]);
  const save = (): void => {
    saveDefinition(dataset, draft.name.trim(), version, contentOf(draft)!, draft.description.trim()).then(async (saved) => {
      await onSaved(saved.name);
      toast(`${visible(saved.name)} is saved, as version ${saved.version}.`);
    }, (error: unknown) => setError(asApiError(error)));
  };
  const place = error && placeOf(error);
  const mark = error?.span && place === 'text' ? spanInText(draft.text, error.span) : null;
  return (
    <article class={style.card} aria-label={version === 0 ? 'A new definition' : `Edit ${visible(draft.name)}`}>
      <div class={style.cardHead}>
        <h2 class={style.cardTitle}>{version === 0 ? 'A new definition' : <bdi>{visible(draft.name)}</bdi>}</h2>
        <Button kind="outlined" onClick={onClose}>Cancel</Button>
        <Button kind="primary" icon="save" disabled={draft.name.trim() === '' || draft.text.trim() === ''} onClick={save}>Save</Button>
      </div>
      {version === 0 && (
        <Segmented label="What it is a property of" value={draft.kind === 'actor' ? 'actor' : 'property'} onChange={(kind) => change({ kind })}
          choices={[{ value: 'property', label: 'Of events' }, { value: 'actor', label: 'Of actors, or a cohort' }]} />
      )}
      {version === 0 && <Text label="Name" value={draft.name} placeholder={draft.kind === 'actor' ? 'loyal' : 'big'} error={place === 'name' ? error : null} onText={(name) => change({ name })} />}
      <div class={style.labelled}>
        <span class={field.label}>{draft.kind === 'actor' ? 'A measure over the actor\u2019s events; a condition makes it a cohort' : 'An expression over the properties of an event'}</span>
        <CodeEditor class={style.expression} label="Expression" language="expression" text={draft.text} mark={mark} onRun={save} autofocus={version > 0}
          placeholder={draft.kind === 'actor' ? "count() filter (where event = 'purchase') >= 3" : 'amount > 100'} onText={(text) => change({ text })} />
        {place === 'text' && <Problem error={error!} onHint={(name) => change({ text: mended(draft.text, mark, name) })} />}
      </div>
      {draft.kind === 'actor' && (
        <div class={style.row}>
          {actors.length > 1 && (
            <div class={style.labelled}>
              <span class={field.label}>Of each</span>
              <Select title="Actor" kind="outlined" values={actors} value={draft.per === '' ? actors[0]! : draft.per} onChange={(per) => change({ per })} />
            </div>
          )}
          <Text label="From; the range of the question if empty" value={draft.from} placeholder="now-90d" error={place === 'from' ? error : null} onText={(from) => change({ from })} />
        </div>
      )}
      <Text label="Description" value={draft.description} placeholder="what people should know of it" error={null} onText={(description) => change({ description })} />
      {place === 'other' && <div class={style.problem}><Problem error={error!} /></div>}
      {tried.text.trim() !== '' && <Preview dataset={dataset} name="preview_of_definition" content={contentOf(tried)} actors={tried.kind === 'actor'} onError={setError} />}
    </article>
  );
}

/** The field that an error belongs to. */
function placeOf(error: ApiError): 'name' | 'text' | 'from' | 'other' {
  if (/(^|\.)(name|saved)$/.test(error.where)) return 'name';
  if (/\.from$/.test(error.where)) return 'from';
  return /^(definition|define)\b/.test(error.where) ? 'text' : 'other';
}

/** A text with what is marked in it replaced. */
function mended(text: string, mark: { start: number; end: number } | null, name: string): string {
  return mark ? text.slice(0, mark.start) + name + text.slice(mark.end) : text;
}

function Text({ label, value, placeholder, error, onText }: { label: string; value: string; placeholder: string; error: ApiError | null; onText: (text: string) => void }) {
  const id = useId();
  return (
    <div class={style.labelled}>
      <label class={field.label} for={id}>{label}</label>
      <input id={id} class={field.input} value={value} placeholder={placeholder} spellcheck={false} autocomplete="off" aria-invalid={error !== null}
        onInput={(event) => onText(event.currentTarget.value)} />
      {error && <Problem error={error} />}
    </div>
  );
}
