/** The tables of people, their names and titles. */
import { character, characters, flag, oneOf, optional, word, words } from './cells.ts';
import { table, wordTable } from './table.ts';

const impliedOrgan = oneOf(
  'government',
  'party',
  'congress',
  'deputies',
  'consultative',
  'court',
  'procuratorate',
  'central',
  'council',
  'state',
  'military',
);

export const PEOPLE = {
  'given-name-characters': table('Characters common in Chinese given names, one a line', { character }),
  'office-verbs': table(
    'Verbs of office: verb, sense (take: posts stand behind it; leave: the posts behind it are left; name: the person behind it is named to a post), words behind which it is none, words before which it is none (apart by spaces)',
    { word, sense: oneOf('take', 'leave', 'name'), notBehind: words, notBefore: words },
  ),
  'person-address': wordTable('Forms of address behind a surname, which make no name of it: 王大爷, 李老师'),
  'person-follow': table(
    "Words that follow a person's name: what people say and do (strong), and words any noun may stand before (weak)",
    { word, strength: oneOf('strong', 'weak') },
    { order: ['strength', 'word'] },
  ),
  'person-minorities': wordTable(
    'Elements of Tibetan, Uyghur, Kazakh, Yi and other names written in Chinese without a dot; a name is one to four of them',
  ),
  'person-mongolian': wordTable('Elements of Mongolian personal names as written in Chinese; a name is one to four of them'),
  'person-never': table('Characters that hardly ever stand in a given name; one cell with all of them', { characters }),
  'person-not': wordTable('Ordinary words that begin with a surname and look like names'),
  'person-transliteration': table('Characters used to write foreign names by sound; one line, all characters in its cell', {
    characters,
  }),
  'person-unknown-things': wordTable("What 某 stands before when it means some thing or other and nobody's name: 某公司, 某日"),
  'post-departments': wordTable(
    'What departments inside an organ end in, with whose name a title goes: 规划发展处|副处长, 医务部|部长',
  ),
  'post-joined-trades': wordTable('Trades that 和 joins to another in the name of one organ: 文化|和旅游, 发展|和改革'),
  'post-organs': table(
    'Words for an organ before a title that point at one named before (该公司|董事长): word, alone where it does without 该 or 本 (公司|总经理), what the names of those it can mean end in (apart by spaces; any name where empty)',
    { word, alone: flag('alone'), endings: words },
  ),
  surnames: table('Chinese surnames of one character', { surname: word, weak: flag('weak') }),
  'surnames-double': wordTable('Chinese surnames of two characters'),
  'surnames-japanese': wordTable('Japanese surnames of two or three characters as Chinese papers print them'),
  titles: table(
    "Post titles (heads, without 副/原/代 before them): word, kind, organ it implies. Kinds: office (public or leading post), person (an occupation: people, not officials), none (looks like a title, is none). Organs: government, party, congress, consultative, court, procuratorate, supervision, state, central (the Party's centre), council (国务院); empty where the agency must be named.",
    { title: word, kind: oneOf('office', 'member', 'helper', 'person', 'none'), implied: optional(impliedOrgan) },
    { order: ['kind', 'title'] },
  ),
  'titles-boundaries': wordTable("Words that end a post's phrase on its left: what stands before them is not part of the post"),
  'titles-modifiers': table(
    'Words that stand before a title head and belong to it: word, sense (former and acting posts; empty otherwise)',
    { word, sense: optional(oneOf('former', 'acting')) },
  ),
  'titles-persons': wordTable(
    'Words for what a person is or does, which stand before or after a name and make nobody an official',
  ),
};
