// The events behind a mark, on top of the view.

import { useQuestion } from '../api/question.ts';
import type { Mark } from '../api/drill.ts';
import { usePaging, type PageRequest } from '../api/paging.ts';
import { countOf } from '../document/samples.ts';
import type { Document } from '../document/type.ts';
import { exact } from '../text/number.ts';
import { Sheet } from '../widget/sheet.tsx';
import { Name } from '../widget/name.tsx';
import { EventList } from './events/event_list.tsx';
import type { LayerProps } from './layers.ts';

const at = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });

function ofDocument(document: Document): PageRequest {
  return { path: 'v1/query', body: (cursor) => ({ ...document, samples: { ...document.samples, ...at(cursor) } }) };
}

function ofMark(document: Document, mark: Mark): PageRequest {
  return { path: 'v1/events', body: (cursor) => ({ document, mark, ...at(cursor) }) };
}

/** Events of the instant at which two sessions meet are of one of them, and listed for both. */
function besideWords(beside: number | undefined): string {
  return beside === undefined ? '' : `, ${exact(beside)} of them of sessions that begin or end at the same instant`;
}

export function EventsSheet({ layer, onClose }: LayerProps) {
  const document = layer['document'] as Document;
  const mark = layer['mark'] as Mark | undefined;
  const paging = usePaging(mark ? ofMark(document, mark) : ofDocument(document), JSON.stringify([document, mark]));
  const counted = useQuestion(mark ? null : countOf(document));
  const total = mark ? paging.first?.count : counted.answer && 'rows' in counted.answer ? counted.answer.rows[0]?.[0] : undefined;
  const zone = document.timezone ?? 'UTC';
  return (
    <Sheet title="Events" onClose={onClose}
      note={<><Name value={layer['label'] === '' ? 'all' : layer['label']} most={200} />{typeof total === 'number' && ` \u00b7 ${exact(total)} events${besideWords(mark ? paging.first?.beside : undefined)}`}</>}>
      <EventList paging={paging} document={document} zone={zone} />
    </Sheet>
  );
}
