// A part of the UI: the views of what people do one after the other.

export { ActorPage } from './page/actor/index.tsx';
export { DifferencePage } from './page/difference/page.tsx';
export { FunnelPage } from './page/funnel/page.tsx';
export { LivePage } from './page/live/page.tsx';
export { LiveSentence } from './page/live/sentence.tsx';
export { PathsPage } from './page/paths/page.tsx';
export { RetentionPage } from './page/retention/page.tsx';
export { RetentionViewSentence } from './page/retention/sentence.tsx';
export { SessionsPage } from './page/sessions/page.tsx';
export { DifferenceSentence } from './sentence/difference.tsx';
export { FunnelSentence } from './sentence/funnel.tsx';
export { PathsSentence } from './sentence/paths.tsx';
export { SessionsSentence } from './sentence/sessions.tsx';
