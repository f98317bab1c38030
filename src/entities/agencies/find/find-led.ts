/** A post that only companies have (创始人, 董事长) → the company before it, whatever its name ends in. */

import { asPrinted } from '../../names/bodies.ts';
import { leftEdge } from '../edge/left-edge.ts';
import type { LeftEdge } from '../edge/name-edge.ts';
import { isGeneric, isProper, ownText } from '../edge/own-words.ts';
import { type Maybe, organ } from '../found.ts';
import type { Scene } from '../scene.ts';
import type { OrganWord } from '../words/organ-word.ts';

const NO_COMPANY = /(?:部|处|室|助理|公司|集团|企业|机构|平台|项目|部门|团队|品牌|区域|片区)$/;

/** A company's own words or a scenic area before such a post; not a person (李某某董事长), a department or a common noun. */
function leadsSomebody(edge: LeftEdge): boolean {
  const own = ownText(edge);
  if (own === '') return edge.place?.code === null && edge.place.rule === 'full-name';
  const person = edge.pieces.length === 1 && /^nr/.test(edge.pieces[0]?.tag ?? '');
  const proper = isProper(edge) || edge.pieces.some(({ text, tag }) => /^n/.test(tag) && !isGeneric(text));
  return own.length >= 2 && own.length <= 12 && !person && proper && !edge.pieces.some(({ text }) => NO_COMPANY.test(text));
}

/** 云梯科技|创始人: what stands before the post is a company, if it is a name at all and not found already. */
export function findLed(scene: Scene, word: OrganWord, at: number): Maybe | null {
  if (scene.foundEnding.has(at)) return null;
  const edge = leftEdge(scene, at, true);
  if (edge.parent || !leadsSomebody(edge)) return null;
  const { start, place } = edge;
  const name = scene.text.slice(start, at);
  const led = organ({
    start,
    end: at,
    names: [asPrinted(name)],
    kind: 'company',
    rule: 'led-by',
    score: 0.65,
    head: word.form,
    jurisdiction: place,
  });
  return { ...led, accepted: true };
}
