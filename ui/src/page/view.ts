// What a view is to the shell. To add one: make page/<view>/index.tsx that exports a View, and add a
// line to views.ts.

import type { ComponentType } from 'preact';
import type { Result } from '../api/question.ts';
import type { Document, ViewName } from '../document/type.ts';
import type { SentenceProps } from '../sentence/props.ts';
import type { IconName } from '../widget/icon.tsx';

export type { SentenceProps };

/** A way to draw the answer: `as` in the address. */
export interface ChartChoice {
  readonly name: string;
  readonly label: string;
  readonly icon: IconName;
}

export interface PageProps {
  readonly document: Document;
  readonly result: Result;
  /** The chart to draw: the address's choice, or the view's own. */
  readonly as: string;
}

export interface View {
  readonly name: ViewName;
  readonly label: string;
  readonly icon: IconName;
  /** The key after `g` that goes there. */
  readonly letter: string;
  /** The charts to choose from; empty where there is one only. */
  readonly charts: readonly ChartChoice[];
  /** The chart that suits a document when nobody chose. */
  readonly chartOf: (document: Document) => string;
  /** The document for a chart, where the chart needs another one (a list of events, bins). */
  readonly choose?: (document: Document, chart: string) => Document;
  /** Whether the shell runs the document; false for a view that asks by itself. Default true. */
  readonly runs?: boolean;
  readonly Sentence: ComponentType<SentenceProps>;
  readonly Page: ComponentType<PageProps>;
}

/** A page that is no view of a dataset: boards, data, history. Its address is /{name}/{rest}. */
export interface OtherPage {
  readonly name: string;
  readonly label: string;
  readonly icon: IconName;
  readonly letter: string;
  readonly Page: ComponentType<{ readonly rest: string }>;
}
