/** Heads in a text (项目, 行动计划, 平台 …) → the names that they would end, for the judge. */

import { type Candidate, candidateOf } from '../candidate.ts';
import { endsOfName } from '../name/ends.ts';
import type { ProjectView } from '../view.ts';
import { findHeads, type Head, shorterHead } from '../words/heads.ts';
import { isAdverb } from '../words/name-words.ts';

/** A would-be name with the head that it ends in. */
export interface HeadedName {
  candidate: Candidate;
  head: Head;
}

/** 入境人员进|行动|态监测: the head's first character belongs to another word; a shorter head may stand in it all the same; 活动|日趋活跃: so does its last. */
function whole({ words }: ProjectView, head: Head): Head | null {
  const last = words.at(head.end - 1);
  if (last && last.start === head.end - 1 && last.end > head.end) return null;
  const word = words.at(head.start);
  if (word === undefined || word.start >= head.start) return head;
  if (word.end < head.end) return shorterHead(head, word.end);
  return isAdverb(word.text.slice(0, head.start - word.start)) ? null : head;
}

/** 计划 and 规划 before a verb, a number or a time are verbs themselves: 该市计划新建两座. */
function isVerb({ words }: ProjectView, head: Head): boolean {
  if (head.word !== '计划' && head.word !== '规划') return false;
  const next = words.at(head.end);
  return next !== undefined && /^[vmtdp]/.test(next.tag);
}

/** Heads that stand as words of their own; 粮库|项目 is one name, but three heads in a row are none. */
function standingHeads(view: ProjectView): Head[] {
  const standing: Head[] = [];
  let [last, run] = [-1, 0];
  for (const longest of findHeads(view.text)) {
    const head = whole(view, longest);
    run = longest.start === last ? run + 1 : 0;
    last = longest.end;
    if (head && run <= 1 && !isVerb(view, head) && !view.walls.covers(head.end)) standing.push(head);
  }
  return standing;
}

/** A name for each head that stands as a word. */
export const proposeHeaded = (view: ProjectView): HeadedName[] =>
  standingHeads(view).map((head) => {
    const { start, end, leftStop } = endsOfName(view, head);
    const quoted = view.text.slice(start, end).includes('“');
    const rule = quoted ? 'quoted-name' : 'headed-name';
    return {
      head,
      candidate: candidateOf(view.text, { start, end }, { kind: head.kind, rule, score: quoted ? 0.9 : 0.75, leftStop }),
    };
  });
