/** A printed function of a public body (市监局, 人大常委会) and a region or the body it is part of → the full names it stands for. */
import type { OfficialName } from '../identity.ts';
import { official } from './official-name.ts';
import { bodyName } from './organs.ts';
import { levelOf, type NamedRegion, placeInNames } from './places.ts';

/** A printed form with the templates of the names it stands for (two for 纪委监委), and a province's where they are others. */
export interface BodyWord {
  form: string;
  names: readonly string[];
  provincial: readonly string[] | null;
}

/** Provinces and autonomous regions have a 厅 where municipalities and all below have a 局. */
const isProvince = (region: NamedRegion): boolean => levelOf(region) === 'province' && !placeInNames(region).endsWith('市');

/** 文旅局 is a 文化和旅游局, of a league or city of Inner Mongolia a 文化旅游广电局. */
function templates({ form, names, provincial }: BodyWord, region: NamedRegion): readonly string[] {
  if (isProvince(region)) return provincial ?? names;
  const short = /^(?:文旅|文广旅|文化旅游)局$/.test(form);
  return short && /^15(?!00)\d\d00$/.test(region.code ?? '') ? ['*文化旅游广电局'] : names;
}

/** 市监局 of 通辽市 → 通辽市市场监督管理局; `place` is the region as printed. */
export const bodyNames = (word: BodyWord, region: NamedRegion, place?: string): OfficialName[] =>
  templates(word, region).map((template) => bodyName(template, region, word.form, place));

/** A body within another: 乌海市公安局|交警支队. What is the state's only as printed: 某银行|党委 is no committee of the Party's centre. */
export function bodiesWithin(whole: OfficialName, { form, names }: BodyWord): OfficialName[] {
  const own = names.map((name) => name.replace(/[*~]/g, ''));
  const parts = own.some((name) => name.startsWith('中国')) ? [form] : own;
  return parts.map((part) => partName(whole, part));
}

/** A part named without its whole: 执行局 of 甲县人民法院, 刑警三中队 of 乙市公安局. */
export const partName = (whole: string, part: string): OfficialName => official(whole + part.replace('审委会', '审判委员会'));

/** A part's name with its whole under another name: 河源供电局|管理所 is part of what 河源供电局 was short for. */
export const movedPart = (name: OfficialName, from: OfficialName, to: OfficialName): OfficialName =>
  name.startsWith(from) ? official(to + name.slice(from.length)) : name;

/** A name in which no rule writes anything out: a lexicon has it in full, or it stands as printed. */
export const asPrinted = (name: string): OfficialName => official(name);

/** 日本|财政部, 德国|政府: a country's bodies stand behind its name. */
export const foreignBody = (country: string, body: string): OfficialName => official(country + body);

/** The same body at another place, for names that are not made of a template: 甲市某某指挥部 → 乙市某某指挥部. */
export const elsewhere = (name: OfficialName, region: NamedRegion, other: NamedRegion): OfficialName | null => {
  const place = placeInNames(region);
  return name.includes(place) ? official(name.replace(place, placeInNames(other))) : null;
};
