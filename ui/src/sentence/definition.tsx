// A saved definition in words: a condition or value of events, a measure over the events of an actor or of a
// session, actors at a place of a funnel. It stands in a document as the member `definition`, so that the places
// of its parts are those of the API's errors.

import type { components } from '../api/schema.ts';
import type { ApiError } from '../api/error.ts';
import { contextOf } from '../api/parse.ts';
import type { Document, Funnel, Sessions } from '../document/type.ts';
import { useState } from 'preact/hooks';
import { readText, shortDurations } from './amount.ts';
import { Chains, chainParts } from './chains.tsx';
import { AmountChip, DurationChip } from './chip_amount.tsx';
import { ChoiceChip } from './chip_choice.tsx';
import { Conditions } from './conditions.tsx';
import { useExtras } from './extras.ts';
import { Measured } from './measured.tsx';
import { MoreChip } from './more_chip.tsx';
import { NamePicker } from './name_picker.tsx';
import { useParsed } from './parsed.ts';
import { sessionRare } from './rare.ts';
import { RareClauses } from './rare_clauses.tsx';
import { Clause, Sentence, useAround } from './sentence.tsx';
import { Steps } from './steps.tsx';
import { TextEditor } from './text_editor.tsx';
import { TextList, type ElementEditor } from './text_list.tsx';
import { PerChip } from './units.tsx';
import { patch } from './write.ts';

type Definition = components['schemas']['Definition'];

/** A document that has a definition. */
export type Defining = Document & { readonly definition: string | Definition };

const path = 'definition';

export function DefinitionSentence({ document, error }: { document: Defining; error: ApiError | null }) {
  const { definition } = document;
  return (
    <Sentence document={document} error={error} label="Definition">
      {typeof definition === 'string' ? <OfEvents text={definition} />
        : typeof definition.session === 'string' ? <OfSessions definition={definition} />
          : typeof definition.actor === 'object' ? <InFunnel definition={definition} of={definition.actor} />
            : <OfActors definition={definition} />}
    </Sentence>
  );
}

/** Whether a definition has words: lists of actors have none. */
export function hasWords(definition: string | Definition): boolean {
  return typeof definition === 'string' || definition.actors === undefined;
}

const eventForms = [['condition', 'true for events where'], ['value', 'for each event the value of']] as const;

function OfEvents({ text }: { text: string }) {
  const { document } = useAround();
  const [chosen, choose] = useState<'condition' | 'value' | null>(null);
  const parsed = useParsed(contextOf(document), [{ kind: 'expression', text }])[0] ?? null;
  const form = chosen ?? (text === '' || parsed === null || parsed.type === 'bool' ? 'condition' : 'value');
  return (
    <>
      <Clause word="It is"><ChoiceChip path={`${path}#form`} what="what it is" value={form} choices={eventForms} onChange={choose} /></Clause>
      {form === 'condition'
        ? <Conditions path={path} what="condition" text={text} empty="condition" onChange={(next) => patch(path, next ?? '')} />
        : (
          <TextList path={path} texts={text === '' ? [] : [text]} kind="expression" what="value" most={1} empty="property or expression"
            onChange={(next) => patch(path, next?.[0] ?? '')} editor={(element) => <ValueEditor {...element} />} />
        )}
    </>
  );
}

/** A property at first; what is there already is edited as text. */
function ValueEditor({ text, typed, problem, onDone, onCancel }: ElementEditor) {
  const { document } = useAround();
  const [written, write] = useState(text);
  if (text === '') {
    return (
      <NamePicker label="Value" placeholder="property, or an expression" document={document} kinds={['property', 'definition', 'lookup']} typed={typed}
        onName={(entry) => onDone(entry.text)} onText={onDone} onCancel={onCancel} onLeave={onCancel} />
    );
  }
  return <TextEditor label="Expression" text={written} problem={problem} onText={write} onDone={onDone} onCancel={onCancel} onLeave={() => (written === text ? onCancel() : onDone(written))} />;
}

function OfActors({ definition }: { definition: Definition }) {
  return (
    <>
      <Clause word="Of each"><PerChip path={`${path}.per`} value={definition.per} /></Clause>
      <Measured lead="the" path={`${path}.actor`} text={String(definition.actor ?? '')} />
      <Range definition={definition} />
    </>
  );
}

const places = [['reached', 'came as far as'], ['dropped', 'dropped out before'], ['in_progress', 'are still on their way to']] as const;

function InFunnel({ definition, of }: { definition: Definition; of: { funnel: Funnel; step?: number; state?: 'reached' | 'dropped' | 'in_progress' } }) {
  const funnel = { ...of.funnel, steps: Array.isArray(of.funnel?.steps) ? of.funnel.steps : [] };
  const extras = useExtras();
  const inside = `${path}.actor`;
  const chains = { path: `${inside}.funnel`, funnel, extras };
  const more = chainParts(chains);
  const steps = funnel.steps.map((_, i) => [String(i + 1), `step ${i + 1}`] as const);
  return (
    <>
      <Clause word="Those"><PerChip path={`${path}.per`} value={definition.per} /></Clause>
      <Clause word="who"><ChoiceChip path={`${inside}.state`} what="state" value={of.state ?? 'reached'} without="reached" choices={places} /></Clause>
      <ChoiceChip path={`${inside}.step`} what="step" value={of.step === undefined ? 'last' : String(of.step)} choices={[['last', 'the last step'], ...steps]}
        onChange={(next) => patch(`${inside}.step`, next === 'last' ? undefined : Number(next))} />
      <Steps lead="of" then="then" path={chains.path} funnel={funnel} />
      <Clause word="within"><DurationChip path={`${chains.path}.window`} what="window" value={funnel.window ?? null} none="14d" /></Clause>
      <Chains {...chains} />
      <Range definition={definition} />
      <MoreChip extras={extras} items={more.items} groups={more.groups} />
    </>
  );
}

function OfSessions({ definition }: { definition: Definition }) {
  const extras = useExtras();
  const sessions: Sessions = definition.sessions ?? {};
  const group = { path: `${path}.sessions`, rare: sessionRare };
  return (
    <>
      <Clause word="Of each session of"><PerChip path={`${path}.sessions.per`} value={sessions.per} /></Clause>
      <Measured lead="the" path={`${path}.session`} text={definition.session ?? ''} />
      <Clause word="a gap of"><DurationChip path={`${path}.sessions.gap`} what="gap" value={sessions.gap ?? null} none="30m" usual={shortDurations} /></Clause>
      <Clause word="ends one" />
      <RareClauses group={group} extras={extras} />
      <MoreChip extras={extras} groups={[group]} />
    </>
  );
}

const begins = [['now-7d', 'the last week'], ['now-30d', 'the last 30 days'], ['now-90d', 'the last 90 days'], ['now-365d', 'the last year']] as const;

/** Which events are read: those of a range of its own, or of the question that uses it. */
function Range({ definition: { from, to } }: { definition: Definition }) {
  const text = (value: string | number | undefined): string | null => (value === undefined ? null : String(value));
  return (
    <>
      <Clause word="from"><AmountChip path={`${path}.from`} what="from" value={text(from)} none={'the question\u2019s start'} usual={begins} read={readText} wrong="" /></Clause>
      <Clause word="to"><AmountChip path={`${path}.to`} what="to" value={text(to)} none="its end" usual={[['now'], ['now/d', 'the start of today']]} read={readText} wrong="" /></Clause>
    </>
  );
}
