/** 该局, 该公司, 该院 → a mention of the organisation they stand for, the last one of that sort named before. */
import { lexicon } from '../../words/lexicon.ts';
import type { Found } from './found.ts';
import { isEdge, type Scene } from './scene.ts';

interface Sort {
  word: string;
  /** Whether a name or kind is what the word may stand for. */
  is: (organ: Found) => boolean;
}

let all: Sort[] | null = null;

/** Words after 该, longest first. */
function sorts(): Sort[] {
  all ??= lexicon('organ-anaphora')
    .map(([word = '', sort = '']): Sort => {
      const is = sort.startsWith('=')
        ? (organ: Found) => organ.kind === sort.slice(1)
        : (organ: Found) => (organ.names[0] ?? '').endsWith(sort);
      return { word, is };
    })
    .sort((a, b) => b.word.length - a.word.length);
  return all;
}

/** `found` is in order of the text. */
function organBefore(found: Found[], at: number, is: (organ: Found) => boolean): Found | null {
  return found.findLast((organ) => organ.end <= at && organ.names.length === 1 && is(organ)) ?? null;
}

/** Every 该…, 我…, 本… that has something to stand for. */
export function findAnaphora(scene: Scene, found: Found[]): Found[] {
  const mentions: Found[] = [];
  for (let at = scene.text.indexOf('该'); at >= 0; at = scene.text.indexOf('该', at + 1)) {
    const sort = sorts().find(({ word }) => scene.text.startsWith(word, at + 1));
    if (!sort || !isEdge(scene, at + 1 + sort.word.length)) continue;
    const organ = organBefore(found, at, sort.is);
    if (organ)
      mentions.push({ ...organ, start: at, end: at + 1 + sort.word.length, rule: 'this-organ', score: 0.75, candidates: [] });
  }
  return mentions;
}

/** 执行局 in an article on one court; 集团运营分公司 in one on a company. */
const PARTS: [RegExp, (organ: Found) => boolean][] = [
  [/执行局|反贪局/g, ({ kind }) => kind === 'court' || kind === 'procuratorate'],
  [/(?:集团|公司)([\u4e00-\u9fa5]{2,4}分公司)/g, ({ kind, names }) => kind === 'company' && /公司$/.test(names[0] as string)],
];

/** A part named without its whole is the part of the one named last. */
export function findOwnParts(scene: Scene, found: Found[]): Found[] {
  const marks = new Uint8Array(scene.text.length);
  for (const { start, end } of found) marks.fill(1, start, end);
  return PARTS.flatMap(([words, is]) =>
    [...scene.text.matchAll(words)].flatMap(({ 0: text, 1: own = text, index }): Found[] => {
      const end = index + text.length;
      const taken = marks.subarray(index, end).includes(1);
      const whole = taken || !isEdge(scene, index) ? null : organBefore(found, index, is);
      if (!whole) return [];
      return [
        { ...whole, start: index, end, names: [(whole.names[0] as string) + own], rule: 'part-of', score: 0.65, parent: whole },
      ];
    }),
  );
}

const GROUP = /(医院|学校|学院|大学|公司|集团)(党委|工会|团委)(?!原|副|书记|委员|主席|成员|班子)/g;

/** 医院党委 in an article on one hospital is that hospital's. */
export function findOwnCommittees(scene: Scene, found: Found[]): Found[] {
  return [...scene.text.matchAll(GROUP)].flatMap(({ 0: text, 1: word, 2: body, index }) => {
    const taken = found.some(({ start, end }) => start < index + text.length && index < end);
    const sort = sorts().find((one) => one.word === word);
    const organ = !taken && sort && isEdge(scene, index) ? organBefore(found, index, sort.is) : null;
    if (!organ) return [];
    return [
      {
        ...organ,
        start: index,
        end: index + text.length,
        names: [(organ.names[0] as string) + body],
        kind: body === '党委' ? 'party' : 'people-organization',
        rule: 'part-of',
        score: 0.7,
        parent: organ,
      },
    ];
  });
}
