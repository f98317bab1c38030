/** Phrases of posts → posts, each with title and agency: the first rule that applies says which. */

import { firstAnswer, type Rule } from '../../reading/rule.ts';
import type { OfficialsView } from '../officials-view.ts';
import { cleanTitle, saysFormer, withoutSense } from '../titles/find-titles.ts';
import { agencyBefore, departmentOfBefore, thisOrgan } from './agency-before.ts';
import { jurisdictionTitle, sameAgency, territorialPost, zonePost } from './carried-agency.ts';
import { departmentPost, helperPost, PARTY_DEPARTMENT, partyDepartmentPost, sharedDepartment } from './department-post.ts';
import { embassyPost, foreignGovernment, foreignState, ministerPost } from './foreign-agency.ts';
import { mentionedAgency, mentionedRegion, partOfAgency, unknownPlace, wordsBeforeTitle } from './named-agency.ts';
import { isPartyCommittee, type Post, type PostAgency, type PostAnswer, type PostPhrase, type PostQuestion } from './post.ts';
import { reportPost } from './report-post.ts';
import { centralPost, leaderOfPlace, localPost, nationalDeputy, presidiumPost } from './unnamed-agency.ts';

/** In order: the first that applies says where the post is held. */
export const POST_AGENCY_RULES: readonly Rule<PostQuestion, PostAnswer | null>[] = [
  { name: 'leader', example: '市领导周海峰、李长河到会。', apply: leaderOfPlace },
  { name: 'presidium', example: '乌海市九届人大七次会议开幕，大会执行主席周海峰主持。', apply: presidiumPost },
  { name: 'local-place', example: '海南区巴音陶亥镇办起合作社，镇党委书记周海峰说，羊好卖。', apply: localPost },
  { name: 'central-post', example: '国务院总理王海峰会见客人。', apply: centralPost },
  { name: 'national-deputy', example: '全国人大代表王建国建议修路。', apply: nationalDeputy },
  { name: 'zone', example: '乌海高新技术产业开发区党工委书记、管委会主任王建国到会。', apply: zonePost },
  { name: 'agency-part', example: '内蒙古大学附属中学校长王建国到会。', apply: partOfAgency },
  { name: 'agency-title', example: '内蒙古自治区水利厅副厅长王建国到会。', apply: mentionedAgency },
  { name: 'minister', example: '德国财政部长舒尔茨说，预算已定。', apply: ministerPost },
  { name: 'foreign-government', example: '客人会见了斯里兰卡总统维杰辛哈。', apply: foreignGovernment },
  { name: 'foreign-state', example: '民众欢迎汤加王国国王图普·本·阿里到场。', apply: foreignState },
  { name: 'embassy', example: '中国驻赞比亚大使刘青出席。', apply: embassyPost },
  { name: 'region-title', example: '乌海市市长王建国到会。', apply: mentionedRegion },
  { name: 'jurisdiction', example: '乌海市委副书记、市长王建国到会。', apply: jurisdictionTitle },
  { name: 'same-agency', example: '乌海市水利局党组书记、局长王建国到会。', apply: sameAgency },
  { name: 'territorial', example: '乌海市委书记、总工会主席王建国到会。', apply: territorialPost },
  { name: 'this-organ', example: '乌海市人民医院扩建。本院副院长王建国到会。', apply: thisOrgan },
  { name: 'helper', example: '乌海市人民医院副院长、外联助理王建国到会。', apply: helperPost },
  { name: 'party-department', example: '乌海市委常委、组织部长王建国到会。', apply: partyDepartmentPost },
  { name: 'department', example: '乌海市人民医院副院长、医务部部长王建国到会。', apply: departmentPost },
  { name: 'report', example: '旗长王建国\n各位代表：\n现在，我代表鄂托克旗人民政府向大会报告工作。', apply: reportPost },
  { name: 'agency-before', example: '乌海市水利局开会。局长王建国说，水通了。', apply: agencyBefore },
  {
    name: 'department-of-before',
    example: '内蒙古星河科技有限公司开工。研发部部长王建国说，机器到了。',
    apply: departmentOfBefore,
  },
  { name: 'unknown-place', example: '乙家坝村党支部书记王建国说，路通了。', apply: unknownPlace },
  { name: 'words-before-title', example: '星河剧社社长王建国登台。', apply: wordsBeforeTitle },
];

/** Takes the phrase apart; 组织 in 组织部长 belongs to the words before the title. */
function ask(view: OfficialsView, phrase: PostPhrase, before: PostAgency | null): PostQuestion {
  const { title, start } = phrase;
  const party = !!before && isPartyCommittee(before.name);
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

/** One post; `shared` is the department it shares with the post before it, `last` the post before it in its list. */
function postOf(question: PostQuestion, shared: string, last: Post | undefined): Post {
  const { start, end, title: printed } = question.phrase;
  const found = firstAnswer(POST_AGENCY_RULES, question);
  const { title, agency } = found?.answer ?? { title: question.printed, agency: null };
  const former = printed.former || saysFormer(question.view.text.slice(start, printed.start));
  return {
    start,
    end,
    title: cleanTitle(shared + title, agency?.name ?? ''),
    agency,
    former: former || (!!last?.former && start === printed.start),
    acting: printed.acting,
    rule: found?.rule.name ?? 'title',
  };
}

/** The posts of a list, in order; what one leaves out the one before it says, the first the agency named `before`. */
export function resolvePosts(view: OfficialsView, phrases: readonly PostPhrase[], before: PostAgency | null): Post[] {
  const posts: Post[] = [];
  for (const [at, phrase] of phrases.entries()) {
    const last = posts.at(-1);
    const question = ask(view, phrase, last ? last.agency : before);
    posts.push(postOf(question, sharedDepartment(question, phrases[at - 1], last), last));
  }
  return posts;
}
