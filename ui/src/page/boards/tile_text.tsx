// A tile of text: paragraphs, headings (#) and lists (-), and nothing else.

import { visible } from '../../text/name.ts';
import * as style from './tile.module.css';

export function TileText({ text, editing, onText }: { text: string; editing: boolean; onText: (text: string) => void }) {
  if (editing) {
    return (
      <textarea class={style.write} aria-label="Text of the tile" value={text} maxLength={10_000}
        placeholder={'Text. A line that begins with # is a heading, with - an item.'} onInput={(event) => onText(event.currentTarget.value)} />
    );
  }
  return <div class={style.text} tabIndex={0} role="group" aria-label="Text">{text.split('\n').map((line, i) => <Line key={i} line={line} />)}</div>;
}

function Line({ line }: { line: string }) {
  const heading = /^#{1,3}\s+(.*)$/.exec(line);
  if (heading) return <h3>{visible(heading[1]!)}</h3>;
  const item = /^[-*]\s+(.*)$/.exec(line);
  if (item) return <p class={style.item}>{visible(item[1]!)}</p>;
  return <p class={style.line}>{visible(line)}</p>;
}
