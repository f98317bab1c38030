/** Rules for posts in other countries' bodies: 德国总理, 伊朗国防部长, 汤加国王, 法国驻华大使. */
import { countries, longestBefore } from '../../../words/person-lexicon.ts';
import { organWordsAt } from '../../agencies/words/organ-words.ts';
import type { OfficialName } from '../../identity.ts';
import { asPrinted, foreignBody } from '../../names/bodies.ts';
import { missionName } from '../../names/missions.ts';
import { type AgencyRule, named } from './post.ts';

const STATE = /(?:阿拉伯|伊斯兰|人民|民主|联邦|王国|共和国|大公国|合众国|公国){1,4}$/;
/** What a country's officers are short for: 外长 is of the 外交部. */
const MINISTRIES: Record<string, string> = {
  外长: '外交部',
  防长: '国防部',
  外交部长: '外交部',
  国防部长: '国防部',
  国务卿: '国务院',
};
const LONGEST = 7;
/** How far around a mission its country's name is looked for. */
const NEAR = 1000;

/** 美|总统, 俄|防长. */
const ONE_CHARACTER: Record<string, string> = {
  美: '美国',
  俄: '俄罗斯',
  英: '英国',
  法: '法国',
  德: '德国',
  日: '日本',
  韩: '韩国',
  乌: '乌克兰',
  以: '以色列',
  伊: '伊朗',
  黎: '黎巴嫩',
  意: '意大利',
  加: '加拿大',
  澳: '澳大利亚',
};

/** The country that `own` ends in, whatever verb stands in front: 欢迎汤加王国 → 汤加王国. */
function countryAtEnd(own: string): string | null {
  if (ONE_CHARACTER[own]) return ONE_CHARACTER[own];
  const kind = STATE.exec(own)?.[0] ?? '';
  const country = longestBefore(own, own.length - kind.length, countries(), LONGEST);
  return country && country + kind;
}

/** 外交部 of 中国 is ours, under its full name; any other country's stands behind its name. */
function ministryOf(own: string, ministry: string): OfficialName | null {
  const ours = organWordsAt(ministry, 0).find(({ form }) => form === ministry)?.names[0];
  if (/^(?:中国)?$/.test(own)) return ours ? asPrinted(ours) : null;
  const country = countryAtEnd(own);
  return country ? foreignBody(country, ministry) : null;
}

/** 外交部长, 防长; 商务|部长, 沙特|能源|大臣: heads of ministries. */
export const ministerPost: AgencyRule = ({ phrase: { title }, own, printed }) => {
  const known = MINISTRIES[title.word];
  const plain = printed.endsWith('部长') ? `${printed.slice(0, -title.word.length)}部长` : printed;
  if (known) {
    const name = ministryOf(own, known);
    return name ? { title: plain, agency: named(name) } : null;
  }
  if (!/^(?:部长|大臣)$/.test(title.word) || own === '') return null;
  const [, before = '', field = ''] = /^(.*?)(\p{Script=Han}{2,4})$/u.exec(own) ?? [];
  for (let length = 2; length <= field.length; length++) {
    const name = ministryOf(before + field.slice(0, -length), `${field.slice(-length)}部`);
    if (name) return { title: title.word === '部长' ? printed : own.slice(-length) + printed, agency: named(name) };
  }
  return null;
};

/** 德国总理, 韩国总统: of the country's government. */
export const foreignGovernment: AgencyRule = ({ phrase: { title }, own, printed }) => {
  if (!/^(?:总理|首相|总统)$/.test(title.word) || own === '') return null;
  const country = (own.length <= 20 && countryAtEnd(own)) || (own.length <= 12 && own);
  return country ? { title: printed, agency: named(foreignBody(country, '政府')) } : null;
};

/** 汤加国王: of the state itself. */
export const foreignState: AgencyRule = ({ phrase: { title }, own, printed }) => {
  if (!/^(?:国王|女王|王储|天皇|苏丹|埃米尔)$/.test(title.word) || own.length > 20) return null;
  const country = countryAtEnd(own);
  return country ? { title: printed, agency: named(asPrinted(country)) } : null;
};

/** 法国驻华大使: of the mission. */
export const embassyPost: AgencyRule = ({ view, phrase, own, printed }) => {
  const { title } = phrase;
  const [, sender = '', seat] = (own.length <= 20 && /^(.*?)驻(.+)$/.exec(own)) || [];
  if (!seat || !/^(?:大使|公使|参赞|总领事|领事)$/.test(title.word)) return null;
  const head = title.word.endsWith('领事') ? '总领事馆' : '大使馆';
  const near = view.text.slice(Math.max(0, phrase.start - NEAR), phrase.end + NEAR);
  return { title: printed, agency: named(missionName(sender, seat, head, near)) };
};
