// The sentence of Explore: of measures by groups, or of the events as they are.

import { AggregateSentence, SamplesSentence, type SentenceProps } from '../../sentence/index.ts';

export function ExploreSentence(props: SentenceProps) {
  return props.document.samples ? <SamplesSentence {...props} /> : <AggregateSentence {...props} />;
}
