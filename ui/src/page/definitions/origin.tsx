// Where a frozen list is from: the day, and the question whose actors it has.

import type { SavedCohort } from '../../api/definitions.ts';
import { shortText } from '../../document/short.ts';
import type { Document } from '../../document/type.ts';
import { visible } from '../../text/name.ts';
import { moment } from '../../text/time.ts';
import { Button } from '../../widget/button.tsx';
import { browserZone } from '../beginning.ts';
import { openState } from '../open_state.ts';
import { viewOf } from '../paste.ts';
import * as style from './definitions.module.css';

/** Members of a request for actors that are no part of the question. */
const ofActors: readonly string[] = ['mark', 'limit', 'cursor', 'step', 'state', 'value', 'other', 'entry', 'per'];

export function Origin({ saved }: { saved: SavedCohort }) {
  const document = questionOf(saved.document);
  return (
    <div class={style.origin}>
      <span>Frozen on {moment(saved.time, browserZone(), 'minute')}{document ? ', from' : ''}</span>
      {document && (
        <>
          <code class={style.originText}><bdi>{visible(shortText(document))}</bdi></code>
          <Button small kind="outlined" icon="right" onClick={() => openState({ view: viewOf(document), document, as: null, open: [] })}>Open the question</Button>
        </>
      )}
    </div>
  );
}

function questionOf(request: unknown): Document | null {
  if (request === null || typeof request !== 'object') return null;
  const document = Object.fromEntries(Object.entries(request).filter(([name]) => !ofActors.includes(name))) as unknown as Document;
  return typeof document.dataset === 'string' ? document : null;
}
