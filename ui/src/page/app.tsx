// The page: the shell around what the address asks for.

import { admitted } from '../api/who.ts';
import { FilesLayer } from './data/files_layer.tsx';
import { late } from '../widget/late.tsx';
import { behaviours, kept } from './parts.ts';
import { place } from './route.ts';
import { pages } from './views.ts';
import { Home, Missing } from './home.tsx';
import { Login } from './login/index.tsx';
import { Shell } from './shell.tsx';
import { ViewPage } from './view_page.tsx';

const ActorPage = late(behaviours, (part) => part.ActorPage);
const LinkPage = late(kept, (part) => part.LinkPage);

export function App() {
  if (!admitted.value) return <Login />;
  return (
    <>
      <Shell><Place /></Shell>
      <FilesLayer />
    </>
  );
}

function Place() {
  const at = place.value;
  switch (at.kind) {
    case 'home': return <Home />;
    case 'view': return <ViewPage />;
    case 'page': {
      const page = pages.find(({ name }) => name === at.page);
      return page ? <page.Page rest={at.rest} /> : <Missing />;
    }
    case 'actor': return <ActorPage dataset={at.dataset} actor={at.actor} />;
    case 'link': return <LinkPage id={at.id} />;
  }
}
