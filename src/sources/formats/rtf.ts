/** RTF: the text that word processors of any age write out. */
import { type Format, startsWith } from '../format.ts';
export const RTF: Format = { name: 'RTF', tells: ({ bytes }) => startsWith(bytes, '{\\rtf'), async *read() {} };
