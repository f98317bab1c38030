/** Quotations that are names by their own last word or by the verb beside them → candidates: “清河行动”, 上线“青山通”, “云上牧场”启用; and again where they stand alone. */
import { escaped } from '../../../words/guarded-words.ts';
import { lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import { LEVELS } from '../../chinese/levels.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { bareName } from '../name/same-name.ts';
import type { ProjectView } from '../view.ts';

/** A quotation, with what in it or beside it speaks for a name. */
export interface LaunchedName {
  candidate: Candidate;
  /** What stands between the quotation marks. */
  quoted: string;
  /** Its own last word is that of an undertaking, whatever stands beside it: “清河行动”. */
  endsAsName: boolean;
  /** It is launched, or has been: the verb before it or behind it says so. */
  launched: boolean;
}

const ends = once(() => [...lexicon('project-quotation-ends')].sort((a, b) => b.word.length - a.word.length));

const verbs = (side: string) =>
  lexicon('project-quotation-verbs')
    .filter((row) => row.side === side)
    .map(({ verb }) => escaped(verb))
    .join('|');

/** 推出, 上线了全省首个, 打造一批: the verb and what may stand between it and the quotation. */
const before = once(
  () =>
    new RegExp(
      `(?:${verbs('before')})了?(?:[全本该我][国${LEVELS}])?(?:首[个条家批届座项款趟部]|一[个项款条批套]|新的)?(?:以)?$`,
    ),
);
/** Whether a verb of launching leads up to the quotation that begins at `start`. */
export const launchedBefore = (text: string, start: number): boolean => before().test(text.slice(Math.max(0, start - 16), start));

/** 近日正式上线, 5.0版上线, 在某地开赛. */
const after = once(
  () =>
    new RegExp(
      `^(?:\\d(?:\\.\\d)?版|\\d+月|\\d+日|近日|日前|今日|昨日|今天|正式|全面|成功|顺利|已|将|在[^，。；“]{2,10}?)*(?:${verbs('after')})`,
    ),
);
/** 1条公交专线——“某某号”. */
const APPOSED = /[个条项款趟座处][一-龥]{2,8}——$/;
/** Behind a verb of many uses (打造, 开展, 建设) a quotation that goes on into a noun only describes it. */
const CLOSED = /^(?:[，。；、）！]|$|等|和|与|以及|后|\n)/;

/** Quotations of 3 to 40 characters that end like a name or are launched. */
export function proposeLaunched({ text }: ProjectView): LaunchedName[] {
  return [...text.matchAll(/[“‘]((?:[^“”‘’\n]|‘[^‘’\n]{1,20}’){3,40})[”’]/g)].flatMap((match): LaunchedName[] => {
    const [printed, quoted = ''] = match;
    const place = { start: match.index, end: match.index + printed.length };
    const head = ends().find(({ word }) => quoted.endsWith(word) && quoted.length >= word.length + 2);
    const behind = text.slice(place.end, place.end + 24);
    const launched =
      after().test(behind) ||
      (launchedBefore(text, place.start) && CLOSED.test(behind)) ||
      APPOSED.test(text.slice(Math.max(0, place.start - 12), place.start));
    if (!head && !launched) return [];
    const score = launched && head ? 0.85 : 0.7;
    const candidate = candidateOf(text, place, { kind: head?.kind ?? 'other', rule: 'quoted-name', score });
    return [{ candidate, quoted, endsAsName: head?.sign === 'alone', launched }];
  });
}

/** Wherever a quotation stands again that is a name elsewhere in the article, it is that name: “云某某”平台 … “云某某”. */
export function proposeAgain({ text }: ProjectView, found: readonly Candidate[]): Candidate[] {
  const names = new Map(
    found.flatMap((candidate) => {
      const quoted = /^[“‘]([^”’]+)[”’]/.exec(candidate.text)?.[1];
      return quoted === undefined ? [] : [[bareName(quoted), candidate.kind] as const];
    }),
  );
  return [...text.matchAll(/[“‘]([^“”‘’，。！？；\n]{2,16})[”’]/g)].flatMap((match): Candidate[] => {
    const [printed, name = ''] = match;
    const kind = names.get(name);
    const place = { start: match.index, end: match.index + printed.length };
    return kind ? [candidateOf(text, place, { kind, rule: 'brand', score: 0.7, brand: true })] : [];
  });
}
