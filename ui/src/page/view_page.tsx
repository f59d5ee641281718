// A view of a dataset: the top bar, the sentence, the chart, and what lies on top.

import { useEffect } from 'preact/hooks';
import type { ApiError } from '../api/error.ts';
import { errorAt, unasked, type Result } from '../api/question.ts';
import { formatAs, parseAs, type Settings } from '../document/as.ts';
import { same } from '../document/patch.ts';
import { as, commit, document as present, open, pop, state, view as viewName } from '../document/store.ts';
import { partOf, selectionKind, type Document } from '../document/type.ts';
import { focusSentence, sentenceKeys } from '../sentence/focus.ts';
import { SentenceGuard } from '../sentence/guard.tsx';
import { UnplacedProblem } from '../sentence/placed.tsx';
import { Button } from '../widget/button.tsx';
import { LoadingBar } from '../widget/loading.tsx';
import { Segmented } from '../widget/segmented.tsx';
import { Crumbs } from './crumbs.tsx';
import { DrawnPage } from './drawn.tsx';
import { useKeys } from './keys.ts';
import { late, placesWaiting } from '../widget/late.tsx';
import { layers } from './layers.ts';
import { lacksActor } from './lacks_actor.ts';
import { dataPart } from './parts.ts';
import { question } from './run.ts';
import { TopBar } from './top_bar.tsx';
import { views } from './views.ts';
import type { View } from './view.ts';
import * as style from './view_page.module.css';

const NeedsActor = late(dataPart, (part) => part.NeedsActor);

// How charts were set when they were left for another one, by view and chart.
const left = new Map<string, Settings>();

export function ViewPage() {
  const view = views.find(({ name }) => name === viewName.value) ?? views[0];
  if (!view) return null;
  return <Shown view={view} />;
}

function Shown({ view }: { view: View }) {
  const document = present.value;
  const lacks = lacksActor(document);
  const result = lacks ? unasked : fitting(question.result.value, document);
  const chart = parseAs(as.value).chart ?? view.chartOf(document);
  useEffect(() => { globalThis.document.title = `${view.label} \u00b7 ${document.dataset} \u00b7 Sluice`; }, [view, document.dataset]);
  useKeys([{ keys: 'f', label: 'Properties and their values', group: 'The question', act: () => toggle('facets') }]);
  useKeys([{ keys: 'v', label: 'Chart: arrows choose', group: 'View', act: focusCharts }]);
  useKeys([{ keys: '/', label: `Sentence: ${sentenceKeys}`, group: 'View', act: focusSentence }]);
  const draw = (name: string): void => {
    left.set(`${view.name} ${chart}`, parseAs(as.value).settings);
    commit({ as: formatAs({ chart: name, settings: left.get(`${view.name} ${name}`) ?? new Map() }), document: view.choose ? view.choose(document, name) : document });
  };
  const busy = result.phase === 'running' || result.phase === 'estimate';
  return (
    <>
      <TopBar runs={(view.runs ?? true) && !lacks} />
      <LoadingBar busy={busy} done={result.done} />
      <div class={style.beside}>
        <main class={style.view} data-view={view.name} data-state={stateOf(view, result, document)} aria-busy={busy}>
          <h1 class="spoken">{view.label}</h1>
          <Crumbs />
          <div class={style.sentence}>
            <div class={style.words}><SentenceGuard document={document}><view.Sentence document={document} result={result} /></SentenceGuard></div>
            <div class={style.choices}>
              {view.charts.length > 1 && (
                <Segmented label="Chart" value={chart} onChange={draw}
                  choices={view.charts.map(({ name, label, icon }) => ({ value: name, label, icon }))} />
              )}
              <Button icon="filter" label="Properties and their values" keys="f" kind="quiet" pressed={isOpen('facets')} onClick={() => toggle('facets')} />
            <Button icon="braces" label="The document as JSON" kind="quiet" pressed={isOpen('json')} onClick={() => toggle('json')} />
            </div>
          </div>
          {result.error && !atField(result.error) && <UnplacedProblem class={style.problem} error={result.error} />}
          <div class={style.body} data-former={result.former}>
            {lacks ? <NeedsActor document={document} label={view.label} /> : <DrawnPage view={view} document={document} result={result} drawn={state.value} />}
          </div>
        </main>
        <Layers />
      </div>
    </>
  );
}

/** How the answer to what is on the screen stands: one to what was there a moment ago is no answer. */
function stateOf(view: View, result: Result, document: Document): string {
  const asked = view.runs === false || result.document === null || same(result.document, document);
  if (!asked) return 'changed';
  return result.phase === 'exact' && placesWaiting.value > 0 ? 'loading' : result.phase;
}

/** The answer of a former document of another kind cannot be drawn by this view. */
function fitting(result: Result, document: Document): Result {
  return result.of === null || kindOf(result.of) === kindOf(document) ? result : { ...result, answer: null, of: null, former: false };
}

function kindOf(document: Document): string {
  const over = document.aggregate?.over;
  return `${partOf(document)} ${typeof over === 'object' ? Object.keys(over).join() : 'events'}`;
}

function focusCharts(): void {
  globalThis.document.querySelector<HTMLElement>('[role=radiogroup][aria-label="Chart"] [tabindex="0"]')?.focus();
}

function isOpen(kind: string): boolean {
  return open.value.some((layer) => layer.kind === kind);
}

/** Opens a drawer in place of the one that is open, or closes it. */
function toggle(kind: string): void {
  const stays = open.value.filter((layer) => layer.kind === selectionKind);
  commit({ open: isOpen(kind) ? open.value.filter((layer) => layer.kind !== kind) : [...stays, { kind }] });
}

/** Whether the top bar shows the error. */
function atField(error: ApiError): boolean {
  return ['from', 'to'].some((path) => errorAt(error, path) !== null);
}

function Layers() {
  return (
    <>
      {open.value.map((layer, i) => {
        const Layer = layers.get(layer.kind);
        return Layer ? <Layer key={i} layer={layer} onClose={pop} /> : null;
      })}
    </>
  );
}
