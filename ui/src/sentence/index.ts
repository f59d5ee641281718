// The sentence of chips: one for each view, and what they are made of.

export type { SentenceProps } from './props.ts';
export { focusSentence, sentenceKeys } from './focus.ts';
export { UnplacedProblem } from './placed.tsx';
export { AggregateSentence } from './aggregate.tsx';
export { SamplesSentence } from './samples.tsx';
export { FunnelSentence } from './funnel.tsx';
export { RetentionSentence } from './retention.tsx';
export { LifecycleSentence } from './lifecycle.tsx';
export { StickinessSentence } from './stickiness.tsx';
export { PathsSentence } from './paths.tsx';
export { SessionsSentence } from './sessions.tsx';
export { DifferenceSentence } from './difference.tsx';
