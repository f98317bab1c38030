/** Text → long names with one wrong character (锡林郭勤盟, 呼仑贝尔市), linked with a lower score as printed. */
import { once } from '../../../words/once.ts';
import { allNames, provinceOf, regionsByName } from '../gazetteer/gazetteer.ts';
import type { Link, WordedText } from '../sighting.ts';
import type { Evidence } from './meanings.ts';

const LEAST = 5;

function push(map: Map<string, string[]>, key: string, name: string) {
  const names = map.get(key);
  if (names) names.push(name);
  else map.set(key, [name]);
}

/** Long names by their first and by their last three characters: with one wrong, one of the two is right. */
const longNames = once(() => {
  const byHead = new Map<string, string[]>();
  const byTail = new Map<string, string[]>();
  for (const [name, bearers] of allNames()) {
    if (name.length < LEAST || !bearers.some(({ kind, place }) => kind === 'full' && place.until === null)) continue;
    push(byHead, name.slice(0, 3), name);
    push(byTail, name.slice(-3), name);
  }
  return { byHead, byTail };
});

/** Exactly one character differs, and what is printed in its place is Chinese too. */
function differsOnce(text: string, at: number, name: string): boolean {
  let wrong = 0;
  for (let i = 0; i < name.length && wrong < 2; i += 1) {
    if (text[at + i] === name[i]) continue;
    if (!/[一-龥]/.test(text[at + i] ?? '')) return false;
    wrong += 1;
  }
  return wrong === 1;
}

/** Where it could be: in a province that is named, or at home. */
function codeOf(name: string, links: readonly Link[], evidence: Evidence): string | null {
  const near = new Set([...links.map(({ code }) => provinceOf(code)), evidence.home]);
  const place = regionsByName(name).find(
    (bearer) => bearer.place.until === null && near.has(provinceOf(bearer.place.code)),
  )?.place;
  return place?.code ?? null;
}

function misprintAt(text: string, at: number): { name: string; start: number }[] {
  const { byHead, byTail } = longNames();
  const piece = text.slice(at, at + 3);
  const headed = (byHead.get(piece) ?? []).map((name) => ({ name, start: at }));
  const tailed = (byTail.get(piece) ?? []).map((name) => ({ name, start: at + 3 - name.length }));
  return [...headed, ...tailed].filter(({ name, start }) => start >= 0 && differsOnce(text, start, name));
}

/** 锡林郭勒南, 乌兰察布东 before 路 and 街: the name is right, what follows is another word. */
const isShortName = (text: string): boolean => regionsByName(text.slice(0, -1)).length > 0;

/** Misprinted names where no name was found. */
export function findMisprints({ text }: WordedText, links: readonly Link[], evidence: Evidence): Link[] {
  const found: Link[] = [];
  for (let at = 0; at + 3 <= text.length; at += 1) {
    for (const { name, start } of misprintAt(text, at)) {
      const end = start + name.length;
      const code = codeOf(name, links, evidence);
      if (
        code &&
        !isShortName(text.slice(start, end)) &&
        ![...links, ...found].some((link) => link.start < end && link.end > start)
      )
        found.push({ start, end, text: text.slice(start, end), code, rule: 'misprint', score: 0.6, others: [], byName: true });
    }
  }
  return found;
}
