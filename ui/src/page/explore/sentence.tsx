// The sentence of Explore: of measures by groups, or of the events as they are.

import { AggregateSentence } from '../../sentence/aggregate.tsx';
import type { SentenceProps } from '../../sentence/props.ts';
import { lateSentence } from '../../sentence/coming.tsx';
import { beside } from '../parts.ts';

const SamplesSentence = lateSentence(beside, (part) => part.SamplesSentence);

export function ExploreSentence(props: SentenceProps) {
  return props.document.samples ? <SamplesSentence {...props} /> : <AggregateSentence {...props} />;
}
