/** A public body's function and a place → the body, under its full name: 市监局 of 通辽市 is 通辽市市场监督管理局. */
import { type Found, type Jurisdiction, organ } from '../found.ts';
import { otherBodies } from '../place/jurisdiction.ts';
import type { OrganWord } from '../words/organ-word.ts';

const DISTRICT = /^(.{2,12}?市)(.{2,12}区)$/;

/** `*人民政府` and 兴安盟 → 兴安盟行政公署; a district's 公安分局 is its city's (某市公安局某区分局); else the place takes the place of `*`. */
export function fullName(template: string, place: string, printed = place): string {
  if (template === '*人民政府' && /(?:盟|地区)$/.test(place)) return `${place}行政公署`;
  if (template === '*人民政府' && /街道$/.test(place)) return `${place}办事处`;
  if (template === '*公安分局') return place.replace(DISTRICT, '$1公安局$2') + (DISTRICT.test(place) ? '分局' : '公安分局');
  return template.replaceAll('*', place).replaceAll('~', printed);
}

/** 文旅局 is a 文化和旅游局, of a league or city of Inner Mongolia a 文化旅游广电局. */
function tourism({ form, names }: OrganWord, { code }: Jurisdiction): string[] {
  const short = /^(?:文旅|文广旅|文化旅游)局$/.test(form);
  return short && /^15\d\d00$/.test(code ?? '') && !code?.endsWith('0000') ? ['*文化旅游广电局'] : names;
}

/** The body of that function at that place. */
export function found(word: OrganWord, place: Jurisdiction, start: number, end: number, rule: string, score: number): Found {
  const foreign = place.rule === 'country';
  const successor = word.successor ? { ...word.successor, name: word.successor.name.replace('*', place.name) } : null;
  const province = /省$|自治区$/.test(place.name);
  const own = province ? (word.provincial ?? word.names) : tourism(word, place);
  const names = foreign ? [place.name + word.form] : own.map((name) => fullName(name, place.name, place.printed));
  const kind = foreign ? 'foreign' : word.kind;
  return organ({
    start,
    end,
    names,
    kind,
    rule,
    score,
    head: word.form,
    jurisdiction: place,
    successor,
    candidates: otherBodies(names[0] as string, place),
  });
}
