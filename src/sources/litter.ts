/** What systems leave in folders and archives beside what people put there; it is no page, and no fault. */

const LITTER = /^(?:Thumbs\.db|ehthumbs\.db|desktop\.ini|__MACOSX)$/i;

/** `.DS_Store`, `._page.txt`, `Thumbs.db`, `__MACOSX`: by the name of a file or folder. */
export const isLitter = (name: string): boolean => (name.startsWith('.') && !/^\.{1,2}$/.test(name)) || LITTER.test(name);
