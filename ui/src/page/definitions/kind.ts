// What a definition is: which of the kinds that the reader chooses from, and how each is written.

import type { DefinitionContent, SavedCohort, SavedDefinition } from '../../api/definitions.ts';
import type { components } from '../../api/schema.ts';
import { shortText } from '../../document/short.ts';

type Definition = components['schemas']['Definition'];

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

/** What is being written in the form. */
export interface Draft {
  readonly kind: 'property' | 'actor' | 'list';
  readonly name: string;
  readonly text: string;
  readonly description: string;
  readonly per: string;
  readonly from: string;
}

/** The content that a draft means; null for a list, which is no definition. */
export function contentOf({ kind, text, per, from }: Draft): DefinitionContent | null {
  if (kind === 'list') return null;
  if (kind === 'property') return text.trim();
  const content: Definition = { actor: text.trim(), ...(per === '' ? {} : { per }), ...(from.trim() === '' ? {} : { from: from.trim() }) };
  return content as DefinitionContent;
}

/** A draft of what is saved; null for what has no form here: funnels, sessions, lists within a definition. */
export function draftOf(saved: SavedDefinition): Draft | null {
  const content = saved.definition as string | Definition;
  const rest = { name: saved.name, description: saved.description ?? '' };
  if (typeof content === 'string') return { ...rest, kind: 'property', text: content, per: '', from: '' };
  if (typeof content.actor !== 'string' || content.to !== undefined) return null;
  return { ...rest, kind: 'actor', text: content.actor, per: content.per ?? '', from: content.from === undefined ? '' : String(content.from) };
}
