// The events behind a mark, on top of the view.

import { useQuestion } from '../api/question.ts';
import { usePaging } from '../api/paging.ts';
import { countOf } from '../document/samples.ts';
import type { Document } from '../document/type.ts';
import { exact } from '../text/number.ts';
import { Sheet } from '../widget/sheet.tsx';
import { Name } from '../widget/name.tsx';
import { EventList } from './events/event_list.tsx';
import type { LayerProps } from './layers.ts';

export function EventsSheet({ layer, onClose }: LayerProps) {
  const document = layer['document'] as Document;
  const paging = usePaging({ path: 'v1/query', body: (cursor) => ({ ...document, samples: { ...document.samples, ...(cursor === undefined ? {} : { cursor }) } }) }, JSON.stringify(document));
  const counted = useQuestion(countOf(document));
  const total = counted.answer && 'rows' in counted.answer ? counted.answer.rows[0]?.[0] : undefined;
  const zone = document.timezone ?? 'UTC';
  return (
    <Sheet title="Events" onClose={onClose}
      note={<><Name value={layer['label'] === '' ? 'all' : layer['label']} most={200} />{typeof total === 'number' && ` \u00b7 ${exact(total)} events`}</>}>
      <EventList paging={paging} document={document} zone={zone} />
    </Sheet>
  );
}
