/** A head that stands as a word → the name that it ends: without what only leads up to it, with the stretch or stage behind it. */
import type { Span } from '../../../articles/article.ts';
import { CHINESE_DIGITS } from '../../../words/numerals.ts';
import type { AgencyKind, Project } from '../../facts.ts';
import { NO_WALLS, type ProjectView } from '../view.ts';
import { findHeads, type Head } from '../words/heads.ts';
import { isTrade } from '../words/name-words.ts';
import { leftEdge } from './left-edge.ts';

/** A museum, school or hospital is an undertaking while it is built or opened, an agency otherwise. */
const INSTITUTIONS = new Set<AgencyKind>(['school', 'hospital', 'public-institution']);

/** End of the institution whose name begins at `start`; -1 when none does. */
export function institutionEnd({ bodies }: ProjectView, start: number): number {
  for (let index = bodies.countBefore(start); bodies.all[index]?.start === start; index += 1) {
    const body = bodies.all[index];
    if (body && INSTITUTIONS.has(body.of.kind)) return body.end;
  }
  return -1;
}

/** Campaigns are named by what they do (保护母亲河行动); what is built or run is not: 维护|灌区信息平台. */
const VERB_NAMED = new Set<Project['kind']>(['campaign']);

/** Drops verbs and adverbs from the front of a name. */
function withoutVerbs({ words }: ProjectView, start: number, end: number): number {
  const first = words
    .within(start, end)
    .find(
      (word, at) => !/^[vd]/.test(word.tag) || isTrade(word.text) || (word.tag === 'vn' && !(at === 0 && word.text === '建设')),
    );
  return first?.start ?? start;
}

/** Inside a long name an undertaking's own head ends a name of its own: 某某公路改造工程|青山三号隧道. */
function innerEnd(text: string, start: number, headStart: number): number {
  const inner = findHeads(text.slice(start, headStart)).findLast(
    ({ word, start: at, end }) => /工程$|项目$/.test(word) && at >= 3 && headStart - start - end >= 3,
  );
  return inner ? start + inner.end : start;
}

/** 某某医院|职业病诊疗中心: whose it is goes, where what is left tells enough by itself. */
function withoutOwner(view: ProjectView, start: number, headStart: number): number {
  const end = institutionEnd(view, start);
  return end >= 0 && view.words.within(end, headStart).filter(({ text }) => text.length > 1).length >= 2 ? end : start;
}

/** 某省某市建设|红色教育基地: after the place in front a verb says what the place does. */
function withoutSubject({ text, places }: ProjectView, start: number, headStart: number): number {
  const place = places.lastWithin(start, headStart);
  if (!place) return start;
  const verb = /^(?:新建|建设|建成|新?开通|打造|实施)/.exec(text.slice(place.end, place.end + 4))?.[0];
  return verb && headStart - place.end - verb.length >= 2 ? place.end + verb.length : start;
}

/** `（3）某某平台`, `9.某某工程`, 120项某某试点: the number of an item in a list, or of items, is no part of its name. */
const ITEM_NUMBER =
  /^(?:\d+[多余]?[项个条家座场届次处所类种]|第\d+[列趟班辆台架艘](?!车)|（\d{1,2}）|\d{1,2}[.．、](?=20\d\d|\D))/;
const withoutNumber = (text: string, start: number) => start + (ITEM_NUMBER.exec(text.slice(start, start + 8))?.[0].length ?? 0);

/** Events and plans are called by all that is said: 2031年某市建设无废城市推进大会. */
const SAID_WHOLE = new Set<Project['kind']>(['event', 'plan']);

/** The name's beginning, from the leftmost that its words allow. */
function startOf(view: ProjectView, leftmost: number, head: Head): number {
  const inner = innerEnd(view.text, leftmost, head.start);
  const doer = SAID_WHOLE.has(head.kind) ? inner : withoutSubject(view, inner, head.start);
  const edge = withoutNumber(view.text, doer);
  const start = VERB_NAMED.has(head.kind) ? edge : withoutVerbs(view, edge, head.start);
  return head.word.endsWith('中心') ? withoutOwner(view, start, head.start) : start;
}

/** A body no reader of agencies knows, from its clause's beginning: 市九届人大常委会. */
const BODY = /(?<=[，。；\n日讯]|^)[一-龥\d]{2,18}(?:委员会|常委会|理事会|政府|党组)$/;
/** 某市人大常委会|举行|第九次会议: the body before the verb names its meeting. */
function convenerOf({ text, bodies }: ProjectView, start: number): number {
  if (!text.startsWith('第', start) || !/(?:举行|召开)$/.test(text.slice(start - 2, start))) return start;
  const body = BODY.exec(text.slice(Math.max(0, start - 24), start - 2))?.[0].length;
  return bodies.endingAt(start - 2)[0]?.start ?? (body ? start - 2 - body : start);
}

/** A part of a line, and a stage: 某某高铁|甲乙段, 某某度假区|二期. */
const STRETCH = new RegExp(
  String.raw`^(?:（(?:[^（）]{2,6}[段站期赛区]|[${CHINESE_DIGITS}]期)）|[\u4e00-\u9fff]{2}(?:至[\u4e00-\u9fff]{2,3})?段(?=[完进全正开贯架首铺建通启，])|[${CHINESE_DIGITS}]期(?![一-龥]*生产线))`,
);

/** A meeting is named with the body that meets, good works with whose they are: 某省人大常委会第九次会议, 2031年省政府民生实事项目. */
const MEETING = /会$|会议$|实事项目$/;

/** A name, and what kept it from beginning further left. */
export interface NameEnds extends Span {
  leftStop: string;
}

/** Where the name that a head ends begins and ends. */
export function endsOfName(view: ProjectView, head: Head): NameEnds {
  const left = leftEdge(view, head.start, MEETING.test(head.word) ? NO_WALLS : view.walls, head.kind === 'event');
  const start = convenerOf(view, startOf(view, left.start, head));
  const end = head.end + (STRETCH.exec(view.text.slice(head.end, head.end + 9))?.[0].length ?? 0);
  const cut = view.text.slice(left.start, start);
  const leftStop = start < left.start ? 'begins with the body that meets' : cut ? `${left.stop}, less ${cut}` : left.stop;
  return { start, end, leftStop };
}
