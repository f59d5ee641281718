// An empty store: three ways to the first events, each of which works from here.

import { useEffect, useState } from 'preact/hooks';
import { datasets, loadDatasets } from '../../api/datasets.ts';
import { Button } from '../../widget/button.tsx';
import { Icon } from '../../widget/icon.tsx';
import { copyText } from '../copy.ts';
import { ChooseFiles } from './choose_files.tsx';
import { sendLine } from './send_line.ts';
import { takeText } from './take_files.ts';
import * as style from './empty_store.module.css';

const looking = 2000;

export function EmptyStore() {
  useEffect(() => {
    document.title = 'Sluice';
    // Events that come by the line below are shown by themselves.
    const timer = setInterval(() => { if (document.visibilityState === 'visible' && !datasets.value.value?.length) void loadDatasets(); }, looking);
    return () => clearInterval(timer);
  }, []);
  return (
    <main class={style.home}>
      <div class={style.content}>
        <header class={style.head}>
          <h1>There are no events yet</h1>
          <p class={style.about}>An event says that somebody did something at some time. Bring some, and the first chart is here in a moment.</p>
        </header>
        <FileWay />
        <PasteWay />
        <CurlWay />
      </div>
    </main>
  );
}

function FileWay() {
  return (
    <section class={style.drop} aria-label="A file">
      <Icon name="upload" size={32} />
      <h2>Drop a file of events anywhere on this page</h2>
      <p class={style.about}>JSON lines, CSV, TSV, access logs, Parquet, Arrow; gzip and zstd too. You see what is in it before it is loaded.</p>
      <ChooseFiles kind="primary">Choose a file</ChooseFiles>
    </section>
  );
}

const example = `{"time": "${new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString()}", "user_id": "ada", "event": "visit"}`;

function PasteWay() {
  const [text, setText] = useState('');
  const take = (event: Event): void => {
    event.preventDefault();
    if (text.trim() !== '') takeText(text);
  };
  return (
    <section class={style.way} aria-labelledby="paste">
      <h2 id="paste">Or paste events</h2>
      <form onSubmit={take} class={style.paste}>
        <textarea class={style.text} rows={3} aria-labelledby="paste" spellcheck={false} placeholder={example} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <div class={style.actions}>
          <Button kind="outlined" onClick={() => setText(example)}>Take the example</Button>
          <Button kind="outlined" type="submit" disabled={text.trim() === ''}>Look at them</Button>
        </div>
      </form>
    </section>
  );
}

function CurlWay() {
  const line = sendLine('my-events');
  return (
    <section class={style.way} aria-labelledby="send">
      <div class={style.title}>
        <h2 id="send">Or send them from a program</h2>
        <Button small kind="outlined" icon="copy" onClick={() => copyText(line, 'The line')}>Copy</Button>
      </div>
      <pre class={style.line} tabIndex={0}>{line}</pre>
      <p class={style.about}>The names after the question mark say which fields are the time, the actor and the event. This page shows the events as soon as they are there.</p>
    </section>
  );
}
