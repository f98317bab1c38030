/** A body known by name at a place of the text (最高检, 中国石油) → that body. */
import type { Span } from '../../../articles/article.ts';
import { countries } from '../../../words/person-lexicon.ts';
import type { OfficialName } from '../../identity.ts';
import { asPrinted, foreignBody } from '../../names/bodies.ts';
import { firstAnswer, type Rule } from '../../reading/rule.ts';
import { within } from '../../regions/gazetteer/gazetteer.ts';
import type { AgencySetting } from '../before.ts';
import { type OrganCandidate, type ReadCandidate, refusedBy } from '../candidate.ts';
import { codedPlace, type FoundOrgan, type Jurisdiction, organ, PUBLIC } from '../organ.ts';
import { placeBefore } from '../place/place-before.ts';
import { nameThen } from '../words/former-names.ts';
import type { OrganWord } from '../words/organ-word.ts';

const seat = (code: string, at: number): Jurisdiction => codedPlace(code, { start: at, end: at, printedAs: 'nothing', score: 1 });

/** 三北大地 is no university, 某集团环境保护部 no ministry, and a storm goes 向四川移动. */
const WITHIN = /^.?三北大$|^(?:集团|公司).*部$|^.?[向往朝].{2,3}移动$/;

/** Brands and short forms must be words of their own, lest 中国银行 be found in 中国银行业. */
function isWord(setting: AgencySetting, { form, kind }: OrganWord, at: number, end: number): boolean {
  const brand = kind === 'company' || kind === 'school';
  const open = PUBLIC.has(kind) && kind !== 'public-institution';
  const begins =
    setting.words.isEdge(at) ||
    setting.before.endingAt(at) !== undefined ||
    (form.length > 3 && (!brand || setting.places.endingAt(at).length > 0));
  const whole = open || /公司$/.test(form) || setting.words.isEdge(end);
  return begins && whole && !WITHIN.test(setting.text.slice(Math.max(0, at - 2), end));
}

/** How many organisations, and how long a paragraph, are looked back over, that reading stays linear. */
const NEAR = 200;
const LINE = 400;

/** Ministries that every country has under one name. */
const ANY_COUNTRYS = /^(?:外交|国防|财政|司法|教育|卫生|交通|农业|商务|公安)部$/;

/** 德国财政部……财政部: the country's ministry again, or one in a paragraph that begins with the country and has nothing of ours. */
function abroadBefore(setting: AgencySetting, { form }: OrganWord, at: number): OfficialName | null {
  if (!ANY_COUNTRYS.test(form) || setting.text.slice(Math.max(0, at - 2), at) === '中国') return null;
  const same = setting.before.last(({ head }) => head === form, NEAR);
  if (same) return same.kind === 'foreign' ? (same.names[0] ?? null) : null;
  const before = setting.text.slice(Math.max(0, at - LINE), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const country = line.length < LINE && !/中国|我国|中方|我驻|国内/.test(line) ? countryAt(line) : null;
  return country && /^(?:外交|国防|财政|司法)部$/.test(form) ? foreignBody(country, form) : null;
}

/** The country a line begins with. */
const countryAt = (line: string): string | null => {
  for (let length = 7; length >= 2; length--) if (countries().has(line.slice(0, length))) return line.slice(0, length);
  return null;
};

/** What the rules for a known name are given. */
interface KnownCase extends Span {
  setting: AgencySetting;
  word: OrganWord;
  place: Jurisdiction | null;
}

/** 日本|财政部: the place in front is a country, and every country has such a body. */
const isOfCountry = ({ word: { form, kind }, place }: KnownCase): boolean =>
  place?.printedAs === 'country' &&
  /[部局署]$|央行$|^国务院$|^最高.*[院法检]$/.test(form) &&
  /^(?:government|military|court|procuratorate)$/.test(kind);

/** 中国, or a company's own province, in front belongs to the mention. */
function startOfKnown({ setting, word: { kind, code }, place, start }: KnownCase): number {
  const ours = setting.text.slice(Math.max(0, start - 2), start) === '中国' && kind !== 'company' && kind !== 'school';
  if (ours) return start - 2;
  return place?.code && code && within(code, place.code) ? place.start : start;
}

/** The body under the name it bore when the article was written. */
function knownBody(given: KnownCase): FoundOrgan {
  const { form, kind, names, code, successor } = given.word;
  const [name = form] = names;
  const then = nameThen(name, given.setting.year);
  return organ({
    start: startOfKnown(given),
    end: given.end,
    names: then ? [then.name] : names.map(asPrinted),
    kind,
    rule: form === name ? 'full-name' : 'known-short-name',
    score: form.length <= 3 ? 0.85 : 0.95,
    head: form,
    jurisdiction: code ? seat(code, given.start) : null,
    successor: then?.successor ?? (successor && { ...successor, name: asPrinted(successor.name) }),
  });
}

/** What a known name stands for; none where it is refused. */
export const KNOWN_RULES: readonly Rule<KnownCase, FoundOrgan[] | null>[] = [
  {
    name: 'of-a-country',
    example: '日本财政部发布数据。',
    apply: (given) => {
      const { setting, word, place, start, end } = given;
      if (!place || !isOfCountry(given)) return null;
      const names = [foreignBody(setting.text.slice(place.start, start), word.form)];
      return [organ({ start: place.start, end, names, kind: 'foreign', rule: 'full-name', score: 0.85, head: word.form })];
    },
  },
  {
    name: 'part-of-a-word',
    example: '中国银行业稳健运行。',
    apply: ({ setting, word, start, end }) => (isWord(setting, word, start, end) ? null : []),
  },
  {
    name: 'name-of-a-place',
    example: '代表团访问阿盟。',
    apply: ({ setting: { places }, word, start, end }) =>
      word.kind === 'foreign' && places.endingAt(end).some((place) => place.start === start) ? [] : null,
  },
  {
    name: 'ministry-of-a-country',
    example: '德国财政部回应。财政部说。',
    apply: ({ setting, word, start, end }) => {
      const name = abroadBefore(setting, word, start);
      const told = { rule: 'context' as const, score: 0.6, byContext: true };
      return name && [organ({ start, end, names: [name], kind: 'foreign', ...told, head: word.form })];
    },
  },
  { name: 'known-name', example: '最高检发布通报。', apply: (given) => [knownBody(given)] },
];

/** Reads a name that a lexicon has. */
export function readKnown(setting: AgencySetting, candidate: OrganCandidate): ReadCandidate {
  const { word, start, end } = candidate;
  const first = firstAnswer(KNOWN_RULES, { setting, word, start, end, place: placeBefore(setting, start) });
  if (!first || first.answer.length === 0) return refusedBy(candidate, first?.rule.name ?? 'no-rule');
  return { candidate, edge: null, verdict: { accepted: true, rule: first.rule.name }, organs: first.answer };
}
