/** Text → names that end in a head noun: 河套灌区节水改造二期工程, “蓝天守护”专项行动. */
import type { Span } from '../../articles/article.ts';
import { firstEndingAfter, wordsWithin } from '../../words/word-index.ts';
import type { Agency, AgencyKind, ArticleContext, Project, Region } from '../facts.ts';
import type { Candidate } from './candidate.ts';
import { findHeads, type Head, shorterHead } from './heads.ts';
import { isBuilt, isName } from './is-name.ts';
import { isAdverb, leftEdge } from './left-edge.ts';
import { NO_WALLS, wallsOf } from './walls.ts';

/** A museum, school or hospital is an undertaking while it is built or opened, an agency otherwise. */
const INSTITUTIONS = new Set<AgencyKind>(['school', 'hospital', 'public-institution']);

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
  if (word === undefined || word.start >= head.start) return head;
  if (word.end < head.end) return shorterHead(head, word.end);
  return isAdverb(word.text.slice(0, head.start - word.start)) ? null : head;
}

/** A meeting is named with the body that meets, good works with whose they are: 某省人大常委会第九次会议, 2031年省政府民生实事项目. */
const MEETING = /会$|会议$|实事项目$/;

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

/** 某某医院|高原病诊疗中心: whose it is goes, where what is left tells enough by itself. */
function withoutOwner({ words }: ArticleContext, owners: Map<number, number>, start: number, headStart: number): number {
  const end = owners.get(start) ?? start;
  return wordsWithin(words, end, headStart).filter(({ text }) => text.length > 1).length >= 2 ? end : start;
}

/** 某省某市建设|红色教育基地: after the place in front a verb says what the place does. */
function withoutSubject(text: string, places: Span[], start: number, headStart: number): number {
  const place = places[firstEndingAfter(places, headStart) - 1];
  if (!place || place.start < start) return start;
  const verb = /^(?:新建|建设|建成|新?开通|打造|实施)/.exec(text.slice(place.end, place.end + 4))?.[0];
  return verb && headStart - place.end - verb.length >= 2 ? place.end + verb.length : start;
}

/** `（3）某某平台`, `9.某某工程`, 120项某某试点: the number of an item in a list, or of items, is no part of its name. */
const withoutNumber = (text: string, start: number) =>
  start + (/^(?:\d+[项个条家座]|（\d{1,2}）|\d{1,2}[.．、](?=20\d\d|\D))/.exec(text.slice(start, start + 8))?.[0].length ?? 0);

/** A part of a line, and a stage: 某某高铁|川滇段, 某某度假区|二期. */
const STRETCH =
  /^(?:（[^（）]{2,6}段）|[\u4e00-\u9fff]{2}(?:至[\u4e00-\u9fff]{2,3})?段(?=[完进全正开贯架首铺建通启，])|[一二三四五]期(?![一-龥]*生产线))/;

/** Names of undertakings by their heads. */
export function findHeaded(context: ArticleContext, regions: Region[], agencies: Agency[]): Candidate[] {
  const walls = wallsOf(agencies, context.text.length);
  const places = regions.flatMap(({ mentions }) => mentions).sort((a, b) => a.end - b.end);
  const owners = new Map(
    agencies
      .filter(({ kind }) => INSTITUTIONS.has(kind))
      .flatMap(({ mentions }) => mentions.map(({ start, end }) => [start, end])),
  );
  const runs = (start: number) => owners.get(start) ?? -1;
  return findHeads(context.text).flatMap((longest): Candidate[] => {
    const head = whole(context, longest);
    if (!head || isVerb(context, head) || walls.covers(head.end)) return [];
    const far = leftEdge(context.text, context.words, head.start, MEETING.test(head.word) ? NO_WALLS : walls);
    const inner = innerEnd(context.text, far, head.start);
    const edge = withoutNumber(context.text, withoutSubject(context.text, places, inner, head.start));
    const bare = VERB_NAMED.has(head.kind) ? edge : withoutVerbs(context, edge, head.start);
    const start = head.word.endsWith('中心') ? withoutOwner(context, owners, bare, head.start) : bare;
    if (!isName(context, places, start, head) || (runs(start) >= head.end && !isBuilt(context, start, head.end))) return [];
    const end = head.end + (STRETCH.exec(context.text.slice(head.end, head.end + 9))?.[0].length ?? 0);
    const text = context.text.slice(start, end);
    return [
      {
        start,
        end,
        text,
        kind: head.kind,
        rule: text.includes('“') ? 'quoted-name' : 'headed-name',
        score: text.includes('“') ? 0.9 : 0.75,
      },
    ];
  });
}
