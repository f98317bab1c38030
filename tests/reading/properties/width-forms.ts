/** Text → the same in other forms of its letters, digits and signs, as papers print them. */
import fc from 'fast-check';

const wide = (char: string) => String.fromCharCode(char.charCodeAt(0) + 0xfee0);
const narrow = (char: string) => String.fromCharCode(char.charCodeAt(0) - 0xfee0);

/** Each maps a text to one that says the same. */
export const FORMS: Record<string, (text: string) => string> = {
  'digits and letters full width': (text) => text.replace(/[0-9A-Za-z%]/g, wide),
  'digits and letters half width': (text) => text.replace(/[０-９Ａ-Ｚａ-ｚ％]/g, narrow),
  'brackets half width': (text) => text.replace(/[（）]/g, narrow),
  'stops half width': (text) =>
    text.replace(/(?<![0-9A-Za-z０-９Ａ-Ｚａ-ｚ])[，：；？！]|[，：；？！](?![0-9A-Za-z０-９Ａ-Ｚａ-ｚ/／])/g, narrow),
};

/** Any of them, one after the other. */
export const forms: fc.Arbitrary<(text: string) => string> = fc
  .subarray(Object.values(FORMS))
  .map((some) => (text: string) => some.reduce((before, form) => form(before), text));
