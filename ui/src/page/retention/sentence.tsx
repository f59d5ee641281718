// The sentence of what is asked: retention, lifecycle or stickiness.

import { LifecycleSentence } from '../../sentence/lifecycle.tsx';
import { RetentionSentence } from '../../sentence/retention.tsx';
import { StickinessSentence } from '../../sentence/stickiness.tsx';
import type { SentenceProps } from '../view.ts';

export function RetentionViewSentence(props: SentenceProps) {
  if (props.document.lifecycle) return <LifecycleSentence {...props} />;
  return props.document.stickiness ? <StickinessSentence {...props} /> : <RetentionSentence {...props} />;
}
