/** A place's full name → the short names it goes by: 莫力达瓦达斡尔族自治旗 → 莫力达瓦旗, 莫力达瓦; 海西蒙古族藏族自治州 → 海西州, 海西. */

import { wordSet } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import { LEVEL_WORDS } from '../../chinese/levels.ts';
import type { Place } from './places.ts';

const SUFFIX = new RegExp(`(?:${LEVEL_WORDS.join('|')})$`);

const peoples = once(() => [...wordSet('region-peoples')].sort((a, b) => b.length - a.length));

/** `海西蒙古族藏族` → `海西`: names of peoples at the end go, with or without 族 (维吾尔), but never the whole name. */
function withoutPeoples(name: string): string {
  const people = peoples().find((word) => name.endsWith(word) && name.length >= word.length + 2);
  return people ? withoutPeoples(name.slice(0, -people.length)) : name;
}

/** The name without what says its kind (土默特左旗 is never short of 旗), and for autonomous places without its peoples: 延边朝鲜族自治州 → 延边. */
export function stemOf(name: string): string {
  const suffix = SUFFIX.exec(name)?.[0] ?? '';
  const bare = name.slice(0, name.length - suffix.length);
  const stem = suffix.startsWith('自治') || bare.endsWith('族') ? withoutPeoples(bare) : bare;
  return stem.length >= 2 && !/[左右前中后]$/.test(stem + (suffix === '旗' ? '' : '。')) ? stem : name;
}

/** Short names with their kind's character kept: 临夏州, 长阳县, 管城区 for 管城回族区. */
function keptKind(name: string): string[] {
  const kind = /(?:自治|族)(州|县|旗|区)$/.exec(name)?.[1];
  return kind ? [stemOf(name) + kind] : [];
}

/** `科尔沁左翼后旗` → `科左后旗`; `苏尼特左旗` → `苏左旗` only by lexicon, since it is no rule. */
const banner = (name: string): string[] => {
  const parts = /^(.).+?([左右])翼([前中后])旗$/.exec(name);
  return parts ? [`${parts[1]}${parts[2]}${parts[3]}旗`] : [];
};

/** All short names that follow by rule; those of two characters for counties need evidence in the text. */
export function shortNames({ name }: Place): string[] {
  const stem = stemOf(name);
  return [...new Set([stem, ...keptKind(name), ...banner(name)])].filter(
    (short) => short !== name && short.length >= 2 && !short.endsWith('族'),
  );
}
