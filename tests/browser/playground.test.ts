/** The playground as its visitors find it: every tab answers at the first press, offline, without an error. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { readOperations } from '../../src/server/operations.ts';
import { type Answer, type Seeded, seededGraph, serveOver } from '../api/seeded.ts';
import { chromiumPath, openBrowser, type Visit, visit } from './open-browser.ts';

if (!chromiumPath) console.warn('No Chromium here (CHROMIUM names one): the playground is not tried in a browser.');

const operations = readOperations();
const nameOf = (query: string): string => /^query (\w+)/m.exec(query)?.[1] ?? '';

/** The database was still planning what it had not been asked before: on a busy machine that may take longer than an answer may. */
const isLate = ({ errors }: Answer['body']): boolean => errors?.[0]?.extensions?.code === 'TIMEOUT';

interface Pressed {
  asked: { query: string; variables?: object };
  answer: Answer['body'];
}

const READY = '.graphiql-execute-button[aria-label^="Execute"]';

/** What the page asks for when ▶ is pressed, and the answer, when it is shown. */
async function press(page: Page): Promise<Pressed> {
  await page.waitForSelector(READY);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.click(READY);
  const response = await answered;
  await page.waitForSelector(READY);
  const answer = await response.json();
  return isLate(answer) ? press(page) : { asked: JSON.parse(response.request().postData() ?? '{}'), answer };
}

/** The answer without a browser. */
async function answerTo(seeded: Seeded, query: string, variables: object): Promise<Answer['body']> {
  const { body } = await seeded.ask(query, variables);
  return isLate(body) ? answerTo(seeded, query, variables) : body;
}

const openTab = async (page: Page, name: string) => {
  await page.locator('.graphiql-tab-button', { hasText: new RegExp(`^${name}$`) }).click();
  await page.waitForSelector(`.graphiql-tab-active:has-text("${name}")`);
  await page.waitForSelector(`.graphiql-query-editor .view-line:has-text("${name}")`);
  // The editor tells GraphiQL of its new text a moment later, and nobody's hand is faster.
  await page.waitForTimeout(500);
};

const tabNames = (page: Page) => page.locator('.graphiql-tab-button').allTextContents();

describe.skipIf(!chromiumPath)('the playground', () => {
  let graph: Graph;
  let seeded: Seeded;
  let browser: Browser;
  let first: Visit;

  beforeAll(async () => {
    graph = await seededGraph();
    seeded = await serveOver(graph);
    await seeded.warmed;
    browser = await openBrowser();
    first = await visit(browser, seeded.server.url);
  });

  afterAll(async () => {
    await browser?.close();
    await seeded?.close();
    await graph?.close();
  });

  it('opens at / with a tab for each operation', async () => {
    expect(first.page.url()).toBe(`${seeded.server.url}/graphql`);
    expect(await first.page.title()).toBe('pressgraph');
    expect(await tabNames(first.page)).toEqual(operations.map(({ query }) => nameOf(query)));
  });

  it.each(operations.map(({ query, variables }) => ({ name: nameOf(query), query, variables })))(
    '$name answers at the first press',
    async ({ name, query, variables }) => {
      const { page } = first;
      const expected = await answerTo(seeded, query, variables);
      await openTab(page, name);
      const { asked, answer } = await press(page);
      expect(asked.query).toContain(`query ${name}`);
      expect(asked.variables ?? {}).toEqual(variables);
      expect(answer.errors).toBeUndefined();
      expect(answer).toEqual(expected);
      await page.waitForSelector('.result-window:has-text("data")');
    },
  );

  it('a reload keeps the tabs and opens none', async () => {
    const before = await tabNames(first.page);
    await first.page.reload();
    await first.page.waitForSelector(READY);
    expect(await tabNames(first.page)).toEqual(before);
    expect((await press(first.page)).answer.errors).toBeUndefined();
  });

  it('its documentation says what can be asked', async () => {
    await first.page.click('button[aria-label="Show Documentation Explorer"]');
    await first.page.click('.graphiql-doc-explorer a:text-is("Query")');
    await first.page.waitForSelector('.graphiql-doc-explorer :text("An agency by its full name or an alias")');
  });

  it('a mistake is told in a few lines', async () => {
    const { page } = await visit(browser, seeded.server.url, 1024, 768);
    await page.click('.graphiql-query-editor .view-lines');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('{ region(code: ) { name } }');
    await page.click('.graphiql-execute-button');
    await page.waitForSelector('.result-window:has-text("Syntax Error")');
    expect(await page.locator('.result-window').textContent()).not.toContain('.parse');
  });

  it('asked nobody but its own server, and nothing went wrong in it', () => {
    expect(first.outside).toEqual([]);
    expect(first.errors).toEqual([]);
  });
});
