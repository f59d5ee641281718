// Asks for a name, and stays open with the error where the server takes it not.

import { useId, useState } from 'preact/hooks';
import { asApiError } from '../../api/client.ts';
import type { ApiError } from '../../api/error.ts';
import { Button } from '../../widget/button.tsx';
import { Dialog } from '../../widget/dialog.tsx';
import { Problem } from '../../widget/problem.tsx';
import * as field from '../../widget/field.module.css';
import * as style from './name_dialog.module.css';

interface NameDialogProps {
  title: string;
  label: string;
  take: string;
  value?: string;
  onClose: () => void;
  onTake: (name: string) => Promise<void>;
}

export function NameDialog({ title, label, take, value = '', onClose, onTake }: NameDialogProps) {
  const [name, setName] = useState(value);
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const submit = (event: Event): void => {
    event.preventDefault();
    if (name.trim() === '' || busy) return;
    setBusy(true);
    onTake(name.trim()).then(onClose, (error: unknown) => { setError(asApiError(error)); setBusy(false); });
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form class={style.form} onSubmit={submit}>
        <label class={field.label} for={id}>{label}</label>
        <input id={id} class={field.input} data-autofocus value={name} maxLength={200} autocomplete="off" aria-invalid={error !== null}
          onInput={(event) => setName(event.currentTarget.value)} />
        {error && <Problem error={error} />}
        <div class={style.foot}><Button type="submit" kind="primary" disabled={name.trim() === '' || busy}>{take}</Button></div>
      </form>
    </Dialog>
  );
}
