/** Phrases of posts → posts, each with title and agency: the first rule that applies says which. */
import { agencyBefore, departmentOfBefore, thisOrgan } from './agency-before.ts';
import {
  departmentPost,
  jurisdictionTitle,
  PARTY_DEPARTMENT,
  sameAgency,
  sharedDepartment,
  territorialPost,
  zonePost,
} from './carried-agency.ts';
import { foreignPost, ministerPost } from './foreign-agency.ts';
import { localPost, presidiumPost } from './local-post.ts';
import { centralPost, mentionedAgency, mentionedRegion, nationalDeputy, unknownPlace, wordsBeforeTitle } from './named-agency.ts';
import type { PostPhrase } from './posts.ts';
import { type AgencyRule, type Asked, isPartyCommittee, type Post, type Said } from './said-post.ts';
import type { Scene } from './scene.ts';
import { isLeader } from './titles.ts';

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
  thisOrgan,
  territorialPost,
  departmentPost,
  agencyBefore,
  departmentOfBefore,
  unknownPlace,
  wordsBeforeTitle,
];

const SENSE = /^(?:时任|曾任|现任|前任|新任|候任|代理|原|前(?!台)|代(?!表))+/;
const FORMER_ORGAN = /(?:^|省|市|区|县|旗|盟|党委|党组)原/;

/** The title without 原, 代, brackets; 书记 of what is itself a Party branch. */
function clean(title: string, agency: string): string {
  const bare = title
    .replace(/（[^）]{0,60}）/g, '')
    .replace(SENSE, '')
    .replace(/^[的、）]+|^自治区(?=主席)/, '')
    .replace(/^(党委|党组|党工委)原/, '$1')
    .replace(/([处科室部])原(?=副?[处科部主])/, '$1');
  if (/党(?:委|总支|支部)$/.test(agency)) return bare.replace(/^党?(?:委|总支部?|支部)/, '');
  return /(?:村民|居民)委员会$/.test(agency) ? bare.replace(/^[村居]委会/, '') : bare;
}

/** Takes the phrase apart; 组织 in 组织部长 belongs to the words before the title. */
function ask(scene: Scene, phrase: PostPhrase, before: Post | null): Asked {
  const { title, start } = phrase;
  const party = !!before?.agency && isPartyCommittee(before.agency.name);
  const department = party && title.start === title.head && PARTY_DEPARTMENT.test(scene.text.slice(title.head, title.core));
  const split = department ? title.core : title.start;
  return {
    scene,
    phrase,
    before,
    own: scene.text.slice(start, split).replace(SENSE, ''),
    printed: scene.text.slice(split, title.end),
  };
}

function answer(asked: Asked): Said {
  for (const rule of RULES) {
    const said = rule(asked);
    if (said) return said;
  }
  return { title: asked.printed, agency: null, rule: 'title' };
}

/** The posts of a list, in order; what one leaves out the one before it says. */
export function resolvePosts(scene: Scene, phrases: PostPhrase[], before: Post | null): Post[] {
  const posts: Post[] = [];
  for (const [at, phrase] of phrases.entries()) {
    const last = posts.at(-1);
    const asked = ask(scene, phrase, last ?? before);
    const { title, agency, rule } = answer(asked);
    const whole = sharedDepartment(asked, phrases[at - 1], last) + title;
    const former = phrase.title.former || FORMER_ORGAN.test(scene.text.slice(phrase.start, phrase.title.start));
    const alike = !!last?.former && phrase.start === phrase.title.start;
    const { start, end } = phrase;
    posts.push({
      start,
      end,
      title: clean(whole, agency?.name ?? ''),
      agency,
      former: former || alike,
      acting: phrase.title.acting,
      rule,
    });
  }
  return posts;
}
