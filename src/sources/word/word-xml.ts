/** The XML of a Word document as mammoth can read it: bounded, and without what it is slow at or leaves out. */
import { PageError } from '../page-error.ts';

/** Word's own documents nest some dozens of elements; namespaces are copied at each, so depth costs its square. */
const DEEPEST = 500;

/** Whether a tag, up to the next `<`, closes itself; `>` may stand in what an attribute says. */
function closesItself(tag: string): boolean {
  let quote = '';
  for (let at = 1; at < tag.length; at++) {
    const sign = tag[at] as string;
    if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return tag[at - 1] === '/';
  }
  return false;
}

/** Whether more elements lie in each other than any document has. */
function isTooDeep(xml: string): boolean {
  let depth = 0;
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const next = xml.indexOf('<', at + 1);
    const tag = xml.slice(at, next < 0 ? xml.length : next);
    if (tag[1] === '/') depth -= 1;
    else if (tag[1] !== '!' && tag[1] !== '?' && !closesItself(tag)) depth += 1;
    if (depth > DEEPEST) return true;
    at = next;
  }
  return false;
}

/**
 * What is said of fields (links, page numbers) is no text, and what is kept of each makes mammoth slow where many begin;
 * their results stay. The names of simple fields and of characters with their sound above them it does not know:
 * they go under one whose content it reads.
 */
const CHANGES: readonly [RegExp, string][] = [
  [/<(?:[^<>\s/:]*:)?(?:instrText|fldChar)\b[^<>]*\/>/g, ''],
  [/<(?:[^<>\s/:]*:)?instrText\b[^<>]*>[^<]*<\/[^<>]*>/g, ''],
  [/<(?:[^<>\s/:]*:)?fldChar\b[^<>]*>/g, '<w:field>'],
  [/<\/(?:[^<>\s/:]*:)?fldChar\s*>/g, '</w:field>'],
  [/<(\/?)w:(?:fldSimple|ruby|rubyBase)\b([^<>]*)>/g, '<$1w:smartTag$2>'],
  [/<w:cr\b[^<>]*\/>/g, '<w:br/>'],
  [/<w:ptab\b[^<>]*\/>/g, '<w:tab/>'],
];

/** @throws PageError when it is nested deeper than any document */
export function wordXml(xml: string, path: string): string {
  if (isTooDeep(xml))
    throw new PageError('broken', path, `more than ${DEEPEST} elements lie in each other in it`, 'Save it anew as .docx');
  return CHANGES.reduce((text, [form, instead]) => text.replace(form, instead), xml);
}
