/** A public body's function at a place of the text (市监局, 人大常委会, 委) → the body or bodies it names there. */

import { lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import { endsInLevel } from '../../chinese/levels.ts';
import type { AgencyKind } from '../../facts.ts';
import { ORGANS } from '../../names/organs.ts';
import { firstAnswer } from '../../reading/rule.ts';
import type { AgencySetting } from '../before.ts';
import { type OrganCandidate, type ReadCandidate, refusedBy } from '../candidate.ts';
import type { FoundOrgan, Jurisdiction } from '../organ.ts';
import { listedPlaces } from '../place/listed.ts';
import { byLevel } from '../place/meant-place.ts';
import { placeBefore, withOuter } from '../place/place-before.ts';
import type { OrganWord } from '../words/organ-word.ts';
import type { FunctionCase, FunctionRule } from './function-body.ts';
import { bodyOf, byList } from './function-body.ts';
import { PLACELESS_RULES } from './placeless-function.ts';

/** What mentions call the way their place is printed. */
const RULE_BY_PLACE = {
  'full-name': 'full-name',
  'short-name': 'short-place',
  'level-word': 'level-word',
  nothing: 'context',
  country: 'full-name',
} as const;

/** A party or league and the full names of its committees. */
interface CommitteePrefix {
  prefix: string;
  names: string[];
  kind: AgencyKind;
}

const prefixes = once(() =>
  lexicon('agency-prefixes').map(({ prefix, name, kind }): CommitteePrefix => ({ prefix, names: [name], kind })),
);

/** 中共, 共青团, 政协 in front of the place of a 委 or 委员会 say whose committee it is. */
const prefixBefore = (text: string, at: number): CommitteePrefix | null =>
  prefixes().find(({ prefix }) => at >= prefix.length && text.startsWith(prefix, at - prefix.length)) ?? null;

/** 奈曼旗|旗|委, 海勃湾区|区|政府: the level once more. */
const LEVEL_AGAIN = /([省市县区旗盟州])\1$/;

/** 云南省第九届人民代表大会, 青海省原农牧厅, 奈曼旗旗委: what may stand between place and function. */
function placeEnd(text: string, at: number): number {
  if (LEVEL_AGAIN.test(text.slice(Math.max(0, at - 2), at))) return at - 1;
  const session = /第?[一二三四五六七八九十]{1,4}届$/.exec(text.slice(Math.max(0, at - 8), at));
  if (session) return at - session[0].length;
  return text[at - 1] === '原' ? at - 1 : at;
}

/** 县人大主任 and its 党组 are those of the standing committee. */
function standing(text: string, word: OrganWord, end: number): OrganWord {
  const led = word.form === '人大' && /^(?:党组|副?主任|机关|代?理?主任)/.test(text.slice(end, end + 4));
  return led ? { ...word, names: [ORGANS.congress] } : word;
}

const isDepartment = ({ form }: OrganWord): boolean => form.endsWith('部门');

/** 市应急部门 is the bureau; 全市应急部门, 省内应急部门 and those of a country are many. */
const isSure = ({ text }: AgencySetting, { id, printedAs, start }: Jurisdiction): boolean =>
  id !== null && printedAs !== 'country' && !/[全各]$/.test(text.slice(Math.max(0, start - 1), start));

/** A province's or city's courts as one; its own court is printed with its full name or level. */
const isAllCourts = ({ form }: OrganWord, { code, printedAs }: Jurisdiction): boolean =>
  /^(?:人民)?法院$/.test(form) && !!code?.endsWith('00') && printedAs === 'short-name';

/** 委 and 委会 alone are a committee only behind a level word or with a prefix that says whose. */
function isNobodysCommittee({ setting, word, start }: FunctionCase, place: Jurisdiction): boolean {
  const before = setting.text.charAt(start - 1);
  const bare = word.form === '委' && before !== '镇' && !endsInLevel(before);
  return (bare || /^委员?会$/.test(word.form)) && !prefixBefore(setting.text, withOuter(setting, place).start);
}

/** The body of the place in front, and those of the places listed before it. */
function bodiesAt({ setting, word, end }: FunctionCase, place: Jurisdiction): FoundOrgan[] {
  const whole = withOuter(setting, place);
  const prefix = prefixBefore(setting.text, whole.start);
  const committee = /^委(?:员?会)?$/.test(word.form);
  const named = prefix && committee ? { ...word, ...prefix } : standing(setting.text, word, end);
  const party = prefix && (committee || prefix.kind === word.kind || word.kind === 'party');
  const start = party ? whole.start - prefix.prefix.length : whole.start;
  const own = bodyOf(named, whole, { start, end }, { rule: RULE_BY_PLACE[place.printedAs], score: place.score });
  const listed = listedPlaces(setting, whole);
  const first = listed[0]?.start ?? start;
  return [...listed.map((other) => bodyOf(named, other, { start: first, end }, byList(0.9))), own];
}

/** 团|市|委 has its level inside. */
function leagueCommittee({ setting, word, start, end }: FunctionCase): FoundOrgan[] | null {
  const level = /^团(.)委$/.exec(word.form)?.[1];
  const place = level ? (placeBefore(setting, start) ?? byLevel(setting, level, start, start)) : null;
  const told = { rule: 'level-word' as const, score: place?.score ?? 0 };
  return place && [bodyOf(word, place, { start: Math.min(place.start, start), end }, told)];
}

const refuses = (name: string, example: string, holds: (given: FunctionCase, place: Jurisdiction) => boolean): FunctionRule => ({
  name,
  example,
  apply: (given) => (given.place && holds(given, given.place) ? [] : null),
});

/** Whose body a function is, the first that says anything. */
export const FUNCTION_RULES: readonly FunctionRule[] = [
  { name: 'committee-of-the-league', example: '乌海市召开会议，团市委部署。', apply: leagueCommittee },
  refuses(
    'departments-of-many',
    '全乌海市应急管理部门值守。',
    ({ setting, word }, place) => isDepartment(word) && !isSure(setting, place),
  ),
  refuses('courts-of-a-region', '贵州法院审结案件。', ({ word }, place) => isAllCourts(word, place)),
  refuses('committee-of-nobody', '乌海委员会。', isNobodysCommittee),
  {
    name: 'behind-a-place',
    example: '乌海市市监局检查。',
    apply: (given) => (given.place ? bodiesAt(given, given.place) : null),
  },
  ...PLACELESS_RULES,
];

/** Reads a function by the place in front of it, else by what the text has said. */
export function readFunction(setting: AgencySetting, candidate: OrganCandidate): ReadCandidate {
  const { word, start, end } = candidate;
  const place = placeBefore(setting, placeEnd(setting.text, start)) ?? placeBefore(setting, start);
  const first = firstAnswer(FUNCTION_RULES, { setting, word, start, end, place });
  if (!first || first.answer.length === 0) return refusedBy(candidate, first?.rule.name ?? 'no-place');
  return { candidate, edge: null, verdict: { accepted: true, rule: first.rule.name }, organs: first.answer };
}
