/** A text → the same text as a body's full official name, a type of its own that only this folder hands out and `agencyId` asks for. */

declare const made: unique symbol;

/** A body's full name, made here: whoever asks for a body's id has asked for its name first. */
export type OfficialName = string & { readonly [made]: true };

/** For the makers of this folder alone (a test looks for other callers). */
export const official = (text: string): OfficialName => text as OfficialName;
