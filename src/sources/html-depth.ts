/** HTML nested deeper than any page is → no deeper than browsers go, so that whatever walks it ends in time. */

/** What browsers allow, about. */
const DEEPEST = 512;

const TAG = /<(\/?)([a-z][a-z0-9:-]{0,30})[^<>]{0,5000}>?/gi;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** What closes itself where the next of its kind opens, and is seldom closed by hand. */
const IMPLIED = /^(?:p|li|dt|dd|tr|td|th|option)$/;
const INLINE = /^(?:a|b|em|font|i|o:p|span|strong|u)$/;

/**
 * The same HTML with elements below the deepest level laid flat: a block's tags become line breaks, an inline element's vanish.
 * Counts at least as deep as any parser nests: a closing tag ends one element of its name and none beside it.
 */
export function shallow(html: string): string {
  const open = new Map<string, number>();
  let depth = 0;
  let last = '';
  const flat = (name: string) => (INLINE.test(name) ? '' : '<br>');
  return html.replace(TAG, (tag, slash: string, printed: string) => {
    const name = printed.toLowerCase();
    const count = open.get(name) ?? 0;
    if (VOID.test(name)) return tag;
    if (slash) {
      if (count === 0) return tag;
      open.set(name, count - 1);
      depth--;
      last = '';
      return tag;
    }
    if (IMPLIED.test(name) && name === last) return tag;
    if (depth >= DEEPEST) return flat(name);
    open.set(name, count + 1);
    depth++;
    last = name;
    return tag;
  });
}
