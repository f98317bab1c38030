/** HTML → PDF by Chromium, each page as high as what stands on it. */
import { execFileSync } from 'node:child_process';
import { chromiumPath, openBrowser } from '../../browser/open-browser.ts';

/** Whether a font for Chinese is installed. */
function hasFont(): boolean {
  try {
    return execFileSync('fc-match', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).includes('CJK');
  } catch {
    return false;
  }
}

/** What is missing to print Chinese pages; null when nothing is. */
export const missing = !chromiumPath ? 'no Chromium' : hasFont() ? null : 'no font for Chinese';

/** Prints pages, each as a PDF of its own. */
export async function printPages(pages: readonly string[]): Promise<Buffer[]> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 600, height: 600 } });
    const printed: Buffer[] = [];
    for (const html of pages) {
      await page.setContent(html);
      await page.emulateMedia({ media: 'print' });
      const { width, height } = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return { width: scrollWidth, height: scrollHeight };
      });
      printed.push(await page.pdf({ width: `${width}px`, height: `${height + 4}px`, printBackground: true }));
    }
    return printed;
  } finally {
    await browser.close();
  }
}
