/** Text → undertakings named in a list by nouns of action: 开展河道清淤整治、林区火源治理和牧区管网改造. */
import { lexicon, wordSet } from '../../words/lexicon.ts';
import type { Agency, ArticleContext, Project } from '../facts.ts';
import type { Candidate } from './candidate.ts';
import { leftEdge } from './left-edge.ts';

const HEADS = lexicon('project-listed-heads').map(([word = '', kind]) => ({ word, kind: kind as Project['kind'] }));
const GENERIC = wordSet('project-generic-words');
const PATTERN = new RegExp(`(${HEADS.map(({ word }) => word).join('|')})(?=[、和及，。；]|等|工作|活动)`, 'g');

/** A sentence that says something is being done. */
const LAUNCHES = /开展|实施|推进|启动|部署|组织|加快|完成|抓好|推动/;

/** Items of one sentence with at least two telling words each; one item alone makes no list. */
export function findListed(context: ArticleContext, agencies: Agency[]): Candidate[] {
  const barriers = agencies.flatMap((agency) => agency.mentions);
  return context.sentences.flatMap((sentence) => {
    const items = [...context.text.slice(sentence.start, sentence.end).matchAll(PATTERN)].flatMap((match): Candidate[] => {
      const headStart = sentence.start + match.index;
      const start = leftEdge(context.text, context.words, headStart, barriers);
      const end = headStart + match[0].length;
      const telling = context.words.filter(
        (word) => word.start >= start && word.end <= headStart && word.text.length > 1 && !GENERIC.has(word.text),
      );
      if (telling.length < 2 && !context.text.slice(start, headStart).includes('“')) return [];
      const kind = HEADS.find(({ word }) => word === match[1])?.kind ?? 'other';
      return [{ start, end, text: context.text.slice(start, end), kind, rule: 'listed-work', score: 0.6 }];
    });
    return items.length >= (LAUNCHES.test(context.text.slice(sentence.start, sentence.end)) ? 2 : 3) ? items : [];
  });
}
