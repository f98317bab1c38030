/** A closing bracket or quotation mark in a name → where the bracket opens. */

/** `广州“云上购”联盟`: a quotation inside the name, from its opening mark; or （集团）. */
export function bracketBefore(text: string, at: number): number | null {
  const open = { '”': '“', '）': '（', '》': '《', '’': '‘' }[text[at - 1] as '”'];
  if (!open) return null;
  const start = text.lastIndexOf(open, at - 2);
  return start >= 0 &&
    at - start <= (open === '（' ? 12 : 18) &&
    !/^（[\d一二三四五六七八九十]+）/.test(text.slice(start, at)) &&
    !/[，。；：！？、]/.test(text.slice(start, at))
    ? start
    : null;
}
