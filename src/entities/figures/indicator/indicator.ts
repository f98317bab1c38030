/** Measures of a text → what each measures, as its sentence says it. */
import type { Span } from '../../../articles/article.ts';
import type { Measure } from '../quantity/measures.ts';
import type { Reading } from './clause.ts';
import { completed } from './completed.ts';
import { compose } from './compose.ts';
import { phraseOf } from './phrase.ts';
import type { Said } from './said.ts';
import { shareOut } from './shared-out.ts';

/** How many measures back a whole is looked for. */
const MEMORY = 40;

/** The indicator of each measure, in order. */
export function indicatorsOf(reading: Reading, sentences: readonly Span[], measures: Measure[]): string[] {
  const history: Said[] = [];
  const indicators: string[] = [];
  let at = 0;
  measures.forEach((measure, index) => {
    while ((sentences[at] as Span).end <= measure.start) at++;
    const sentence = sentences[at] as Span;
    const previous = history.at(-1);
    if (measure.limit !== null && previous?.measure.start === measure.start) {
      const said = indicators[index - 1] as string;
      indicators[index - 1] = `${said}${previous.measure.limit === 'high' ? '上限' : '下限'}`;
      indicators.push(`${said}${measure.limit === 'high' ? '上限' : '下限'}`);
      return;
    }
    const near = measures.slice(Math.max(0, index - 4), index + 8);
    const phrase = phraseOf(reading, sentence, measure, previous?.measure ?? null, near);
    const composed = compose({ reading, phrase, measure, sentence, history, near });
    history.push({ ...composed, phrase, measure, sentence });
    if (history.length > MEMORY) history.shift();
    indicators.push(completed(composed.said, measure, phrase.head !== ''));
  });
  return shareOut(reading, measures, indicators);
}
