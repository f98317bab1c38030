/** The tables of undertakings. */
import { PROJECT_KINDS } from '../kinds.ts';
import { flag, oneOf, optional, word, words } from './cells.ts';
import { table, wordTable } from './table.ts';

const projectKind = oneOf(...PROJECT_KINDS);

export const PROJECTS = {
  'project-agency-verbs': table(
    'Verbs of what agencies do about an undertaking: verb, deed (act: they have a part in it, 由某某公司|承建; visit: they only come to see it, 某某局|考察).',
    { verb: word, deed: oneOf('act', 'visit') },
    { order: ['deed', 'verb'] },
  ),
  'project-building-words': table(
    'Words that say of works that they are built or opened. Second cell, where they stand: around (anywhere in the sentence: 铺轨), before (right before the name: 兴建|某某大桥) or behind it (某某冷库近日|投产).',
    { word, place: oneOf('around', 'before', 'behind') },
    { key: ['word', 'place'], order: ['place', 'word'] },
  ),
  'project-entered-places': wordTable('Where campaigns go into: 消防知识进|校园.'),
  'project-generic-words': wordTable(
    'Words that describe an undertaking without naming it: a name made of these and a head alone is no name (重大项目, 惠民工程).',
  ),
  'project-head-tails': table(
    'What follows the head of a name and makes it another word: 项目|部, 工程|师, 计划|生育. Second cell: words before which it does not, apart by spaces (工程|组 but not 工程|组织).',
    { word, notBefore: words },
  ),
  'project-heads': table(
    'Words that end the name of an undertaking: head, kind, strength. strong: a name with any telling word before it; weak: only with a brand, place or number in it; built: likewise, and only where the sentence speaks of building; ordinal: only with 第N or a brand in it; placed: a place before it is enough; opened: only where a verb of building or opening stands beside it, for parks and zones are places.',
    { head: word, kind: projectKind, strength: oneOf('strong', 'weak', 'built', 'ordinal', 'placed', 'opened') },
    { order: ['kind', 'head'] },
  ),
  'project-known': table(
    'National programmes and campaigns known by name wherever they are printed: name, kind, and the name in full where that is longer.',
    { name: word, kind: projectKind, called: optional(word) },
    { order: ['kind', 'name'] },
  ),
  'project-launch-verbs': table(
    "Verbs and adverbs that stand before an undertaking's name. Second cell: inner where one may stand in a name after a noun of it (应急通信保障项目, 费用减免计划); outer: never; trade: work that stands at the front of a name as well (灌溉设施改造项目), however it is tagged.",
    { verb: word, place: oneOf('inner', 'outer', 'trade') },
    { order: ['place', 'verb'] },
  ),
  'project-listed-heads': table(
    "Nouns of action that end an undertaking's name only where several stand in a list (甲整治、乙治理和丙行动), or with 工作 behind them. Head, kind.",
    { head: word, kind: projectKind },
    { order: ['kind', 'head'] },
  ),
  'project-metaphors': wordTable(
    'What stands in quotation marks as a figure of speech or a catchword and names no undertaking: 打出“组合拳”, 跑出“加速度”.',
  ),
  'project-quotation-ends': table(
    'Last words of a quotation that make the whole of it the name of an undertaking. Cells: word, kind, and alone where it is one whatever stands beside it (“清河行动”) or launched where it wants a verb beside it (上线“青山通”).',
    { word, kind: projectKind, sign: oneOf('alone', 'launched') },
    { order: ['kind', 'word'] },
  ),
  'project-quotation-verbs': table(
    'Verbs and nouns beside a quotation that make it the name of an undertaking. Second cell: before (推出“某某贷”) or after (“某某码”上线).',
    { verb: word, side: oneOf('before', 'after') },
    { key: ['verb', 'side'], order: ['side', 'verb'] },
  ),
  'project-quoted-heads': table(
    'Nouns that make an undertaking of a quotation before them though alone they end no name: “码上办”服务. Head, kind, and launched where it wants a verb before the quotation (推行“码上办”模式).',
    { head: word, kind: projectKind, launched: flag('launched') },
    { order: ['kind', 'head'] },
  ),
  'project-trades': wordTable('Trades whose organs together are called a 系统, which is no undertaking: 全市教育|系统.'),
  'project-venue-verbs': table(
    'Verbs of what takes place somewhere: verb, deed (held: a meeting or a match, 在某地|举行; opened: works, 在某地|投产).',
    { verb: word, deed: oneOf('held', 'opened') },
    { order: ['deed', 'verb'] },
  ),
};
