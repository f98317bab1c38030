/** `本报首席记者 王丽 通讯员 巴特尔` → who made the piece, in which role, and the outlet printed with them. */
import type { Byline } from '../article.ts';
import { type Doubt, splitNames } from './split-names.ts';

/** A byline as read. */
export interface BylineReading {
  outlet: string | null;
  bylines: Byline[];
}

const ROLES: [RegExp, Byline['role']][] = [
  [/通讯员|特约通讯员|供稿/, 'correspondent'],
  [/实习生/, 'intern'],
  [/摄影|^摄|^图|图片/, 'photographer'],
  [/作者|^文|撰文/, 'author'],
  [/记者|评论员|编辑|主持/, 'reporter'],
];

const letters = (words: string) => [...words].join('\\s*');
const ROLE_WORDS = [
  '特约评论员',
  '评论员',
  '见习记者',
  '实习记者',
  '首席记者',
  '特约记者',
  '特派记者',
  '驻站记者',
  '记者',
  '特约通讯员',
  '通讯员',
  '实习生',
  '摄影报道',
  '摄影',
  '作者',
  '撰文',
  '文并图',
  '文图',
];
const ROLE = new RegExp(
  `(?:${ROLE_WORDS.map(letters).join('|')}|文\\s*[/／]\\s*图|文\\s*[/／]|图\\s*[/／]|文\\s*[：:]|图\\s*[：:])`,
  'g',
);
const TAIL = /\s{0,8}(?:综\s*合\s*报\s*道|摄\s*影\s*报\s*道|报\s*道|采\s*写|整\s*理|文\s*[/／并]?\s*图|文|图|摄)\s{0,8}$/;

const roleOf = (word: string) => ROLES.find(([pattern]) => pattern.test(word))?.[1] ?? 'reporter';

/** `王丽 摄` names a photographer after the name; other words after names say nothing of the role. */
function withoutTail(text: string): { rest: string; photographer: boolean } {
  let rest = text;
  let photographer = false;
  for (let tail = TAIL.exec(rest); tail; tail = TAIL.exec(rest)) {
    photographer ||= /摄(?!\s*影\s*报)|图/.test(tail[0]) && !/文/.test(tail[0]);
    rest = rest.slice(0, tail.index);
  }
  return { rest, photographer };
}

const push = (list: Byline[], names: string[], role: Byline['role']) => {
  for (const name of names) if (!list.some((byline) => byline.name === name)) list.push({ name, role });
};

/**
 * Reads a byline; null when the text is none.
 * @example readByline('首席记者 王 丽') → { outlet: null, bylines: [{ name: '王丽', role: 'reporter' }] }
 */
export function readByline(raw: string, doubt: Doubt = 'likely'): BylineReading | null {
  const { rest, photographer } = withoutTail(
    raw
      .replace(/^[\s□■●○◎▲◆]+/, '')
      .trimEnd()
      .replace(/(?:[：:]\s{0,8}){1,3}$/, ''),
  );
  const marks = [...rest.matchAll(ROLE)];
  const bylines: Byline[] = [];
  const first = marks[0]?.index ?? rest.length;
  const outlet = rest.slice(0, first).replace(/\s+/g, '');
  if (marks.length === 0) {
    const names = splitNames(rest, 'likely');
    if (!names) return null;
    push(bylines, names, photographer ? 'photographer' : 'reporter');
    return { outlet: null, bylines };
  }
  for (const [at, mark] of marks.entries()) {
    const text = rest.slice(mark.index + mark[0].length, marks[at + 1]?.index).replace(/^[\s：:/／]+/, '');
    if (text.trim() === '') continue;
    const names = splitNames(text.replace(/本\s*报\s*$/, ''), doubt);
    if (!names) return null;
    push(bylines, names, photographer && marks.length === 1 ? 'photographer' : roleOf(mark[0].replace(/\s/g, '')));
  }
  return bylines.length > 0 || outlet !== '' ? { outlet: outlet === '' ? null : outlet, bylines } : null;
}
