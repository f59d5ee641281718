// What a page says where what it shows cannot be had, with a way to ask again.

import type { ApiError } from '../api/error.ts';
import { visible } from '../text/name.ts';
import { Button } from '../widget/button.tsx';
import { Empty } from '../widget/empty.tsx';

export function Failed({ error, what, again }: { error: ApiError; what: string; again: () => void }) {
  return (
    <Empty icon="warning" title={what} actions={<Button kind="outlined" onClick={again}>Try again</Button>}>
      {visible(error.message)}
    </Empty>
  );
}
