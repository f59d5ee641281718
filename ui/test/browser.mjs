// The browser of the scenarios: one for all files where run.mjs started it, else one for the file.

import { chromium } from 'playwright-core';

const options = { executablePath: process.env.SLUICE_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--process-per-site'] };

/** Starts a browser that processes can share. */
export function launch() {
  return chromium.launchServer(options);
}

/** The browser of a file: what it opens in a shared one is closed with it. */
export function useBrowser() {
  const shared = process.env.SLUICE_UI_BROWSER;
  return shared ? chromium.connect(shared) : chromium.launch(options);
}
