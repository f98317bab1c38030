/** How a fact was read, stage by stage → lines for people: what each stage could have taken, what it took, and why. */
import type { Choice, Stage, Trail } from '../entities/reading/stages.ts';
import { type Colours, columnsOf, type FactKind, inert, pad, paintFact } from './explain-paint.ts';

/** Columns before a stage's name, and of the name. */
const INDENT = 13;
const STAGE = 10;
/** A candidate's text takes no more columns than that. */
const WIDEST = 40;

/** 某某某某… of a text that is too wide. */
function clipped(text: string): string {
  const shown = inert(text);
  if (columnsOf(shown) <= WIDEST) return shown;
  let cut = '';
  for (const char of shown) {
    if (columnsOf(cut + char) > WIDEST - 1) break;
    cut += char;
  }
  return `${cut}…`;
}

const sameChoice = (one: Choice, other: Choice) =>
  one.text === other.text && one.why === other.why && one.chosen === other.chosen;

/** Mentions alike are shown once. */
const distinct = (choices: readonly Choice[]) =>
  choices.filter((choice, at) => choices.findIndex((other) => sameChoice(choice, other)) === at);

function choiceLine({ text, why, chosen }: Choice, colours: Colours): string {
  const line = `${chosen ? '✓' : '·'} ${clipped(text)}  ${colours.dim(inert(why))}`;
  return chosen ? line : colours.gray(line);
}

function stageLines({ name, choices }: Stage, colours: Colours): string[] {
  return distinct(choices).map((choice, at) => {
    const label = pad(at === 0 ? name : '', STAGE);
    return `${' '.repeat(INDENT)}${colours.dim(label)}${choiceLine(choice, colours)}`;
  });
}

/** The stages of one fact, under its own line. */
export const explainTrail = ({ stages }: Trail, colours: Colours): string[] =>
  stages.flatMap((stage) => stageLines(stage, colours));

/** What was looked at and is no fact, a line each: the last stage it reached, and the rule there. */
export function explainRefused(trails: readonly Trail[], colours: Colours): string[] {
  const lines = trails.flatMap(({ kind, stages }) => {
    const last = stages.findLast(({ choices }) => choices.length > 0);
    const choice = last?.choices.at(-1);
    return last && choice ? [refusedLine(kind, last.name, choice, colours)] : [];
  });
  return lines.length > 0 ? ['', `   ${colours.bold('Looked at and refused')}`, ...new Set(lines)] : [];
}

const refusedLine = (kind: FactKind, stage: string, { text, why }: Choice, colours: Colours): string =>
  `    ${paintFact(colours, kind)(pad(kind, 9))}${clipped(text)}  ${colours.dim(inert(`${stage}: ${why}`))}`;
