// The filter of every view: `where` of the document.

import { patch } from '../document/store.ts';
import { Conditions } from './conditions.tsx';
import { Clause, useAround } from './sentence.tsx';

export function Filter({ word = 'where' }: { word?: string }) {
  const { document } = useAround();
  return (
    <Clause word={word}>
      <Conditions path="where" what="filter" text={document.where ?? ''} onChange={(text) => patch('where', text)} empty="filter" />
    </Clause>
  );
}
