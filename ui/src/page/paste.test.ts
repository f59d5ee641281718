import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeFragment } from '../document/link.ts';
import type { Document } from '../document/type.ts';
import { questionIn } from './paste.ts';

const document = { dataset: 'shop', where: "name = 'it''s'", funnel: { steps: [{ where: 'true' }] } } as Document;

test('what Share copies can be pasted', async () => {
  const text = JSON.stringify(document);
  const word = `'${text.replaceAll("'", "'\\''")}'`;
  const link = `http://127.0.0.1:1/shop/funnel#${await encodeFragment({ view: 'funnel', document, as: 'steps', open: [] })}`;
  for (const pasted of [text, JSON.stringify(document, null, 2), `sluice query ${word}`, `curl 'http://x/v1/query' \\\n  -d ${word}`, `store.Query(ctx, []byte(\`${text}\`))`, link]) {
    const found = await questionIn(pasted);
    assert.deepEqual(found?.document, document, pasted);
    assert.equal(found?.view, 'funnel');
  }
});

test('other texts are no question', async () => {
  for (const text of ['', 'hello', '{', '{"dataset": "shop"}', '{"funnel": {}}', '[]', 'http://x/y#q=1', 'sluice query']) assert.equal(await questionIn(text), null, text);
});
