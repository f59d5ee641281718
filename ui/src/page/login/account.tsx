// Who is logged in, and the way out; nothing where no tokens are asked for.

import { logout, who } from '../../api/who.ts';
import { asApiError } from '../../api/client.ts';
import { shown } from '../../text/name.ts';
import { MenuButton } from '../../widget/menu.tsx';
import { Name } from '../../widget/name.tsx';
import { toast } from '../../widget/toast.tsx';

export function Account() {
  const name = who.value?.tokens ? who.value.name : undefined;
  if (name === undefined) return null;
  const leave = (): void => {
    logout().then(() => location.reload(), (error: unknown) => toast(`Logging out failed: ${asApiError(error).message}`));
  };
  return (
    <MenuButton icon="actor" label={`Logged in as ${shown(name).text}`} menuLabel="Account" kind="quiet" placing={{ side: 'top' }}
      head={<Name value={name} most={40} />} items={[{ label: 'Log out', act: leave }]} />
  );
}
