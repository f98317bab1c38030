/** A body known by name at a place of the text (最高检, 中国石油) → that body. */
import { countries } from '../../../words/person-lexicon.ts';
import { type OfficialName, regionId } from '../../identity.ts';
import { asPrinted, foreignBody } from '../../names/bodies.ts';
import { placeInNames, regionOfCode } from '../../names/places.ts';
import { within } from '../../regions/gazetteer/gazetteer.ts';
import { type Found, organ, placeOf } from '../found.ts';
import { PUBLIC } from '../place/jurisdiction.ts';
import { placeBefore } from '../place/place-before.ts';
import { isEdge, type Scene } from '../scene.ts';
import { nameThen } from '../words/former-names.ts';
import type { OrganWord } from '../words/organ-word.ts';

const seat = (code: string, at: number): Found['jurisdiction'] =>
  placeOf({
    start: at,
    end: at,
    id: regionId(code, '', null),
    code,
    name: placeInNames(regionOfCode(code)),
    rule: 'context',
    score: 1,
  });

/** 三北大地 is no university, 某集团环境保护部 no ministry, and a storm goes 向四川移动. */
const WITHIN = /^.?三北大$|^(?:集团|公司).*部$|^.?[向往朝].{2,3}移动$/;

/** Brands and short forms must be words of their own, lest 中国银行 be found in 中国银行业. */
function isWord(scene: Scene, { form, kind }: OrganWord, at: number, end: number): boolean {
  const brand = kind === 'company' || kind === 'school';
  const open = PUBLIC.has(kind) && kind !== 'public-institution';
  const begins = isEdge(scene, at) || scene.foundEnding.has(at) || (form.length > 3 && (!brand || scene.mentionsEnding.has(at)));
  const whole = open || /公司$/.test(form) || isEdge(scene, end);
  return begins && whole && !WITHIN.test(scene.text.slice(Math.max(0, at - 2), end));
}

/** How many organisations, and how long a paragraph, are looked back over, that reading stays linear. */
const NEAR = 200;
const LINE = 400;

/** Ministries that every country has under one name. */
const ANY_COUNTRYS = /^(?:外交|国防|财政|司法|教育|卫生|交通|农业|商务|公安)部$/;

/** 德国财政部……财政部: the country's ministry again, or one in a paragraph that begins with the country and has nothing of ours. */
function abroadBefore(scene: Scene, { form }: OrganWord, at: number): OfficialName | null {
  if (!ANY_COUNTRYS.test(form) || scene.text.slice(Math.max(0, at - 2), at) === '中国') return null;
  const same = scene.found.slice(-NEAR).findLast(({ head }) => head === form);
  if (same) return same.kind === 'foreign' ? (same.names[0] ?? null) : null;
  const before = scene.text.slice(Math.max(0, at - LINE), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const country = line.length < LINE && !/中国|我国|中方|我驻|国内/.test(line) ? countryAt(line) : null;
  return country && /^(?:外交|国防|财政|司法)部$/.test(form) ? foreignBody(country, form) : null;
}

/** The country a line begins with. */
const countryAt = (line: string): string | null => {
  for (let length = 7; length >= 2; length--) if (countries().has(line.slice(0, length))) return line.slice(0, length);
  return null;
};

/** One of a country in front is that country's (日本财政部); a company's own province in front belongs to the mention. */
export function findKnown(scene: Scene, word: OrganWord, at: number, end: number): Found[] {
  const { form, kind, names, code, successor } = word;
  const place = placeBefore(scene, at);
  const abroad =
    place?.rule === 'country' &&
    /[部局署]$|央行$|^国务院$|^最高.*[院法检]$/.test(form) &&
    /^(?:government|military|court|procuratorate)$/.test(kind);
  if (!abroad && !isWord(scene, word, at, end)) return [];
  if (kind === 'foreign' && scene.mentionsEnding.get(end)?.some(({ start }) => start === at)) return [];
  if (abroad) {
    const name = foreignBody(scene.text.slice(place.start, at), form);
    return [organ({ start: place.start, end, names: [name], kind: 'foreign', rule: 'full-name', score: 0.85, head: form })];
  }
  const theirs = abroadBefore(scene, word, at);
  if (theirs) return [organ({ start: at, end, names: [theirs], kind: 'foreign', rule: 'context', score: 0.6, head: form })];
  const ours = scene.text.slice(Math.max(0, at - 2), at) === '中国' && kind !== 'company' && kind !== 'school';
  const start = ours ? at - 2 : place?.code && code && within(code, place.code) ? place.start : at;
  const rule = form === names[0] ? 'full-name' : 'known-short-name';
  const score = form.length <= 3 ? 0.85 : 0.95;
  const then = nameThen(names[0] as string, scene.year);
  return [
    organ({
      start,
      end,
      names: then ? [then.name] : names.map(asPrinted),
      kind,
      rule,
      score,
      head: form,
      jurisdiction: code ? seat(code, at) : null,
      successor: then?.successor ?? (successor && { ...successor, name: asPrinted(successor.name) }),
    }),
  ];
}
