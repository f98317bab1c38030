/** A post, as printed and as read; what is asked of the rules that find where it is held, what they answer, and the agencies they answer with. */
import type { Span } from '../../../articles/article.ts';
import type { Agency } from '../../facts.ts';
import { agencyId, type OfficialName } from '../../identity.ts';
import { isOrganOf, regionOfOrgan } from '../../names/organ-of.ts';
import { centralName, isCentral, organName } from '../../names/organs.ts';
import { type NamedRegion, regionOfCode } from '../../names/places.ts';
import type { OfficialsView } from '../officials-view.ts';
import type { PrintedTitle } from '../titles/find-titles.ts';
import type { ImpliedOrgan } from '../titles/title-words.ts';

/** One post as printed: the phrase from `start` to `end`, its title inside. */
export interface PostPhrase extends Span {
  title: PrintedTitle;
}

/** Posts said together of the same holder: `市委常委、宣传部部长`. */
export interface PostList extends Span {
  phrases: readonly PostPhrase[];
}

/** Where a post is held, with the region that it serves, which the posts behind it leave out (县委书记、县长). */
export interface PostAgency {
  id: string;
  name: string;
  region: NamedRegion | null;
}

/** A post with its agency; start and end enclose the words that say so. */
export interface Post extends Span {
  title: string;
  agency: PostAgency | null;
  former: boolean;
  acting: boolean;
  /** Name of the rule that found the agency. */
  rule: string;
}

/** Where is the post of this phrase held? `own` are the words before its title, `printed` the title itself. */
export interface PostQuestion {
  view: OfficialsView;
  phrase: PostPhrase;
  /** Where the post said before it is held: what this one leaves out. */
  before: PostAgency | null;
  own: string;
  printed: string;
}

/** The title, without the words that name the agency, and the agency; null where it is nobody's that can be named. */
export interface PostAnswer {
  title: string;
  agency: PostAgency | null;
}

/** One way to find the agency of a post; null when it doesn't apply. */
export type AgencyRule = (question: PostQuestion) => PostAnswer | null;

/** The agency of that name, of that region. */
export const named = (name: OfficialName, region: NamedRegion | null = null): PostAgency => ({
  id: agencyId(name),
  name,
  region,
});

/** The organ of `region` that a title implies, 书记 the Party's committee; `printed` are the words for the organ and the title. */
export const impliedAgency = (organ: ImpliedOrgan, region: NamedRegion, printed: string): PostAgency =>
  isCentral(organ) ? named(centralName(organ)) : named(organName(organ, region, printed), region);

/** 副镇长王华…，副书记李娜: a 书记 is of the Party committee of the region, not of its government, which was named last. */
export function ofParty(agency: PostAgency | null, { implied, word }: PostPhrase['title']): PostAgency | null {
  if (!agency?.region || implied !== 'party' || !agency.name.endsWith('人民政府')) return agency;
  return impliedAgency('party', agency.region, word);
}

/** The region an agency of the article serves: by its code, by the article's own regions, or by its name. */
function servedBy({ regionMentions }: OfficialsView, { name, region }: Agency): NamedRegion | null {
  const code = /^region-(\d{6})$/.exec(region ?? '')?.[1];
  if (code) return regionOfCode(code);
  return regionMentions.all.find(({ of }) => of.id === region)?.of ?? regionOfOrgan(name);
}

/** An agency that the article names. */
export const mentioned = (view: OfficialsView, agency: Agency): PostAgency => ({
  id: agency.id,
  name: agency.name,
  region: servedBy(view, agency),
});

/** The region of the post before, if that is held in one of the region's own organs and not in a bureau or firm there. */
export function regionBefore({ before }: PostQuestion): NamedRegion | null {
  const { name = '', region = null } = before ?? {};
  return region && isOrganOf(name, region) ? region : null;
}

/** 中国共产党甲县委员会, its departments included. */
export const isPartyCommittee = (agency: string): boolean => /^中国共产党.+委员会/.test(agency);
