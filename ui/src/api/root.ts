// Where the server is. Assets lie at ROOT/assets/HASH/, whatever path a proxy puts before them,
// so the root of the UI and of the API is two folders up from this bundle.

/** The root of the server as an absolute address that ends with a slash. */
export const root: URL = new URL('../../', import.meta.url);

/** The address of a path of the server, such as `v1/query`. */
export function address(path: string): string {
  return new URL(path, root).href;
}

/** The path below the root of an address of this page, without a leading slash. */
export function below(pathname: string): string {
  return pathname.startsWith(root.pathname) ? pathname.slice(root.pathname.length) : pathname.replace(/^\//, '');
}
