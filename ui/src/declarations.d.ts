// What the bundler understands besides TypeScript.

declare module '*.module.css' {
  const names: Readonly<Record<string, string>>;
  export = names;
}
declare module '*.css';

/** True in builds for measurements only, which have the page /dev/bench. */
declare const BENCH: boolean;
