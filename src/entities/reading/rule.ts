/** Rules as data stand with the words, since articles are read by such lists too. */
export * from '../../words/rule.ts';
