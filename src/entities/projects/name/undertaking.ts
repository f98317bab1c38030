/** Accepted candidates → undertakings: the printed variants of one name brought together within an article, under the name a reader would look it up by. */
import { CHINESE_ORDINALS } from '../../../words/numerals.ts';
import { LOCAL_LEVELS } from '../../chinese/levels.ts';
import type { Project, Region } from '../../facts.ts';
import type { Candidate } from '../candidate.ts';
import { isCoded, mostNamed } from '../places.ts';
import type { ProjectView } from '../view.ts';
import { kindOfName } from '../words/heads.ts';
import { isSame, type NameParts, namePartsOf } from './same-name.ts';

/** One undertaking of an article. */
export interface Undertaking {
  /** In full, as a reader would look it up. */
  name: string;
  /** What its name says that it is. */
  kind: Project['kind'];
  /** Where it is named, in order; at least once. */
  named: readonly Candidate[];
  /** Where it is spoken of again without its name. */
  again: readonly Candidate[];
}

/** Drops candidates that stand wholly inside another; of equals the first stays. */
function outermost(candidates: readonly Candidate[]): Candidate[] {
  let reach = -1;
  return [...candidates]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const inside = end <= reach;
      reach = Math.max(reach, end);
      return !inside;
    });
}

/** Candidates of one name, the first first. */
interface Group {
  first: Candidate;
  /** The longest variant. */
  name: string;
  /** Its printed forms, each once. */
  variants: string[];
  named: Candidate[];
}

/** 《某某工程实施意见》 is not the 工程 it is about; a plan may be cited with or without 《》. */
const sameSort = ({ first }: Group, { cited, kind }: Candidate) =>
  first.cited === cited || (first.kind === 'plan' && kind === 'plan');

/** A name is taken up again among so many that came last. */
const LATEST = 200;

/** Groups in order of first mention. */
function groupsOf(candidates: readonly Candidate[]): Group[] {
  const groups: Group[] = [];
  const parts = new Map<string, NameParts>();
  const partsOf = (name: string): NameParts => {
    const known = parts.get(name) ?? namePartsOf(name);
    parts.set(name, known);
    return known;
  };
  const isVariant = (group: Group, candidate: Candidate) =>
    sameSort(group, candidate) && group.variants.some((variant) => isSame(partsOf(variant), partsOf(candidate.text)));
  for (const candidate of outermost(candidates)) {
    const name = candidate.called ?? candidate.text;
    const home = groups.slice(-LATEST).find((group) => isVariant(group, candidate));
    if (home) {
      if (!home.variants.includes(candidate.text)) home.variants.push(candidate.text);
      home.named.push(candidate);
      if (name.length > home.name.length) home.name = name;
    } else groups.push({ first: candidate, name, variants: [candidate.text], named: [candidate] });
  }
  return groups;
}

/** `《某市节水办法》` is called 某市节水办法, 某某会举行第九次会议 某某会第九次会议, “某某”的发展格局 “某某”发展格局; quotation marks stay. */
const plainName = (printed: string): string =>
  printed
    .replace(/^《([^》]*)》$/, '$1')
    .replace(/(?<=会)(?:举行|召开)(?=第)/, '')
    .replace(/(?<=”)的(?=[^的]{2,10}$)/, '');

const OF_BODY = new RegExp(String.raw`^[${LOCAL_LEVELS}](?=第?[${CHINESE_ORDINALS}\d]+届|政协|人大|国民经济)`);
const LEVEL = new RegExp(`^(?:自治区|省(?!级)|市(?!级|场|民|政(?![协府])))|${OF_BODY.source}`);

/** 自治区, 省 and 市 alone say whose it is only in their own article: 自治区草原规划 is called 内蒙古自治区草原规划. */
function withFullPlace(name: string, named: readonly Candidate[], regions: readonly Region[]): string {
  const level = LEVEL.exec(name)?.[0];
  if (!level) return name;
  const starts = new Set(named.filter(({ text }) => text.includes(name)).map(({ start, text }) => start + text.indexOf(name)));
  const region =
    regions.find(({ mentions }) => mentions.some((mention) => mention.text === level && starts.has(mention.start))) ??
    (OF_BODY.test(name) ? mostNamed(regions.filter((one) => isCoded(one) && one.name.endsWith(level))) : undefined);
  return region ? region.name + name.slice(level.length) : name;
}

/** Undertakings in order of first mention. */
export const undertakingsOf = ({ regionsOutsideFirms }: ProjectView, candidates: readonly Candidate[]): Undertaking[] =>
  groupsOf(candidates).map(({ first, name: printed, named }) => {
    const name = withFullPlace(plainName(printed), named, regionsOutsideFirms);
    return { name, kind: first.cited ? first.kind : (kindOfName(name) ?? first.kind), named, again: [] };
  });
