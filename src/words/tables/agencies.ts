/** The tables of agencies. */
import { AGENCY_KINDS } from '../kinds.ts';
import { type Cell, code, flag, oneOf, optional, word, words, year } from './cells.ts';
import { table, wordTable } from './table.ts';

const agencyKind = oneOf(...AGENCY_KINDS);

/** `中国共产党*纪律检查委员会+*监察委员会`: two bodies that one name stands for. */
const joined: Cell<string[]> = { must: 'full names, + between them', read: (text) => text.split('+') };

export const AGENCIES = {
  'agency-bodies': table(
    "Bodies whose full name is built around the jurisdiction (* in full, ~ as printed): full name, kind, printed forms after the place (apart by spaces), a province's name where it is another; + joins two bodies",
    { names: joined, kind: agencyKind, forms: words, provincial: optional(word) },
    { order: ['kind', 'names'] },
  ),
  'agency-countries': wordTable(
    'Countries and continents as they stand in front of foreign bodies (法国政府, 泰国海关)',
    'of two names that end alike (几内亚, 赤道几内亚) the first that fits stands',
  ),
  'agency-foreign': table(
    'Bodies of other countries and between countries: full name, kind, printed short forms (apart by spaces)',
    { name: word, kind: agencyKind, forms: words },
    { order: ['kind', 'name'] },
  ),
  'agency-national': table(
    'Bodies of the whole country: full name, kind, printed short forms (apart by spaces), body that took its place by reform, year',
    { name: word, kind: agencyKind, forms: words, successor: optional(word), since: optional(year) },
    { order: ['kind', 'name'] },
  ),
  'agency-prefixes': table(
    'Parties and leagues whose name stands before the place of a committee (中共云南省委, 民盟内蒙古区委会): printed form, full name (* is the place), kind',
    { prefix: word, name: word, kind: agencyKind },
    { order: 'of two prefixes that end alike (政协, 人民政协) the first that fits stands' },
  ),
  'agency-stems': table(
    'What public bodies are for: full stem, heads it is printed with, short stems (apart by spaces), body that took its place by reform, year',
    { stem: word, heads: words, shorts: words, successor: optional(word), since: optional(year) },
    { order: 'a form that two stems share (园林局) is the first one’s' },
  ),
  'company-former': table(
    'Companies of the state renamed when they became limited companies: name now, name before, last year it was borne all year',
    { name: word, former: word, until: year },
  ),
  'company-groups': wordTable(
    'Short names of groups that stand in front of the place of their branches and plants: 国网|通辽|供电公司, 大唐|赤峰|热电公司',
  ),
  'company-names': table(
    'Companies known by short names: full name, printed short forms (apart by spaces), region code of the seat when it is told by the name',
    { name: word, forms: words, seat: optional(code) },
  ),
  'company-titles': wordTable(
    'Posts that only companies have: what stands before them is a company, whatever its name ends in (某某科技创始人)',
  ),
  'country-full-names': table(
    'Full names of countries as missions bear them: country, full name, the one character it is shortened to where that is told',
    { country: word, name: word, letter: optional(word) },
    { order: 'of countries with the same character the first that the text names stands' },
  ),
  'organ-alone': wordTable('Printed functions that name a body without a place in front, whose place the article tells'),
  'organ-anaphora': table('What 该… stands for: word after 该, how the full name of what it stands for ends, or = and its kind', {
    word,
    antecedent: word,
  }),
  'organ-centre-words': wordTable(
    'Words before 中心 that make it an institution (血液中心); others say only what a place is (金融中心, 区域中心)',
  ),
  'organ-edges': table(
    "Words that do not stand inside an organisation's name though their part of speech would let them: its left edge is after them; soft: yet it may stand inside one of a company, school or association",
    { word, soft: flag('soft') },
  ),
  'organ-generic': wordTable(
    'Words that leave a head a common noun (定点医院, 建筑公司, 民办学校): alone before it they make no name',
  ),
  'organ-goes-on': table(
    'What, right behind an office or the police, makes the form another word or leaves nobody named: form (section: 治安科|民警, police: 公安|机关), word',
    { form: oneOf('section', 'police'), word },
    { key: ['form', 'word'], order: ['form', 'word'] },
  ),
  'organ-heads': table(
    "Last words of an organisation's name: head, kind, class (strong: a name with any words before it; named: with words of its own; weak: after a place or another organisation; part: after an organisation; state: a public body after a place)",
    { head: word, kind: agencyKind, class: oneOf('strong', 'named', 'weak', 'part', 'state') },
    { order: ['kind', 'head'] },
  ),
  'organ-lone-heads': wordTable(
    'Heads that with nothing but a place in front make a name (乌海市医院, 赤峰日报社, 内蒙古博物馆)',
  ),
  'organ-nobodys': wordTable('Words in front of a function that name no one body: 各级|法院, 有关|部门'),
  'organ-trade-next': wordTable(
    'What stands behind the short name of a firm that ends in its trade: 晨曜铝业|年产; before other words the trade is a noun (铝业|基地)',
  ),
  'organ-trades': table(
    "Trades that end the short name of a firm (晨曜铝业, 北辰新能源), `common` for those that are nouns of their own as well: only behind words that are nobody else's",
    { word, noun: flag('common') },
  ),
  'organ-verbs': wordTable("Verbs that stand inside names of organisations (监督, 救援); a name's left edge is not there"),
  'organ-wide': wordTable(
    'Words for the country, parts of it and the world: before a head they are a name only with more words (中国北方|工业公司, but not 北方|公司)',
  ),
  'organ-written-out': table(
    'Heads of organs whose place is written out in their full names, where a school or a company keeps it as printed (内蒙古抗旱|指挥部 is 内蒙古自治区抗旱指挥部): head, words behind which it is not, apart by spaces (农垦|局)',
    { word, notBehind: words },
  ),
  'school-names': table(
    'Universities known by short names: full name, printed short forms (apart by spaces), region code of the seat',
    { name: word, forms: words, seat: optional(code) },
  ),
};
