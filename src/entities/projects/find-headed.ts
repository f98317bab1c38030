/** Text → names that end in a head noun: 河套灌区节水改造二期工程, “蓝天守护”专项行动. */
import { firstEndingAfter, wordsWithin } from '../../words/word-index.ts';
import type { Agency, ArticleContext, Project, Region } from '../facts.ts';
import type { Candidate } from './candidate.ts';
import { findHeads, type Head, shorterHead } from './heads.ts';
import { isName } from './is-name.ts';
import { leftEdge } from './left-edge.ts';
import { NO_WALLS, wallsOf } from './walls.ts';

/** Campaigns are named by what they do (保护母亲河行动); what is built or run is not: 维护|灌区信息平台. */
const VERB_NAMED = new Set<Project['kind']>(['campaign']);

/** Drops verbs and adverbs from the front of a name. */
function withoutVerbs(context: ArticleContext, start: number, end: number): number {
  const inside = wordsWithin(context.words, start, end);
  const first = inside.find((word, at) => !/^[vd]/.test(word.tag) || (word.tag === 'vn' && !(at === 0 && word.text === '建设')));
  return first?.start ?? start;
}

/** 入境人员进|行动|态监测: the head's first character belongs to another word; a shorter head may stand in it all the same. */
function whole({ words }: ArticleContext, head: Head): Head | null {
  const word = words[firstEndingAfter(words, head.start)];
  return word !== undefined && word.start < head.start && word.end < head.end ? shorterHead(head, word.end) : head;
}

/** A meeting is named with the body that meets: 某省人大常委会第九次会议. */
const MEETING = /会$|会议$/;

/** 计划 and 规划 before a verb, a number or a time are verbs themselves: 该市计划新建两座. */
function isVerb(context: ArticleContext, head: Head): boolean {
  if (head.word !== '计划' && head.word !== '规划') return false;
  const next = context.words[firstEndingAfter(context.words, head.end)];
  return next !== undefined && /^[vmtdp]/.test(next.tag);
}

/** Inside a long name an undertaking's own head ends a name of its own: 某某公路改造工程|青山三号隧道. */
function innerEnd(text: string, start: number, headStart: number): number {
  const inner = findHeads(text.slice(start, headStart)).findLast(
    ({ word, start: at, end }) => /工程$|项目$/.test(word) && at >= 3 && headStart - start - end >= 3,
  );
  return inner ? start + inner.end : start;
}

/** `（3）某某平台`, `9.某某工程`: the number of an item in a list is no part of its name. */
const withoutNumber = (text: string, start: number) =>
  start + (/^(?:（\d{1,2}）|\d{1,2}[.．、](?=20\d\d|\D))/.exec(text.slice(start, start + 8))?.[0].length ?? 0);

/** Names of undertakings by their heads. */
export function findHeaded(context: ArticleContext, regions: Region[], agencies: Agency[]): Candidate[] {
  const walls = wallsOf(agencies, context.text.length);
  const places = regions.flatMap(({ mentions }) => mentions).sort((a, b) => a.end - b.end);
  return findHeads(context.text).flatMap((longest): Candidate[] => {
    const head = whole(context, longest);
    if (!head || isVerb(context, head) || walls.covers(head.end)) return [];
    const far = leftEdge(context.text, context.words, head.start, MEETING.test(head.word) ? NO_WALLS : walls);
    const edge = withoutNumber(context.text, innerEnd(context.text, far, head.start));
    const start = VERB_NAMED.has(head.kind) ? edge : withoutVerbs(context, edge, head.start);
    if (!isName(context, places, start, head)) return [];
    const text = context.text.slice(start, head.end);
    return [
      {
        start,
        end: head.end,
        text,
        kind: head.kind,
        rule: text.includes('“') ? 'quoted-name' : 'headed-name',
        score: text.includes('“') ? 0.9 : 0.75,
      },
    ];
  });
}
