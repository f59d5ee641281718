import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import type { Document } from '../document/type.ts';
import { questionIn } from './paste.ts';
import { asCommand, asGo, curlTo, shellWord } from './share_forms.ts';

const hostile = ["it's", '$(rm -rf /)', '`date`', '\\', '"', '!!', 'a\nb', '\u202e', "'\\''", 'ü 👩‍👩‍👧'];

const documents = hostile.map((text): Document => ({ dataset: 'shop', where: `name = '${text.replaceAll("'", "''")}'`, aggregate: { measures: ['count()'] } }));

test('a shell reads each word as it was', () => {
  for (const text of hostile) assert.equal(execFileSync('sh', ['-c', `printf %s ${shellWord(text)}`], { encoding: 'utf8' }), text);
});

test('the command and curl give a shell the document itself', () => {
  for (const document of documents) {
    for (const line of [asCommand(document), curlTo("http://127.0.0.1:1/it's/v1/query", document)]) {
      const last = execFileSync('sh', ['-c', `sluice() { for word; do :; done; printf %s "$word"; }; curl() { sluice "$@"; }; ${line}`], { encoding: 'utf8' });
      assert.deepEqual(JSON.parse(last), document);
    }
  }
});

test('a Go literal holds the document', () => {
  for (const document of documents) {
    const literal = /\[\]byte\(([^]*)\)\)$/.exec(asGo(document))![1]!;
    const text = literal.startsWith('`') ? literal.slice(1, -1) : JSON.parse(literal) as string;
    assert.ok(!literal.startsWith('`') || !text.includes('`'));
    assert.deepEqual(JSON.parse(text), document);
  }
});

test('what is copied can be pasted', async () => {
  for (const document of documents) {
    assert.deepEqual((await questionIn(asCommand(document)))?.document, document);
    assert.deepEqual((await questionIn(curlTo('http://127.0.0.1:1/v1/query', document)))?.document, document);
  }
});
