import type { Agency, AgencyKind, Region } from '../../facts.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import { bareName, type Candidate } from '../candidate.ts';
import { isBuilt } from '../judge/building.ts';
import { isName } from '../judge/is-name.ts';
import { namesNothing } from '../judge/no-name.ts';
import { leftEdge } from '../name/left-edge.ts';
import { endOf, startOf } from '../name/name-edges.ts';
import { NO_WALLS, type Walls } from '../name/walls.ts';
import { findHeads, type Head, shorterHead } from '../words/heads.ts';
import { isAdverb } from '../words/name-words.ts';

/** A museum, school or hospital is an undertaking while it is built or opened, an agency otherwise. */
const INSTITUTIONS = new Set<AgencyKind>(['school', 'hospital', 'public-institution']);

/** 入境人员进|行动|态监测: the head's first character belongs to another word; a shorter head may stand in it all the same; 活动|日趋活跃: so does its last. */
function whole({ words }: ArticleView, head: Head): Head | null {
  const last = words.at(head.end - 1);
  if (last && last.start === head.end - 1 && last.end > head.end) return null;
  const word = words.at(head.start);
  if (word === undefined || word.start >= head.start) return head;
  if (word.end < head.end) return shorterHead(head, word.end);
  return isAdverb(word.text.slice(0, head.start - word.start)) ? null : head;
}

/** A meeting is named with the body that meets, good works with whose they are: 某省人大常委会第九次会议, 2031年省政府民生实事项目. */
const MEETING = /会$|会议$|实事项目$/;

/** A body no reader of agencies knows, from its clause's beginning: 市九届人大常委会. */
const BODY = /(?<=[，。；\n日讯]|^)[一-龥\d]{2,18}(?:委员会|常委会|理事会|政府|党组)$/;
/** 某市人大常委会|举行|第九次会议: the body before the verb names its meeting. */
function convenerOf(text: string, bodies: Map<number, number>, start: number): number {
  if (!text.startsWith('第', start) || !/(?:举行|召开)$/.test(text.slice(start - 2, start))) return start;
  const body = BODY.exec(text.slice(Math.max(0, start - 24), start - 2))?.[0].length;
  return bodies.get(start - 2) ?? (body ? start - 2 - body : start);
}

/** 计划 and 规划 before a verb, a number or a time are verbs themselves: 该市计划新建两座. */
function isVerb(context: ArticleView, head: Head): boolean {
  if (head.word !== '计划' && head.word !== '规划') return false;
  const next = context.words.at(head.end);
  return next !== undefined && /^[vmtdp]/.test(next.tag);
}

function candidateOf(text: string, start: number, head: Head): Candidate {
  const end = endOf(text, head);
  const name = text.slice(start, end);
  const quoted = name.includes('“');
  return { start, end, text: name, kind: head.kind, rule: quoted ? 'quoted-name' : 'headed-name', score: quoted ? 0.9 : 0.75 };
}

/** Names of undertakings by their heads; what is a name once is one wherever it stands again. */
export function findHeaded(context: ArticleView, regions: Region[], agencies: Agency[], walls: Walls): Candidate[] {
  const places = regions.flatMap(({ mentions }) => mentions).sort((a, b) => a.end - b.end);
  const owners = new Map(
    agencies
      .filter(({ kind }) => INSTITUTIONS.has(kind))
      .flatMap(({ mentions }) => mentions.map(({ start, end }) => [start, end])),
  );
  const bodies = new Map(agencies.flatMap(({ mentions }) => mentions.map(({ start, end }) => [end, start])));
  const runs = (start: number) => owners.get(start) ?? -1;
  const found: Candidate[] = [];
  const doubtful: Candidate[] = [];
  // 粮库|项目 is one name; three heads in a row are none.
  let [last, run] = [-1, 0];
  for (const longest of findHeads(context.text)) {
    const head = whole(context, longest);
    run = longest.start === last ? run + 1 : 0;
    last = longest.end;
    if (!head || run > 1 || isVerb(context, head) || walls.covers(head.end)) continue;
    const far = leftEdge(
      context.text,
      context.words.all,
      head.start,
      MEETING.test(head.word) ? NO_WALLS : walls,
      head.kind === 'event',
    );
    const start = convenerOf(context.text, bodies, startOf(context, places, owners, far, head));
    const end = endOf(context.text, head);
    const named =
      !namesNothing(context, start, end, head.kind) &&
      isName(context, places, start, head) &&
      (runs(start) < head.end || isBuilt(context, start, head.end));
    (named ? found : doubtful).push(candidateOf(context.text, start, head));
  }
  const names = new Set(found.map(({ text }) => bareName(text)));
  return [...found, ...doubtful.filter(({ text }) => names.has(bareName(text)))];
}
