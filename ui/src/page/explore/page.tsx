// What Explore shows: the chart of the answer.

import { Awaited } from '../answer_state.tsx';
import { ExportMenu } from '../export_menu.tsx';
import { late } from '../../widget/late.tsx';
import { TimeLines } from '../late_lines.tsx';
import { beside, charts, shared } from '../parts.ts';
import type { PageProps } from '../view.ts';
import { isEmpty, shapeOf } from '../../chart/answer.ts';
import { binsOf, chartOf, isTime } from './choose.ts';
import { texts, type Document } from '../../document/type.ts';

const Distribution = late(charts, (part) => part.Distribution);
const GroupBars = late(charts, (part) => part.GroupBars);
const GroupTable = late(charts, (part) => part.GroupTable);
const Heat = late(charts, (part) => part.Heat);
const NeedsNumber = late(shared, (part) => part.NeedsNumber);
const Nothing = late(shared, (part) => part.Nothing);
const Raw = late(beside, (part) => part.Raw);

export function ExplorePage({ document, result, as }: PageProps) {
  const { answer, of, phase } = result;
  const needsBins = (as === 'heat' || as === 'distribution') && document.aggregate !== undefined;
  if (needsBins && (!binsOf(document) || (as === 'heat' && !texts(document.aggregate?.by).some(isTime)))) return <NeedsNumber document={document} chart={as} />;
  if (!answer || !of || !('columns' in answer)) return <Awaited result={result} />;
  const zone = answer.query?.timezone ?? of.timezone ?? 'UTC';
  const exporting = <ExportMenu document={of} answer={answer} zone={zone} />;
  const actions = () => exporting;
  if (of.samples) return <Raw document={of} answer={answer} zone={zone} actions={exporting} />;
  if (phase === 'exact' && (answer.rows.length === 0 || (isLimited(of) && answer.compare === undefined && isEmpty(answer, of)))) return <Nothing document={of} />;
  const bins = binsOf(of);
  // The answer of the question before is drawn as what it is until the new one is there.
  const chart = fits(as, of) ? as : chartOf(of);
  if (chart === 'distribution' && bins) return <Distribution answer={answer} of={of} bins={bins} zone={zone} actions={exporting} />;
  if (chart === 'heat' && bins) return <Heat answer={answer} of={of} bins={bins} zone={zone} actions={exporting} />;
  const hasTime = shapeOf(answer, of).time >= 0;
  if (hasTime && !bins && (chart === 'line' || chart === 'bar')) return <TimeLines answer={answer} intervals={result.intervals} of={of} zone={zone} bars={chart === 'bar'} actions={actions} />;
  if (chart === 'bar') return <GroupBars answer={answer} of={of} document={document} zone={zone} actions={actions} />;
  return <GroupTable answer={answer} of={of} document={document} zone={zone} actions={actions} />;
}

/** Whether something may keep out what there is. */
function isLimited(document: Document): boolean {
  return document.where !== undefined || document.from !== undefined || document.to !== undefined;
}

type Fitting = Parameters<typeof chartOf>[0];

function fits(chart: string, of: Fitting): boolean {
  const time = texts(of.aggregate?.by).some(isTime);
  if (chart === 'distribution') return binsOf(of) !== null && !time;
  if (chart === 'heat') return binsOf(of) !== null && time;
  return chart === 'table' || binsOf(of) === null;
}
