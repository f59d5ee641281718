// The button that opens the browser's choice of files.

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button, type ButtonProps } from '../../widget/button.tsx';
import { takeFiles } from './loading.ts';

export function ChooseFiles({ children, kind = 'outlined' }: { children: ComponentChildren; kind?: NonNullable<ButtonProps['kind']> }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} icon="upload" onClick={() => input.current?.click()}>{children}</Button>
      <input ref={input} type="file" multiple hidden aria-label="Files of events" onChange={(event) => {
        const files = [...event.currentTarget.files ?? []];
        event.currentTarget.value = ''; // the same file can be chosen again
        if (files.length > 0) void takeFiles(files);
      }} />
    </>
  );
}
