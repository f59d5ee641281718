// The filter of every view: `where` of the document.

import { patch } from './write.ts';
import { Conditions } from './conditions.tsx';
import { useAround } from './sentence.tsx';

export function Filter({ word = 'where' }: { word?: string }) {
  const { document } = useAround();
  return <Conditions path="where" what="filter" lead={word} text={document.where ?? ''} onChange={(text) => patch('where', text)} empty="filter" />;
}
