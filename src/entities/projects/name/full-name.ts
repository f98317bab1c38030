/** An undertaking's printed name → the name a reader would look it up by. */

import { CHINESE_ORDINALS } from '../../../words/numerals.ts';
import { LOCAL_LEVELS } from '../../chinese/levels.ts';
import type { Region } from '../../facts.ts';
import { isCoded, mostNamed } from '../places.ts';
import type { Group } from './group.ts';

/** `《某市节水办法》` is called 某市节水办法, 某某会举行第九次会议 某某会第九次会议, “某某”的发展格局 “某某”发展格局; quotation marks stay. */
export const plainName = (printed: string): string =>
  printed
    .replace(/^《([^》]*)》$/, '$1')
    .replace(/(?<=会)(?:举行|召开)(?=第)/, '')
    .replace(/(?<=”)的(?=[^的]{2,10}$)/, '');

const LEVEL = new RegExp(
  String.raw`^(?:自治区|省(?!级)|市(?!级|场|民|政(?![协府]))|[${LOCAL_LEVELS}](?=第?[${CHINESE_ORDINALS}\d]+届|政协|人大|国民经济))`,
);
const OF_BODY = new RegExp(String.raw`^[${LOCAL_LEVELS}](?=第?[${CHINESE_ORDINALS}\d]+届|政协|人大|国民经济)`);

/** 自治区, 省 and 市 alone say whose it is only in their own article: 自治区草原规划 is called 内蒙古自治区草原规划. */
export function withFullPlace({ candidates }: Group, name: string, regions: Region[]): string {
  const level = LEVEL.exec(name)?.[0];
  if (!level) return name;
  const starts = new Set(
    candidates.filter(({ text }) => text.includes(name)).map(({ start, text }) => start + text.indexOf(name)),
  );
  const region =
    regions.find(({ mentions }) => mentions.some((mention) => mention.text === level && starts.has(mention.start))) ??
    (OF_BODY.test(name) ? mostNamed(regions.filter((region) => isCoded(region) && region.name.endsWith(level))) : undefined);
  return region ? region.name + name.slice(level.length) : name;
}
