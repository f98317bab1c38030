/** Entities of an article → where each is named, in order of the text. */
import type { Mention } from '../facts.ts';
import { Spans } from './spans.ts';

/** A mention with what it names. */
export interface MentionOf<T> extends Mention {
  of: T;
}

/** All mentions of some entities. */
export const mentionsOf = <T extends { mentions: readonly Mention[] }>(entities: readonly T[]): Spans<MentionOf<T>> =>
  new Spans(entities.flatMap((of) => of.mentions.map((mention) => ({ ...mention, of }))));
