/** Phrases of posts → posts, each with title and agency: the first rule that applies says which. */

import type { OfficialsView } from '../officials-view.ts';
import { cleanTitle, saysFormer, withoutSense } from '../titles/find-titles.ts';
import { isLeader } from '../titles/title-words.ts';
import { agencyBefore, departmentOfBefore, thisOrgan } from './agency-before.ts';
import { jurisdictionTitle, sameAgency, territorialPost, zonePost } from './carried-agency.ts';
import { centralPost, nationalDeputy } from './central-post.ts';
import { departmentPost, PARTY_DEPARTMENT, sharedDepartment } from './department-post.ts';
import type { PostPhrase } from './find-posts.ts';
import { foreignPost, ministerPost } from './foreign-agency.ts';
import { localPost, presidiumPost } from './local-post.ts';
import { mentionedAgency, mentionedRegion, unknownPlace, wordsBeforeTitle } from './named-agency.ts';
import { type AgencyRule, type Asked, isPartyCommittee, type Post, type Said } from './said-post.ts';

/** 市领导, 我旗领导: of no one body. */
const leaderOfPlace: AgencyRule = ({ phrase: { title }, printed }) =>
  isLeader(title.word) && title.word.length > 2 ? { title: printed, agency: null, rule: 'leader' } : null;

const RULES: AgencyRule[] = [
  leaderOfPlace,
  presidiumPost,
  localPost,
  centralPost,
  nationalDeputy,
  zonePost,
  mentionedAgency,
  ministerPost,
  foreignPost,
  mentionedRegion,
  jurisdictionTitle,
  sameAgency,
  territorialPost,
  thisOrgan,
  departmentPost,
  agencyBefore,
  departmentOfBefore,
  unknownPlace,
  wordsBeforeTitle,
];

/** Takes the phrase apart; 组织 in 组织部长 belongs to the words before the title. */
function ask(view: OfficialsView, phrase: PostPhrase, before: Post | null): Asked {
  const { title, start } = phrase;
  const party = !!before?.agency && isPartyCommittee(before.agency.name);
  const department = party && title.start === title.head && PARTY_DEPARTMENT.test(view.text.slice(title.head, title.core));
  const split = department ? title.core : title.start;
  return {
    view,
    phrase,
    before,
    own: withoutSense(view.text.slice(start, split)),
    printed: view.text.slice(split, title.end),
  };
}

function answer(asked: Asked): Said {
  for (const rule of RULES) {
    const said = rule(asked);
    if (said) return said;
  }
  return { title: asked.printed, agency: null, rule: 'title' };
}

/** One post; `shared` is the department it shares with the post before it, `last` the post before it in its list. */
function postOf(asked: Asked, shared: string, last: Post | undefined): Post {
  const { start, end, title: printed } = asked.phrase;
  const { title, agency, rule } = answer(asked);
  const former = printed.former || saysFormer(asked.view.text.slice(start, printed.start));
  return {
    start,
    end,
    title: cleanTitle(shared + title, agency?.name ?? ''),
    agency,
    former: former || (!!last?.former && start === printed.start),
    acting: printed.acting,
    rule,
  };
}

/** The posts of a list, in order; what one leaves out the one before it says. */
export function resolvePosts(view: OfficialsView, phrases: readonly PostPhrase[], before: Post | null): Post[] {
  const posts: Post[] = [];
  for (const [at, phrase] of phrases.entries()) {
    const last = posts.at(-1);
    const asked = ask(view, phrase, last ?? before);
    posts.push(postOf(asked, sharedDepartment(asked, phrases[at - 1], last), last));
  }
  return posts;
}
