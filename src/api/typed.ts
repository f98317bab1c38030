/** A text as a person typed or pasted it → without the blanks around it, full-width ones (U+3000) included. */
export const typed = (text: unknown): string => String(text).trim();
