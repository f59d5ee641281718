// The rail: the pages there are. It folds to icons; on a phone it is a bar below.

import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../widget/button.tsx';
import { classes } from '../widget/class.ts';
import { Icon, type IconName } from '../widget/icon.tsx';
import { MenuButton } from '../widget/menu.tsx';
import { useTooltip } from '../widget/tooltip.tsx';
import { state } from '../document/store.ts';
import { JobsLine } from './data/jobs_line.tsx';
import { goToView } from './go.ts';
import { Account } from './login/account.tsx';
import { navigate, place } from './route.ts';
import { read, write } from './storage.ts';
import { choice, choose, theme } from './theme.ts';
import { pages, views } from './views.ts';
import * as style from './rail.module.css';

const folded = signal(read('rail') === 'folded');

function fold(): void {
  folded.value = !folded.value;
  write('rail', folded.value ? 'folded' : 'open');
}

export function Rail({ onPalette, onHelp }: { onPalette: () => void; onHelp: () => void }) {
  const at = place.value;
  return (
    <nav aria-label="Pages" class={classes(style.rail, folded.value && style.folded)}>
      <div class={style.brand}>
        <Mark />
        {!folded.value && <span class={style.name}>Sluice</span>}
      </div>
      <ul class={style.list}>
        {views.map((view) => (
          <Entry key={view.name} icon={view.icon} label={view.label} keys={`g ${view.letter}`}
            current={at.kind === 'view' && state.value.view === view.name} onClick={() => goToView(view)} />
        ))}
      </ul>
      {pages.length > 0 && <div class={style.rule} role="presentation" />}
      <ul class={style.list}>
        {pages.map((page) => (
          <Entry key={page.name} icon={page.icon} label={page.label} keys={`g ${page.letter}`}
            current={at.kind === 'page' && at.page === page.name} onClick={() => navigate(page.name)} />
        ))}
      </ul>
      <div class={style.foot}>
        <JobsLine folded={folded.value} />
        <Button icon="search" label="Find" keys="Ctrl+K" kind="quiet" onClick={onPalette} />
        <ThemeButton />
        <Account />
        <Button icon="help" label="Keys" keys="?" kind="quiet" onClick={onHelp} />
        <Button icon="collapse" label={folded.value ? 'Widen' : 'Fold'} kind="quiet" class={style.fold} onClick={fold} />
      </div>
    </nav>
  );
}

function Entry({ icon, label, keys, current, onClick }: { icon: IconName; label: string; keys: string; current: boolean; onClick: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // On a phone the rail is wider than its window.
  useEffect(() => { if (current) button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }); }, [current]);
  const tooltip = useTooltip(folded.value ? `${label}  ${keys}` : undefined);
  return (
    <li>
      <button ref={button} type="button" class={style.entry} aria-current={current ? 'page' : undefined} aria-label={folded.value ? label : undefined}
        onClick={onClick} {...tooltip}>
        <Icon name={icon} size={20} />
        <span class={style.word}>{label}</span>
      </button>
    </li>
  );
}

function ThemeButton() {
  const item = (name: 'system' | 'light' | 'dark', label: string) => ({ label, checked: choice.value === name, act: () => choose(name) });
  return (
    <MenuButton icon={theme.value === 'dark' ? 'moon' : 'sun'} label="Light or dark" menuLabel="Light or dark" kind="quiet" placing={{ side: 'top' }}
      items={[item('system', 'As the system'), item('light', 'Light'), item('dark', 'Dark')]} />
  );
}

function Mark() {
  return (
    <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true" class={style.mark}>
      <rect width="32" height="32" rx="7" />
      <path d="M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500" />
    </svg>
  );
}
