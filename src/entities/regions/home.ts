/** Which province a page is at home in: what 全省, 我区 and a bare county name mean. */
import type { Article } from '../../articles/article.ts';
import type { Page } from '../../pages/page.ts';

/** GB/T 2260 code of the province, or null when neither masthead, dateline nor text says so. */
export function homeProvince(_page: Page, _article: Article): string | null {
  return null;
}
