/** A page in a headless Chromium that notes what it asks for and what goes wrong in it. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is; null when there is none. */
export const chromiumPath = PLACES.find((path) => path && existsSync(path)) ?? null;

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Milliseconds to wait for what the page shows: nine megabytes of script on a busy machine. */
const PATIENCE = 180_000;

/** Starts it. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...QUIET] });

export interface Visit {
  page: Page;
  /** Addresses asked for that are not under `url`. */
  outside: string[];
  /** Errors in the console or thrown. */
  errors: string[];
}

/** A visitor who comes for the first time; nothing but `url` can be reached. */
export async function visit(browser: Browser, url: string, width = 1440, height = 900): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height }, isMobile: width < 700, hasTouch: width < 700 });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const outside: string[] = [];
  const errors: string[] = [];
  const own = (address: string) => address.startsWith(`${url}/`) || /^(data|blob):/.test(address);
  page.on('request', (request) => void (own(request.url()) || outside.push(request.url())));
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  page.on('pageerror', (error) => void errors.push(error.message));
  await page.route(
    (address) => !own(address.href),
    (route) => route.abort(),
  );
  await page.goto(`${url}/`);
  await page.waitForSelector('.graphiql-execute-button:not([disabled])');
  return { page, outside, errors };
}
