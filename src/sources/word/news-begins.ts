/** How news begins, by which the articles of a Word document are told from the headings within one. */
import type { Block } from './blocks.ts';

/** `本报讯`, `新华社北京3月4日电`: an article has one. */
const DATELINE = /^[【（(]?\s?\p{sc=Han}{0,8}[社报台网][^。]{0,30}[讯电]/u;
/** `（记者 …）`, `本报记者 …`: a heading within an article is not followed by who wrote it. */
const REPORTED = /^(?:[【（(]\s?\p{sc=Han}{0,6}(?:记者|通讯员)|本报|通讯员)/u;

export const beginsNews = (block: Block | undefined): boolean =>
  block !== undefined && (DATELINE.test(block.text) || REPORTED.test(block.text));

/** Whether paragraphs begin several articles, whatever is told of their headlines. */
export const hasSeveral = (blocks: readonly Block[]): boolean => blocks.filter(({ text }) => DATELINE.test(text)).length > 1;
