/** Text → undertakings named in a list by nouns of action: 开展河道清淤整治、林区火源治理和牧区管网改造. */

import type { Span } from '../../../articles/article.ts';
import { lexicon, wordSet } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import { indexOfSpan, wordsWithin } from '../../../words/word-index.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import type { Candidate } from '../candidate.ts';
import { leftEdge } from '../name/left-edge.ts';
import type { Walls } from '../name/walls.ts';
import { kindOfName } from '../words/heads.ts';

const heads = () => lexicon('project-listed-heads');
const pattern = once(
  () =>
    new RegExp(
      `(${heads()
        .map(({ head }) => head)
        .join('|')})(?=[、和及，。；]|等|工作|活动)`,
      'g',
    ),
);

/** A sentence that says something is being done. */
const LAUNCHES = /开展|实施|推进|启动|部署|组织|加快|完成|抓好|推动/;
const isListed = (text: string, start: number, end: number) =>
  /[、和及与]/.test(text[start - 1] ?? '') || /^(?:工作|活动)?[、和及与]/.test(text.slice(end, end + 3));

/** One item: what it says before its noun of action wants a telling word, or a quotation. */
function itemAt(context: ArticleView, match: RegExpExecArray, walls: Walls): Candidate[] {
  const start = leftEdge(context.text, context.words.all, match.index, walls);
  // 某某工程|建设 is the work itself.
  const works = match[0] === '建设' && kindOfName(context.text.slice(start, match.index)) === 'construction';
  const end = works ? match.index : match.index + match[0].length;
  const telling = wordsWithin(context.words.all, start, match.index).filter(
    (word) => word.text.length > 1 && !wordSet('project-generic-words').has(word.text),
  );
  const named =
    telling.length >= 2 || (telling.length === 1 && end - start >= 6) || context.text.slice(start, match.index).includes('“');
  if (!named || match.index - start < 3) return [];
  const kind = heads().find(({ head }) => head === match[1])?.kind ?? 'other';
  return [{ start, end, text: context.text.slice(start, end), kind, rule: 'listed-work', score: 0.6 }];
}

/** Candidates by the index of their sentence. */
function bySentence(candidates: Candidate[], sentenceOf: (candidate: Candidate) => number): Map<number, Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates)
    groups.set(sentenceOf(candidate), [...(groups.get(sentenceOf(candidate)) ?? []), candidate]);
  return groups;
}

/** Items of one sentence; one alone makes no list, but undertakings with heads of their own (…行动) count as its fellows. */
export function findListed(context: ArticleView, walls: Walls, fellows: Candidate[]): Candidate[] {
  const sentenceOf = ({ start }: Span) => indexOfSpan(context.sentences.all, start);
  const items = bySentence(
    [...context.text.matchAll(pattern())].flatMap((match) => itemAt(context, match, walls)),
    sentenceOf,
  );
  const others = bySentence(fellows, sentenceOf);
  // What the headline says as well needs no list: 某市开展隧道隐患排查.
  const headline = context.article.headline ?? '';
  return [...items].flatMap(([at, own]) => {
    const sentence = context.sentences.all[at] as Span;
    const listed = own.filter(({ start, end }) => isListed(context.text, start, end));
    const least = LAUNCHES.test(context.text.slice(sentence.start, sentence.end)) ? 2 : 3;
    return listed.length + (others.get(at)?.length ?? 0) >= least
      ? listed
      : LAUNCHES.test(headline)
        ? own.filter(({ text }) => headline.includes(text))
        : [];
  });
}
