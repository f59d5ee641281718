// A saved link: one that moves opens its question; one that is frozen shows the answer as it was.

import { useEffect, useState } from 'preact/hooks';
import { asApiError, type Answer } from '../../api/client.ts';
import type { ApiError } from '../../api/error.ts';
import { readLink, type Link } from '../../api/links.ts';
import { unasked, type Result } from '../../api/question.ts';
import { parsePlace, unpack } from '../../document/link.ts';
import { shortText } from '../../document/short.ts';
import { load } from '../../document/store.ts';
import type { Document, Layer, State } from '../../document/type.ts';
import { visible } from '../../text/name.ts';
import { rangeLabel } from '../../text/range.ts';
import { moment } from '../../text/time.ts';
import { Banner } from '../../widget/banner.tsx';
import { Button } from '../../widget/button.tsx';
import { Empty } from '../../widget/empty.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import { browserZone } from '../beginning.ts';
import { Failed } from '../failed.tsx';
import { openState } from '../open_state.ts';
import { navigate } from '../route.ts';
import { DrawnPage } from '../drawn.tsx';
import { views } from '../views.ts';
import * as style from './link.module.css';

export function LinkPage({ id }: { id: string }) {
  const [link, setLink] = useState<Link | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    readLink(id, stop.signal).then(async (found) => {
      const state = await stateOf(found);
      if (stop.signal.aborted) return;
      if (found.frozen && found.answer && state) setLink(found);
      else if (state) openState(state);
      else navigate(found.path.replace(/^\/+/, ''));
    }).catch((error: unknown) => { if (!stop.signal.aborted) setError(asApiError(error)); });
    return () => stop.abort();
  }, [id, turn]);
  if (error?.status === 404) return <main><Empty icon="share" title="There is no such link" actions={<Button kind="primary" onClick={() => navigate('')}>To the first dataset</Button>}>It was removed, or it is not whole.</Empty></main>;
  if (error) return <main><Failed error={error} what="The link cannot be read" again={() => { setError(null); setTurn(turn + 1); }} /></main>;
  return link ? <Frozen link={link} /> : <Skeleton />;
}

/** The state that a link leads to; null where it has no question. */
async function stateOf(link: Link): Promise<State | null> {
  const place = parsePlace(link.path, '');
  const document = link.document as Document | undefined;
  if (place.kind !== 'view' || !document) return null;
  const layers = link.open ? await unpack(link.open) : [];
  const open = Array.isArray(layers) ? layers.filter((layer): layer is Layer => typeof (layer as Layer | null)?.kind === 'string') : [];
  return { view: place.view, document: { ...document, dataset: place.dataset }, as: link.as ? link.as : null, open };
}

function Frozen({ link }: { link: Link }) {
  const [state, setState] = useState<State | null>(null);
  useEffect(() => void stateOf(link).then(setState), [link]);
  const view = views.find(({ name }) => name === state?.view);
  useEffect(() => { globalThis.document.title = 'As it was \u00b7 Sluice'; }, []);
  if (!state || !view) return <Skeleton />;
  const { document } = state;
  const result: Result = { ...unasked, phase: 'exact', document, answer: link.answer as unknown as Answer, of: document, done: 1 };
  const adopt = (): void => load(state);
  return (
    <>
      <Banner kind="info" actions={<Button small kind="outlined" onClick={() => openState(state)}>Ask now</Button>}>
        The numbers as they were on {moment(link.made, browserZone(), 'minute')}.
      </Banner>
      <main class={style.page} data-state="exact" data-view={view.name}>
        <h1 class={style.title}><bdi>{visible(shortText(document))}</bdi></h1>
        <p class={style.range}>{visible(document.dataset)}, {rangeLabel(document, document.timezone ?? 'UTC')}</p>
        <div class={style.body} onPointerDownCapture={adopt} onFocusCapture={adopt}>
          <DrawnPage view={view} document={document} result={result} drawn={state} />
        </div>
      </main>
    </>
  );
}
