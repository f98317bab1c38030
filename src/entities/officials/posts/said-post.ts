/** What the rules that find a post's agency are given, and what they say; small things they share. */
import { agencyId } from '../../identity.ts';
import { asPrinted } from '../../names/bodies.ts';
import type { OfficialsView } from '../officials-view.ts';
import type { PostPhrase } from './find-posts.ts';

/** A post with its agency; start and end enclose the words that say so. */
export interface Post {
  start: number;
  end: number;
  title: string;
  agency: { id: string; name: string } | null;
  former: boolean;
  acting: boolean;
  /** Name of the rule that found the agency. */
  rule: string;
}

/** A phrase taken apart: `own` are the words before the title, `printed` the title itself; `before` is the post said before it. */
export interface Asked {
  view: OfficialsView;
  phrase: PostPhrase;
  before: Post | null;
  own: string;
  printed: string;
}

/** A rule's answer. */
export interface Said {
  title: string;
  agency: { id: string; name: string } | null;
  rule: string;
}

/** One way to find the agency of a post; null when it doesn't apply. */
export type AgencyRule = (asked: Asked) => Said | null;

/** An agency known by its full name alone. */
export const named = (name: string): { id: string; name: string } => ({ id: agencyId(asPrinted(name)), name });

/** 中国共产党甲县委员会 → 甲县; 乙市人民政府 → 乙市; 丙村党支部 → 丙村. */
export function regionIn(agency: string): string | null {
  const found =
    /^(?:中国共产党|中国人民政治协商会议)?(.+?)(?:委员会|人民政府|行政公署|人民代表大会(?:常务委员会)?|(?:高级|中级)?人民法院|人民检察院|党支部|党总支)$/.exec(
      agency,
    );
  return found?.[1] ?? null;
}

/** 中国共产党甲县委员会, its departments included. */
export const isPartyCommittee = (agency: string): boolean => /^中国共产党.+委员会/.test(agency);
