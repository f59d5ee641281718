// The page: the shell around what the address asks for.

import { ActorPage } from './actor/index.tsx';
import { who } from '../api/who.ts';
import { FilesLayer } from './data/files_layer.tsx';
import { place } from './route.ts';
import { pages } from './views.ts';
import { Home, Missing } from './home.tsx';
import { Login } from './login/index.tsx';
import { LinkPage } from './link/index.tsx';
import { Shell } from './shell.tsx';
import { ViewPage } from './view_page.tsx';

export function App() {
  if (who.value?.tokens && who.value.name === undefined) return <Login />;
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
