/** Every organ of every region has one well-formed name, asked for as a post does (by organ) and as a mention does (by printed form). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { functionOf } from '../../../../src/entities/agencies/words/organ-words.ts';
import { agencyId } from '../../../../src/entities/identity.ts';
import { bodyNames } from '../../../../src/entities/names/bodies.ts';
import { isOrganOf } from '../../../../src/entities/names/organ-of.ts';
import { bodyName, ORGANS, type Organ, organName } from '../../../../src/entities/names/organs.ts';
import { placeInNames, provinceAbove, regionOfCode } from '../../../../src/entities/names/places.ts';
import { lexicon } from '../../../../src/words/lexicon.ts';
import { STANDING } from './standing-codes.ts';

const SRC = join(import.meta.dirname, '../../../../src');

/** How a text prints each organ behind its region. */
const PRINTED: Record<Organ, string> = {
  party: '党委',
  discipline: '纪委',
  government: '政府',
  congress: '人大常委会',
  deputies: '人大',
  consultative: '政协',
  supervision: '监委',
  court: '法院',
  procuratorate: '检察院',
  police: '公安分局',
};
const organs = Object.keys(ORGANS) as Organ[];

/** What is wrong with a name, or null. */
function fault(name: string, code: string): string | null {
  const region = regionOfCode(code);
  const place = placeInNames(region);
  const province = provinceAbove(code)?.name ?? place;
  const city = place.slice(0, place.length - region.name.length);
  if (/[*~^=+]/.test(name)) return `${name} is a template`;
  if (name.split(region.name).length > 2) return `${name} has its place twice`;
  if (/(人民|委员会|政府|法院|检察院)\1/.test(name)) return `${name} doubles a word`;
  const begins = [place, province, city, '中国共产党', '中国人民政治协商会议', '共青团', '中国'].some(
    (one) => one && name.startsWith(one),
  );
  return begins ? null : `${name} begins with something else than its place`;
}

describe('every organ of every code', () => {
  it('has one name from both ways of asking', () => {
    const apart = STANDING.flatMap((code) =>
      organs.flatMap((organ) => {
        const region = regionOfCode(code);
        const word = functionOf(PRINTED[organ]);
        const printed = word ? bodyNames(word, region) : [];
        const name = organName(organ, region);
        return printed.length === 1 && printed[0] === name ? [] : [`${name} and ${printed}`];
      }),
    );
    expect(apart).toEqual([]);
  });

  it('is well-formed and known for the region\u2019s own', () => {
    const faults = STANDING.flatMap((code) =>
      organs.flatMap((organ) => {
        const name = organName(organ, regionOfCode(code));
        return [fault(name, code), isOrganOf(name, regionOfCode(code)) ? null : `${name} is not known again`];
      }),
    );
    expect(faults.filter((one) => one !== null)).toEqual([]);
  });

  it('is no other region\u2019s', () => {
    const names = STANDING.map((code) => organName('government', regionOfCode(code)));
    // 嘉峪关市 is a city and, in the tables, its own only county; some counties of two provinces are called alike.
    expect(names.length - new Set(names).size).toBeLessThan(5);
  });
});

test('every template of the lexicon makes a well-formed name at every level', () => {
  const templates = lexicon('agency-bodies').flatMap(({ names }) => names);
  const codes = ['620000', '150000', '500000', '150300', '152200', '542500', '222400', '150302', '150430', '152202', '150722'];
  const faults = templates.flatMap((template) => codes.map((code) => fault(bodyName(template, regionOfCode(code)), code)));
  // 全面依法治省, 全面依法治市: the one body that has its place a second time in what it is for.
  expect(faults.filter((one) => one !== null && !/依法治/.test(one))).toEqual([]);
});

describe('what organs are called at a level', () => {
  const named = (name: string) => ({ code: null, name });
  it.each<[Organ, { code: string | null; name: string }, string, string]>([
    ['government', regionOfCode('150302'), '', '乌海市海勃湾区人民政府'],
    ['government', regionOfCode('152200'), '', '兴安盟行政公署'],
    ['government', named('云岭街道'), '', '云岭街道办事处'],
    ['government', named('壬村'), '', '壬村村民委员会'],
    ['government', named('云岭社区'), '', '云岭社区居民委员会'],
    ['government', named('云岭市经济开发区'), '', '云岭市经济开发区管理委员会'],
    ['party', named('云岭街道'), '党委', '中国共产党云岭街道工作委员会'],
    ['party', named('壬村'), '书记', '壬村党支部'],
    ['party', named('壬村'), '党总支书记', '壬村党总支'],
    ['party', named('壬村'), '党委书记', '中国共产党壬村委员会'],
    ['discipline', named('云岭街道'), '', '中国共产党云岭街道纪律检查工作委员会'],
    ['congress', regionOfCode('152200'), '', '内蒙古自治区人民代表大会常务委员会兴安盟工作委员会'],
    ['congress', named('云岭镇'), '', '云岭镇人民代表大会'],
    ['court', regionOfCode('500000'), '', '重庆市高级人民法院'],
    ['court', regionOfCode('152200'), '', '兴安盟中级人民法院'],
    ['court', regionOfCode('152202'), '', '阿尔山市人民法院'],
    ['procuratorate', regionOfCode('152200'), '', '内蒙古自治区人民检察院兴安盟分院'],
    ['procuratorate', regionOfCode('653100'), '', '新疆维吾尔自治区人民检察院喀什分院'],
    ['police', regionOfCode('150103'), '', '呼和浩特市公安局回民区分局'],
  ])('%s of %o, printed %s: %s', (organ, region, printed, name) => expect(organName(organ, region, printed)).toBe(name));
});

describe('nothing else makes official names', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const outside = files.filter((file) => !file.startsWith('entities/names/'));
  const saying = (words: RegExp) => outside.filter((file) => words.test(readFileSync(join(SRC, file), 'utf8')));

  it('hands the maker of the type to no other folder', () => {
    expect(saying(/import \{[^}]*\bofficial\b[^}]*\} from/)).toEqual([]);
    expect(saying(/\bas OfficialName\b|<OfficialName>(?!\[)/)).toEqual([]);
  });

  it('gives no id for a text that was not made a name', () => {
    // @ts-expect-error A text is no official name.
    expect(agencyId('甲县人民政府')).toMatch(/^agency-/);
  });
});
