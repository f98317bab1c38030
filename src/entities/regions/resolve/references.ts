/** Text and what it names → what 全区, 我市, 该旗, 自治区 and their like refer to. */
import { LEVELS } from '../../chinese/levels.ts';
import { ancestors, provinceOf, regionByCode } from '../gazetteer/gazetteer.ts';
import type { Link, WordedText } from '../sighting.ts';
import type { Evidence } from './meanings.ts';

const REFERENCE = new RegExp(
  `(全|我|本|该|我们)(自治区|[${LEVELS}])(?![域块间别划位场])|(?<![各族个]|省、?)自治区(?![域）]|[、和及]?直辖)|(?<![一-龥])当地`,
  'g',
);
/** `省农业农村厅`, `省委`: an organ of the province, its name left out. */
const OF_PROVINCE =
  /(?<![^\s，。；：、（“《在由经向与和及从据受任])(省)(?=委|政府|人大|政协|纪委|监委|高院|检察院|[一-龥]{2,9}?(?:厅|局|委员会|委会|联合会|总队|办公室|中心))/g;

const AUTONOMOUS = new Set(['150000', '450000', '540000', '640000', '650000']);
const MUNICIPALITY = new Set(['110000', '120000', '310000', '500000']);

/** Whether a region may be called by this kind's character: 150000 区, 110000 市, 150100 市, 150102 区. */
function isA(code: string, kind: string): boolean {
  if (kind === '自治区') return AUTONOMOUS.has(code);
  if (kind === '区' && AUTONOMOUS.has(code)) return true;
  if (kind === '省') return code.endsWith('0000') && !AUTONOMOUS.has(code) && !MUNICIPALITY.has(code);
  return regionByCode(code)?.name.endsWith(kind) ?? false;
}

/** Codes that stand for the article as a whole, in order: kicker, dateline and headline, then the body's first region. */
const seats = (above: readonly Link[], links: readonly Link[]): string[] =>
  [...above, ...links.slice(0, 1)].map(({ code }) => code);

const withParents = (code: string): string[] => [code, ...ancestors(code)];

/** An article on 南宁 in a paper of Inner Mongolia: its 自治区 is 广西. */
function otherAutonomous(wholes: string[], { home }: Evidence): string | undefined {
  const provinces = new Set(wholes.map(provinceOf));
  const [only] = provinces;
  return only && provinces.size === 1 && only !== home && AUTONOMOUS.has(only) ? only : undefined;
}

/** 该旗 is the nearest before; 全旗, 我旗 that of the article as a whole, else of the paper, else the nearest before. */
function referent(
  who: string,
  kind: string,
  at: number,
  above: readonly Link[],
  links: readonly Link[],
  evidence: Evidence,
): string | undefined {
  const before = links
    .filter(({ end }) => end <= at)
    .map(({ code }) => code)
    .reverse();
  const home = [evidence.city, evidence.home].filter((code) => code !== null);
  const wholes = seats(above, links);
  const elsewhere = who === '全' && /区$/.test(kind) ? otherAutonomous(wholes, evidence) : undefined;
  if (elsewhere) return elsewhere;
  if (kind === '区' && evidence.home && AUTONOMOUS.has(evidence.home)) {
    const district = seats(above, before.length ? links : []).find((code) => isA(code, '区'));
    return who === '该' ? [...before, ...home].find((code) => isA(code, '区')) : (district ?? evidence.home);
  }
  const order =
    who === '该'
      ? [...before, ...wholes, ...home]
      : who === '我'
        ? [...home, ...wholes, ...before]
        : [...wholes, ...before, ...home];
  return order.find((code) => isA(code, kind)) ?? order.flatMap(withParents).find((code) => isA(code, kind));
}

/** What each reference refers to; those that refer to nothing known are left out. */
export function findReferences({ text }: WordedText, above: readonly Link[], links: readonly Link[], evidence: Evidence): Link[] {
  const found: Link[] = [];
  for (const match of [...text.matchAll(REFERENCE), ...text.matchAll(OF_PROVINCE)]) {
    const start = match.index;
    const end = start + match[0].length;
    if (links.some((link) => link.start < end && link.end > start)) continue;
    const code = codeOf(match, start, above, links, evidence);
    if (code) found.push({ start, end, text: match[0], code, rule: 'reference', score: 0.8, others: [], byName: false });
  }
  return found;
}

function codeOf(
  [whole, who = '全', kind = who === '省' ? '省' : '自治区']: RegExpExecArray,
  start: number,
  above: readonly Link[],
  links: readonly Link[],
  evidence: Evidence,
) {
  if (whole === '当地') return links.filter(({ end }) => end <= start).at(-1)?.code;
  return (
    referent(who, kind, start, above, links, evidence) ??
    (evidence.home && isA(provinceOf(evidence.home), kind) ? evidence.home : undefined)
  );
}
