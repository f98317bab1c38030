/** An organisation's last words at a place of the text → where its name begins, by what sort of words they are. */
import type { AgencyKind } from '../../facts.ts';
import { PUBLIC } from '../place/jurisdiction.ts';
import { namedPlaceBefore } from '../place/named-place.ts';
import type { Scene } from '../scene.ts';
import type { OrganWord } from '../words/organ-word.ts';
import { edgeAfterParent, edgeInList } from './after-parent.ts';
import { leftEdge } from './left-edge.ts';
import type { LeftEdge } from './name-edge.ts';

/** Kinds whose names are made of any words, and classes that are told by their head alone. */
const BRANDS: AgencyKind[] = ['company', 'school', 'hospital', 'people-organization', 'other'];
const isBrand = (word: OrganWord): boolean => BRANDS.includes(word.kind) || /^(?:part|strong|named)$/.test(word.class);

/** 农业农村局|茶叶产业发展中心: a word that elsewhere stops the name of an institution (产业) stands in one with a body or place in front. */
function edgeOf(scene: Scene, word: OrganWord, at: number): LeftEdge {
  const edge = withoutTownship(leftEdge(scene, at, isBrand(word)), word);
  if (word.class === 'strong' && edge.parent?.kind === 'company') return withPlaceOfParent(scene, edge);
  if (word.class !== 'weak' || edge.place || edge.parent) return edge;
  const wider = leftEdge(scene, at, true);
  const body = wider.parent ? PUBLIC.has(wider.parent.kind) : wider.place && wider.place.rule !== 'country';
  return body && at - wider.own <= 10 ? wider : edge;
}

/** 在甲县乙镇|丰硕农机|合作社: the township says where it is; only a county stands in such names. */
function withoutTownship(edge: LeftEdge, { form }: OrganWord): LeftEdge {
  const { place, parent, own, pieces } = edge;
  const where = form.endsWith('合作社') && !parent && place?.code === null && /(?:镇|乡|苏木|街道|村|嘎查)$/.test(place.name);
  return where && pieces.length > 1 ? { ...edge, start: own } : edge;
}

/** 扬州|中远海运|重工有限公司: a short name in the middle is no parent, the company is the place's. */
function withPlaceOfParent(scene: Scene, edge: LeftEdge): LeftEdge {
  const { parent, pieces } = edge;
  const place = parent && parent.end - parent.start <= 6 && pieces.length ? namedPlaceBefore(scene, parent.start) : null;
  if (!parent || !place) return edge;
  const inner = { text: scene.text.slice(parent.start, parent.end), tag: 'nz' };
  return { start: place.start, place, parent: null, own: parent.start, pieces: [inner, ...pieces] };
}

/** The name's left edge: told by the organisation in front, else by its own words, else by the list it stands in. */
export const headedEdge = (scene: Scene, word: OrganWord, at: number): LeftEdge =>
  edgeAfterParent(scene, word, at) ?? edgeInList(scene, word, edgeOf(scene, word, at));
