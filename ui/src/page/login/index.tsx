// The login page of a server that asks for tokens.

import { useEffect, useRef, useState } from 'preact/hooks';
import { asApiError } from '../../api/client.ts';
import type { ApiError } from '../../api/error.ts';
import { login } from '../../api/who.ts';
import { Button } from '../../widget/button.tsx';
import { Problem } from '../../widget/problem.tsx';
import * as style from './login.module.css';

export function Login() {
  const [token, setToken] = useState('');
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    document.title = 'Log in \u00b7 Sluice';
    input.current?.focus();
  }, []);
  const send = (event: Event): void => {
    event.preventDefault();
    if (token.trim() === '' || busy) return;
    setBusy(true);
    // What was refused before is asked again by a page that begins anew.
    login(token.trim()).then(() => location.reload(), (problem: unknown) => {
      setBusy(false);
      setError(asApiError(problem));
      input.current?.select();
    });
  };
  return (
    <main class={style.page}>
      <form class={style.form} onSubmit={send}>
        <h1>Log in to Sluice</h1>
        <p class={style.about}>This server asks for a token. Whoever runs it makes one with <code>sluice token</code>.</p>
        <label class={style.label} for="token">Token</label>
        <input ref={input} id="token" class={style.input} type="password" autocomplete="current-password" spellcheck={false} value={token}
          aria-invalid={error !== null} aria-describedby={error ? 'token-problem' : undefined}
          onInput={(event) => { setToken(event.currentTarget.value); setError(null); }} />
        {error && <Problem id="token-problem" error={error} />}
        <Button kind="primary" type="submit" disabled={token.trim() === '' || busy} class={style.send}>Log in</Button>
      </form>
    </main>
  );
}
