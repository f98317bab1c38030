/** Text → undertakings named in a list by nouns of action: 开展河道清淤整治、林区火源治理和牧区管网改造. */

import type { Span } from '../../articles/article.ts';
import { lexicon, wordSet } from '../../words/lexicon.ts';
import type { Agency, ArticleContext, Project } from '../facts.ts';
import type { Candidate } from './candidate.ts';
import { leftEdge } from './left-edge.ts';

const HEADS = lexicon('project-listed-heads').map(([word = '', kind]) => ({ word, kind: kind as Project['kind'] }));
const GENERIC = wordSet('project-generic-words');
const PATTERN = new RegExp(`(${HEADS.map(({ word }) => word).join('|')})(?=[、和及，。；]|等|工作|活动)`, 'g');

/** A sentence that says something is being done. */
const LAUNCHES = /开展|实施|推进|启动|部署|组织|加快|完成|抓好|推动/;
const ITEM_BEFORE = /[、和及与]$/;

/** One item: what it says before its noun of action wants a telling word, or a quotation. */
function itemAt(context: ArticleContext, match: RegExpExecArray, barriers: Span[]): Candidate[] {
  const start = leftEdge(context.text, context.words, match.index, barriers);
  const end = match.index + match[0].length;
  const telling = context.words.filter(
    (word) => word.start >= start && word.end <= match.index && word.text.length > 1 && !GENERIC.has(word.text),
  );
  const named =
    telling.length >= 2 || (telling.length === 1 && end - start >= 6) || context.text.slice(start, match.index).includes('“');
  if (!named || match.index - start < 3) return [];
  const kind = HEADS.find(({ word }) => word === match[1])?.kind ?? 'other';
  return [{ start, end, text: context.text.slice(start, end), kind, rule: 'listed-work', score: 0.6 }];
}

/** Items of one sentence; one alone makes no list, but undertakings with heads of their own (…行动) count as its fellows. */
export function findListed(context: ArticleContext, agencies: Agency[], fellows: Candidate[]): Candidate[] {
  const barriers = agencies.flatMap((agency) => agency.mentions);
  const matches = [...context.text.matchAll(PATTERN)];
  return context.sentences.flatMap((sentence) => {
    const inside = ({ start }: Span) => start >= sentence.start && start < sentence.end;
    const items = matches
      .filter(({ index }) => inside({ start: index, end: index }))
      .flatMap((match) => itemAt(context, match, barriers));
    const listed = items.filter(
      ({ start, end }) =>
        ITEM_BEFORE.test(context.text.slice(0, start)) || /^(?:工作|活动)?[、和及与]/.test(context.text.slice(end)),
    );
    const least = LAUNCHES.test(context.text.slice(sentence.start, sentence.end)) ? 2 : 3;
    return listed.length + fellows.filter(inside).length >= least ? listed : [];
  });
}
