/** A part named without its whole (执行局, 医院党委, 刑警三中队) → the part of the organisation of that sort named last. */

import { partName } from '../../names/bodies.ts';
import type { Found } from '../found.ts';
import { isEdge, type Scene } from '../scene.ts';
import { organBefore, sorts } from './anaphora.ts';

/** 刑警三中队, without the bureau it is of. */
const POLICE_UNIT = /(?:(?:刑警|交警|巡警|特警|巡特警|治安|禁毒|经侦|网安|刑侦|交管)[一二三四五六七八九直属]{0,2}[支大中]队)/g;

/** 执行局 in an article on one court; 集团运营分公司 in one on a company. */
const PARTS: [RegExp, (organ: Found) => boolean][] = [
  [/执行局|反贪局/g, ({ kind }) => kind === 'court' || kind === 'procuratorate'],
  [/审委会|审判委员会/g, ({ kind }) => kind === 'court'],
  [POLICE_UNIT, ({ names }) => /公安(?:.{0,6}分)?局$/.test(names[0] as string)],
  [/(?:集团|公司)([\u4e00-\u9fa5]{2,4}分公司)/g, ({ kind, names }) => kind === 'company' && /公司$/.test(names[0] as string)],
];

/** A part named without its whole is the part of the one named last. */
export function findOwnParts(scene: Scene, found: Found[]): Found[] {
  const marks = new Uint8Array(scene.text.length);
  for (const { start, end } of found) marks.fill(1, start, end);
  return PARTS.flatMap(([words, is]) =>
    [...scene.text.matchAll(words)].flatMap(({ 0: text, 1: own = text, index }): Found[] => {
      const end = index + text.length;
      const taken = marks.subarray(index, end).includes(1);
      const whole = taken || (own !== text && !isEdge(scene, index)) ? null : organBefore(found, index, is);
      if (!whole) return [];
      return [
        {
          ...whole,
          start: index,
          end,
          names: whole.names.slice(0, 1).map((name) => partName(name, own)),
          rule: 'part-of',
          score: 0.65,
          parent: whole,
        },
      ];
    }),
  );
}

const GROUP = /(医院|学校|学院|大学|公司|集团)(党委|工会|团委)(?!原|副|书记|委员|主席|成员|班子)/g;

/** 医院党委 in an article on one hospital is that hospital's. */
export function findOwnCommittees(scene: Scene, found: Found[]): Found[] {
  return [...scene.text.matchAll(GROUP)].flatMap(({ 0: text, 1: word, 2: body = '', index }) => {
    const taken = found.some(({ start, end }) => start < index + text.length && index < end);
    const sort = sorts().find((one) => one.word === word);
    const organ = !taken && sort && isEdge(scene, index) ? organBefore(found, index, sort.is) : null;
    if (!organ) return [];
    return [
      {
        ...organ,
        start: index,
        end: index + text.length,
        names: organ.names.slice(0, 1).map((name) => partName(name, body)),
        kind: body === '党委' ? 'party' : 'people-organization',
        rule: 'part-of',
        score: 0.7,
        parent: organ,
      },
    ];
  });
}
