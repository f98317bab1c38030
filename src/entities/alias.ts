/** A mention as printed → the name that it gives its entity; null where it gives none. */

import { LEVELS } from './chinese/levels.ts';

/** 全市, 我区, 该局, 本公司 point at something named elsewhere: they are no name of it. */
const POINTING = new RegExp(
  `^该|^[我全此本这][${LEVELS}镇乡村局厅委办院会校部处所站队行社馆司]$|^[本这]?(?:公司|集团|单位|部门|中心|项目|工程|当地)$`,
);

/** 甲市、乙市水利局 names several things at once. */
const LISTED = /[、，；。]/;

/** 水 利 局 → 水利局; null for what only points (该局), for lists, and for signs of one character that stand for a name (京, 蒙). */
export function aliasOf(printed: string): string | null {
  const name = printed.replace(/\s+/g, '');
  return name.length > 1 && !POINTING.test(name) && !LISTED.test(name) ? name : null;
}
