/** The tables of figures and their units. */
import { oneOf, optional, ratio, word } from './cells.ts';
import { table, wordTable } from './table.ts';

const unitClass = oneOf(
  'count',
  'collective',
  'length',
  'area',
  'volume',
  'mass',
  'mass-distance',
  'money',
  'time',
  'age',
  'ratio',
  'level',
  'angle',
  'temperature',
  'pressure',
  'power',
  'energy',
  'electric',
  'frequency',
  'data',
  'sound',
);

export const FIGURES = {
  'figure-abroad': wordTable('Names of what is larger than a province: a figure told of them belongs to no region of ours.'),
  'figure-attributes': wordTable('Nouns that name a quantity and need to be told of what: 规模, 总值, 占比.'),
  'figure-dropped-words': wordTable(
    'Words that say nothing of what is measured, wherever they stand: adverbs, particles, pronouns, times without a number.',
  ),
  'figure-edge-words': wordTable(
    'Words that are cut off both ends of what is measured: conjunctions, prepositions, verbs that only lead to the number.',
  ),
  'figure-head-stops': wordTable('Words at which the noun phrase after a number ends: conjunctions, prepositions, adverbs.'),
  'figure-idioms': wordTable('Set phrases and names with a number in them that measure nothing.'),
  'figure-narrowing-words': wordTable('Words that narrow a quantity and belong to its name, not to the thing: 总投资, 年均产量.'),
  'figure-pivot-verbs': wordTable(
    'Verbs of sending, leading and helping: whoever comes after them does what follows: 派出队员巡山.',
  ),
  'figure-qualifier-not': wordTable(
    'Words that end in what makes a number approximate or a bound, and say nothing of the number behind them: 签约|42亿元, 附近|3家',
  ),
  'figure-qualifiers': table(
    'Words that make a number approximate or a bound: word, where it stands to the number, what it says of it.',
    { word, place: oneOf('before', 'after'), qualifier: oneOf('approx', 'atLeast', 'atMost') },
    { key: ['word', 'place'], order: ['place', 'qualifier', 'word'] },
  ),
  'figure-quantity-ends': wordTable(
    'Ends of words that name a quantity: two characters, or 率 and 额 of which all that end in them do.',
  ),
  units: table(
    'What is counted and measured in: unit, class, base unit it is normalised to, how many base units it is. count: classifiers and countable nouns printed as one; collective: a noun counted without a classifier.',
    { unit: word, class: unitClass, base: optional(word), factor: optional(ratio) },
    { order: ['class', 'base', 'unit'] },
  ),
};
