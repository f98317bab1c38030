/** An organ and a region → the organ's full official name, by one table of what organs are called at each level. */
import type { OfficialName } from '../identity.ts';
import { official } from './official-name.ts';
import { districtParts, levelOf, type NamedRegion, type OrganLevel, placeInNames, provinceAbove } from './places.ts';

/** Organs that regions have, each under the name it has at most levels; `*` is the place. */
export const ORGANS = {
  party: '中国共产党*委员会',
  discipline: '中国共产党*纪律检查委员会',
  government: '*人民政府',
  congress: '*人民代表大会常务委员会',
  deputies: '*人民代表大会',
  consultative: '中国人民政治协商会议*委员会',
  supervision: '*监察委员会',
  court: '*人民法院',
  procuratorate: '*人民检察院',
  police: '*公安分局',
} as const;

/** One of the organs that regions have. */
export type Organ = keyof typeof ORGANS;

interface LevelRule {
  organ: Organ;
  at: OrganLevel[];
  /** `*` is the place, `^` the province it lies in, `=` the place without the word for a prefecture (喀什 of 喀什地区). */
  name: string;
  /** Only where these words are printed of the organ. */
  printed?: RegExp;
}

/** What an organ is called where its usual name is not used; the first that fits stands. */
const BY_LEVEL: LevelRule[] = [
  { organ: 'government', at: ['league'], name: '*行政公署' },
  { organ: 'government', at: ['street'], name: '*办事处' },
  { organ: 'government', at: ['village'], name: '*村民委员会' },
  { organ: 'government', at: ['community'], name: '*居民委员会' },
  { organ: 'government', at: ['zone'], name: '*管理委员会' },
  { organ: 'government', at: ['special'], name: '*政府' },
  { organ: 'government', at: ['committee'], name: '*' },
  // A village has a committee, a general branch or a branch, by the number of its members: which, only the words say.
  { organ: 'party', at: ['village', 'community'], name: '中国共产党*委员会', printed: /党委|^委/ },
  { organ: 'party', at: ['village', 'community'], name: '*党总支', printed: /总支/ },
  { organ: 'party', at: ['village', 'community'], name: '*党支部' },
  { organ: 'party', at: ['street', 'zone', 'committee'], name: '中国共产党*工作委员会' },
  { organ: 'discipline', at: ['street', 'zone'], name: '中国共产党*纪律检查工作委员会' },
  // A league elects no congress: the province's standing committee has an office there.
  { organ: 'congress', at: ['league'], name: '^人民代表大会常务委员会*工作委员会' },
  { organ: 'deputies', at: ['league'], name: '^人民代表大会常务委员会*工作委员会' },
  { organ: 'consultative', at: ['committee'], name: '中国人民政治协商会议*工作委员会' },
  { organ: 'congress', at: ['street', 'zone', 'committee'], name: '*人民代表大会工作委员会' },
  { organ: 'congress', at: ['township'], name: '*人民代表大会' },
  { organ: 'court', at: ['province'], name: '*高级人民法院' },
  { organ: 'court', at: ['prefecture', 'league'], name: '*中级人民法院' },
  { organ: 'procuratorate', at: ['league'], name: '^人民检察院=分院' },
];

/** Every name that an organ may have at some level. */
export const LEVEL_NAMES: { organ: Organ; name: string }[] = [
  ...(Object.keys(ORGANS) as Organ[]).map((organ) => ({ organ, name: ORGANS[organ] })),
  ...BY_LEVEL,
];

/** 喀什地区 → 喀什, as the procuratorate's branches there are called; a 盟 keeps its word. */
const withoutPrefecture = (place: string): string => place.replace(/地区$/, '');

/** A name with its places in. `printed` is the place as the text has it, for what is named after a town or port (`~`). */
function filled(name: string, region: NamedRegion, printed: string): string {
  const place = placeInNames(region);
  const province = provinceAbove(region.code);
  return name
    .replaceAll('^', province ? placeInNames(province) : place)
    .replaceAll('=', withoutPrefecture(place))
    .replaceAll('*', place)
    .replaceAll('~', printed);
}

/** A district's police branch is its city's: 某市公安局某区分局. */
function policeBranch(region: NamedRegion): string {
  const parts = districtParts(region);
  return parts ? `${parts.city}公安局${parts.district}分局` : `${placeInNames(region)}公安分局`;
}

function nameAt(organ: Organ, region: NamedRegion, printed: string): string {
  if (organ === 'police') return policeBranch(region);
  const level = levelOf(region);
  const rule = BY_LEVEL.find((one) => one.organ === organ && one.at.includes(level) && (one.printed?.test(printed) ?? true));
  return filled(rule?.name ?? ORGANS[organ], region, '');
}

/** The longer name first, since 人民代表大会常务委员会 begins with 人民代表大会. */
const BY_LENGTH = (Object.keys(ORGANS) as Organ[]).sort((a, b) => ORGANS[b].length - ORGANS[a].length);

/** The organ of `region`, as `printed` says it where a region may have one of several (村党总支): 甲县 and party → 中国共产党甲县委员会. */
export const organName = (organ: Organ, region: NamedRegion, printed = ''): OfficialName =>
  official(nameAt(organ, region, printed));

/**
 * The body of `region` that a template of the lexicons names. What belongs to an organ (中国共产党*委员会宣传部) begins with the organ's
 * name at that level: of a street with that of its working committee. `place` is the place as printed, for `~`.
 */
export function bodyName(template: string, region: NamedRegion, printed = '', place = placeInNames(region)): OfficialName {
  const organ = BY_LENGTH.find((one) => template.startsWith(ORGANS[one]));
  if (!organ) return official(filled(template, region, place));
  return official(nameAt(organ, region, printed) + filled(template.slice(ORGANS[organ].length), region, place));
}

const CENTRE = {
  central: '中国共产党中央委员会',
  council: '国务院',
  state: '中华人民共和国',
  military: '中央军事委员会',
  'national-congress': '全国人民代表大会',
  'national-conference': '中国人民政治协商会议全国委员会',
} as const;

/** An organ of the centre. */
export type CentralOrgan = keyof typeof CENTRE;

export const isCentral = (organ: Organ | CentralOrgan): organ is CentralOrgan => organ in CENTRE;

/** 国务院, 中国共产党中央委员会. */
export const centralName = (organ: CentralOrgan): OfficialName => official(CENTRE[organ]);

/** The centre as the region whose Party organs are the centre's: 中国共产党|中央|纪律检查委员会. */
export const CENTRAL_REGION: NamedRegion = { code: null, name: '中央' };
