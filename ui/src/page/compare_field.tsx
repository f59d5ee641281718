// With what the range is compared: nothing, or itself some time before.

import { document, patch } from '../document/store.ts';
import { MenuButton } from '../widget/menu.tsx';
import { visible } from '../text/name.ts';

const choices: readonly (readonly [string, string | undefined])[] = [
  ['no comparison', undefined], ['vs a day before', '1d'], ['vs a week before', '7d'], ['vs 30 days before', '30d'], ['vs a year before', '1y'],
];

export function CompareField() {
  const offset = document.value.compare?.offset;
  const label = choices.find(([, value]) => value === offset)?.[0] ?? `vs ${visible(offset ?? '')} before`;
  return (
    <MenuButton icon="compare" after="down" kind={offset === undefined ? 'quiet' : 'plain'} menuLabel="Compare"
      items={choices.map(([label, value]) => ({
        label, checked: value === offset, act: () => patch('compare', value === undefined ? undefined : { offset: value }),
      }))}>
      {label}
    </MenuButton>
  );
}
