/** Text → national programmes known by name: 中欧班列, “一带一路”. */
import { lexicon } from '../../words/lexicon.ts';
import type { ArticleContext, Project } from '../facts.ts';
import type { Candidate } from './candidate.ts';

const KNOWN = lexicon('project-known').sort(([a = ''], [b = '']) => b.length - a.length);

/** Every place a known programme is named. */
export function findKnown({ text }: ArticleContext): Candidate[] {
  return KNOWN.flatMap(([name = '', kind]) => {
    const found: Candidate[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      found.push({ start: at, end: at + name.length, text: name, kind: kind as Project['kind'], rule: 'brand', score: 0.9 });
    return found;
  });
}
