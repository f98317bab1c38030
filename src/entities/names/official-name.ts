/** A text → the same text as a body's full official name, which `agencyId` asks for. */
import type { OfficialName } from '../identity.ts';

/** For the makers of this folder alone (a test looks for other callers). */
export const official = (text: string): OfficialName => text as OfficialName;
