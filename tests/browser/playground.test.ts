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

const openTab = async (page: Page, name: string) => {
  await page.locator('.graphiql-tab-button', { hasText: new RegExp(`^${name}$`) }).click();
  await page.waitForSelector(`.graphiql-tab-active:has-text("${name}")`);
  await page.waitForSelector(`.graphiql-query-editor .view-line:has-text("${name}")`);
  // The editor tells GraphiQL of its new text a moment later, and GraphiQL keeps it.
  await page.waitForFunction((text) => localStorage.getItem('graphiql:query')?.includes(text), `query ${name}`);
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
      const { body: expected } = await seeded.askInTime(query, variables);
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

  describe('on a phone', () => {
    let page: Page;
    const boxOf = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      if (!box) throw new Error(`${selector} is not shown`);
      return box;
    };
    beforeAll(async () => {
      ({ page } = await visit(browser, seeded.server.url, 390, 844));
    });

    it('stands in one column as wide as the screen, at its natural size, with nothing beside it', async () => {
      const [query, answer] = [await boxOf('.graphiql-query-editor'), await boxOf('.graphiql-response')];
      for (const { x, width } of [query, answer]) expect([x, width]).toEqual([0, 390]);
      expect(answer.y).toBeGreaterThanOrEqual(query.y + query.height);
      expect(answer.y + answer.height).toBeLessThanOrEqual(844);
      expect(await page.evaluate(() => [document.documentElement.scrollWidth, visualViewport?.scale])).toEqual([390, 1]);
    });

    it('▶ can be reached, and its answer is read where it stands', async () => {
      const { x, y, width, height } = await boxOf(READY);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(40);
      expect([x >= 0, x + width <= 390, y + height <= 844]).toEqual([true, true, true]);
      expect((await press(page)).answer.errors).toBeUndefined();
      await page.waitForSelector('.result-window .view-line:has-text("data")');
      const lines = await page.locator('.result-window .view-lines').evaluate((found) => {
        const shown = [...found.querySelectorAll('.view-line > span')].map((line) => line.getBoundingClientRect().right);
        return { size: Number.parseFloat(getComputedStyle(found).fontSize), right: Math.max(...shown) };
      });
      expect(lines.size).toBeGreaterThanOrEqual(12);
      expect(lines.right).toBeLessThanOrEqual(390);
    });

    it('the last tab can be scrolled to and opened', async () => {
      const name = nameOf(operations.at(-1)?.query ?? '');
      await openTab(page, name);
      const { x, width } = await boxOf('.graphiql-tab-active');
      expect([x >= 0, x + width <= 390]).toEqual([true, true]);
    });

    it('documentation and settings are as wide as the screen', async () => {
      await page.click('button[aria-label="Show Documentation Explorer"]');
      expect(await boxOf('.graphiql-plugin')).toMatchObject({ x: 0, width: 390 });
      await page.click('button[aria-label="Open settings dialog"]');
      for (const part of await page.locator('.graphiql-dialog button').all()) {
        const box = await part.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    });
  });

  it('asked nobody but its own server, and nothing went wrong in it', () => {
    expect(first.outside).toEqual([]);
    expect(first.errors).toEqual([]);
  });
});
