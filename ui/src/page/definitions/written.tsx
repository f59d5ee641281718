// The content of a definition while it is written: in words, as the text that it mostly is, or as JSON. All three
// show the same content; what is changed in one is there in the others.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { spanInText, type ApiError } from '../../api/error.ts';
import type { Document } from '../../document/type.ts';
import { same } from '../../document/patch.ts';
import { DefinitionSentence, hasWords, type Defining } from '../../sentence/definition.tsx';
import { UnplacedProblem } from '../../sentence/placed.tsx';
import { writeTo } from '../../sentence/write.ts';
import { CodeEditor } from '../../widget/code_editor.tsx';
import { Problem } from '../../widget/problem.tsx';
import { Segmented, type Choice } from '../../widget/segmented.tsx';
import { formOf, textOf, withText, type Definition } from './kind.ts';
import * as style from './definitions.module.css';

type Content = string | Definition;
type Way = 'words' | 'text' | 'json';

interface WrittenProps {
  dataset: string;
  content: Content;
  /** What is wrong with it, at a place that begins with `definition`. */
  error: ApiError | null;
  /** `typed` is what may still be typed on. */
  onContent: (content: Content, typed: boolean) => void;
  onSave: () => void;
}

export function Written(props: WrittenProps) {
  const { content } = props;
  const text = textOf(content);
  const [chosen, choose] = useState<Way>('words');
  const ways: Choice<Way>[] = [
    ...(hasWords(content) ? [{ value: 'words' as const, label: 'In words' }] : []),
    ...(text !== null ? [{ value: 'text' as const, label: 'As text' }] : []),
    { value: 'json', label: 'JSON' },
  ];
  const way = ways.some(({ value }) => value === chosen) ? chosen : ways[0]!.value;
  return (
    <div class={style.written}>
      {ways.length > 1 && <Segmented label="How it is written" choices={ways} value={way} onChange={choose} />}
      {way === 'words' && <Words {...props} />}
      {way === 'text' && <Text {...props} text={text!} />}
      {way === 'json' && <Json {...props} />}
    </div>
  );
}

function Words({ dataset, content, error, onContent }: WrittenProps) {
  const document: Defining = { dataset, definition: content };
  const latest = useRef({ document, onContent });
  latest.current = { document, onContent };
  useLayoutEffect(() => writeTo({
    document: () => latest.current.document,
    change: (next: Document) => latest.current.onContent((next as Defining).definition ?? '', false),
  }), []);
  return <div class={style.words}><DefinitionSentence key={formOf(content)} document={document} error={error} />{error && <UnplacedProblem error={error} />}</div>;
}

function Text({ content, text, error, onContent, onSave }: WrittenProps & { text: string }) {
  const mark = error?.span ? spanInText(text, error.span) : null;
  const mended = (name: string): string => (mark ? text.slice(0, mark.start) + name + text.slice(mark.end) : text);
  return (
    <>
      <CodeEditor class={style.expression} label="Expression" language="expression" text={text} mark={mark} onRun={onSave}
        placeholder={typeof content === 'string' ? 'amount > 100' : "count() filter (where event = 'purchase') >= 3"} onText={(next) => onContent(withText(content, next), true)} />
      {error && <Problem error={error} onHint={(name) => onContent(withText(content, mended(name)), false)} />}
    </>
  );
}

function Json({ content, error, onContent, onSave }: WrittenProps) {
  const [text, setText] = useState(() => JSON.stringify(content, null, 2));
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (same(read(text).content, content)) return;
    setText(JSON.stringify(content, null, 2));
    setProblem(null);
  }, [content]);
  const edit = (next: string): void => {
    setText(next);
    const { content: found, problem: wrong } = read(next);
    setProblem(wrong);
    if (found !== null) onContent(found, true);
  };
  return (
    <>
      <CodeEditor class={style.json} label="Definition as JSON" language="json" text={text} onRun={onSave} onText={edit} />
      {problem !== null ? <Problem error={{ message: problem, hint: '' }} /> : error && <Problem error={{ message: error.where === '' ? error.message : `${error.where}: ${error.message}`, hint: error.hint }} />}
    </>
  );
}

function read(text: string): { content: Content | null; problem: string | null } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'string') return { content: value, problem: null };
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return { content: null, problem: 'A definition is a text, or an object with actor, actors or session' };
    return { content: value as Definition, problem: null };
  } catch (error) {
    return { content: null, problem: error instanceof Error ? error.message : String(error) };
  }
}
