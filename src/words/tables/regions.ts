/** The tables of regions. */
import { type Cell, code, codes, oneOf, optional, word, words, year } from './cells.ts';
import { table, wordTable } from './table.ts';

const home: Cell<string> = {
  must: 'a code of six digits, or - for a paper of the whole country',
  read: (text) => (text === '-' ? text : code.read(text)),
};

export const REGIONS = {
  'region-abolished': table(
    'Regions of GB/T 2260 abolished, renamed or recoded since 2000: code, name, year it ended, code of its successor (from the published revisions of the standard)',
    { code, name: word, until: year, successor: optional(code) },
    { key: ['code', 'name'], order: ['code', 'until'] },
  ),
  'region-aliases': table(
    'Other names of regions: code, name, kind (short: always the region; nick: only where the region is named or at home)',
    { code, name: word, kind: oneOf('short', 'county', 'nick', 'misprint') },
    { key: ['code', 'name'], order: 'of regions with the same nickname (龙城) the first stands where nothing tells' },
  ),
  'region-groups': table('Groups of places named by one character each: group, codes', { group: word, codes }),
  'region-hk-mo-tw': table('Regions of Hong Kong, Macao and Taiwan: code, name', { code, name: word }),
  'region-letters': table(
    'One-character names of provinces and cities: character, code, whether it may stand alone after 在, 来, 赴 … (alone) or only among others (group)',
    { letter: word, code, use: oneOf('alone', 'group') },
    { order: ['code', 'letter'] },
  ),
  'region-local-generic': wordTable('Words that end like a township, village or zone and name none'),
  'region-not': wordTable('Longer words in which the name of a region means no region'),
  'region-peoples': wordTable('Names of peoples in the names of autonomous regions'),
  'region-publications': table(
    'Newspapers whose name does not say their place: name, code of the region they are published for (呼和浩特日报 needs no row)',
    { publication: word, home },
    { order: ['home', 'publication'] },
  ),
  'region-tails': table(
    'What stands behind the name of a region and makes it the name of something else: word, kind (street: 南京|路; local, a smaller place: 平桥|街道; water, and mountains: 海拉尔|河; landscape: 洛阳|盆地), words before which it does not, apart by spaces (海城|镇 but not 镇江)',
    { word, kind: oneOf('street', 'local', 'water', 'landscape'), notBefore: words },
    { order: ['kind', 'word'] },
  ),
  'region-words': wordTable(
    'Names of regions that are also ordinary words, surnames, mountains or rivers: read as regions only with evidence (parent named, full name printed, home)',
  ),
  'region-zone-suffixes': wordTable(
    'What the names of zones, parks, ports, scenic areas and grasslands end in',
    'of two endings that fit (经济开发区, 开发区) the first stands',
  ),
  'region-zones': table('Zones known by a name of their own: name, code of the region they lie in', { zone: word, parent: code }),
};
