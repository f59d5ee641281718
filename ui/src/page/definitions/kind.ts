// What a definition is: which of the kinds that the reader chooses from, and how each is written.

import type { DefinitionContent, SavedCohort, SavedDefinition } from '../../api/definitions.ts';
import type { components } from '../../api/schema.ts';
import { shortText } from '../../document/short.ts';

export type Definition = components['schemas']['Definition'];

export type Kind = 'property' | 'actor' | 'cohort' | 'session' | 'list';

export const kindNames: Readonly<Record<Kind, string>> = {
  property: 'property of events', actor: 'property of actors', cohort: 'cohort', session: 'property of sessions', list: 'cohort, a list',
};

/** A definition or a cohort in one list. */
export type Known =
  | { readonly kind: 'property' | 'actor' | 'cohort' | 'session'; readonly name: string; readonly saved: SavedDefinition }
  | { readonly kind: 'list'; readonly name: string; readonly saved: SavedCohort | SavedDefinition };

export function known(saved: SavedDefinition): Known {
  const content = saved.definition as string | Definition;
  if (typeof content === 'string') return { kind: 'property', name: saved.name, saved };
  if (content.actors) return { kind: 'list', name: saved.name, saved };
  if (content.session) return { kind: 'session', name: saved.name, saved };
  return { kind: typeof content.actor === 'object' ? 'cohort' : 'actor', name: saved.name, saved };
}

/** What a definition says, in one line. */
export function meaning(content: DefinitionContent): string {
  const definition = content as string | Definition;
  if (typeof definition === 'string') return definition;
  if (definition.actors) return `${definition.actors.length} actors`;
  if (typeof definition.actor === 'object') return shortText({ dataset: '', funnel: definition.actor.funnel });
  const range = definition.from ? `, from ${definition.from}${definition.to ? ` to ${definition.to}` : ''}` : '';
  return `${definition.actor ?? definition.session ?? ''}${range}`;
}

/** What can be made: each kind is written in words of its own. */
export type Form = 'event' | 'actor' | 'funnel' | 'session';

export const formNames: Readonly<Record<Form, string>> = {
  event: 'Of events', actor: 'Of actors, or a cohort', funnel: 'Cohort from a funnel', session: 'Of sessions',
};

/** What is being written. */
export interface Draft {
  readonly name: string;
  readonly description: string;
  readonly content: string | Definition;
}

/** How a draft begins. */
export function begun(form: Form): string | Definition {
  switch (form) {
    case 'event': return '';
    case 'actor': return { actor: 'count()' };
    case 'funnel': return { actor: { funnel: { steps: [] } } };
    case 'session': return { session: 'count()' };
  }
}

/** The words that a content is written in; null for a list of actors. */
export function formOf(content: string | Definition): Form | null {
  if (typeof content === 'string') return 'event';
  if (content.actors) return null;
  if (content.session !== undefined) return 'session';
  return typeof content.actor === 'object' ? 'funnel' : 'actor';
}

/** The expression or measure that a content is mostly; null where it is none. */
export function textOf(content: string | Definition): string | null {
  if (typeof content === 'string') return content;
  if (typeof content.actor === 'string') return content.actor;
  return content.session ?? null;
}

/** The content with another text. */
export function withText(content: string | Definition, text: string): string | Definition {
  if (typeof content === 'string') return text;
  return content.session === undefined ? { ...content, actor: text } : { ...content, session: text };
}

/** Whether a content says something yet. */
export function isWritten(content: string | Definition): boolean {
  const text = textOf(content);
  if (text !== null) return text.trim() !== '';
  if (typeof content === 'string') return false;
  return typeof content.actor === 'object' ? (content.actor.funnel?.steps?.length ?? 0) > 0 : (content.actors?.length ?? 0) > 0;
}

/** The content as it is saved: texts without blanks around them. */
export function saving(content: string | Definition): DefinitionContent {
  const text = textOf(content);
  return (text === null ? content : withText(content, text.trim())) as DefinitionContent;
}

/** A draft of what is saved. */
export function draftOf({ name, description = '', definition }: SavedDefinition): Draft {
  return { name, description, content: definition as string | Definition };
}
