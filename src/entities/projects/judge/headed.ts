/** Would-be names that end in a head → which of them name an undertaking, and by which rule. */
import { firstAnswer } from '../../reading/rule.ts';
import type { Verdict } from '../candidate.ts';
import type { HeadedName } from '../find/headed.ts';
import { institutionEnd } from '../name/ends.ts';
import { bareName } from '../name/same-name.ts';
import type { ProjectView } from '../view.ts';
import { isBuilt } from './building.ts';
import { NO_PROJECT_RULES } from './refusals.ts';
import { cluesOf, HEAD_FORM_RULES, HEAD_STRENGTH_RULES } from './strengths.ts';

/** First what stands around may refuse it, then the words before the head decide. */
function verdictOn(view: ProjectView, { candidate, head }: HeadedName): Verdict {
  const { start, end, text: name, kind } = candidate;
  const around = { name, kind, before: view.text.slice(Math.max(0, start - 90), start), after: view.text.slice(end, end + 70) };
  const worded = { view, start, head, before: view.text.slice(start, head.start) };
  const first =
    firstAnswer(NO_PROJECT_RULES, around) ??
    firstAnswer(HEAD_FORM_RULES, worded) ??
    firstAnswer(HEAD_STRENGTH_RULES, cluesOf(worded));
  if (!first?.answer) return { candidate, accepted: false, rule: first?.rule.name ?? 'no-rule' };
  // A school or hospital is an agency, but while it is built.
  if (institutionEnd(view, start) >= head.end && !isBuilt(view, start, head.end))
    return { candidate, accepted: false, rule: 'institution-at-work' };
  return { candidate, accepted: true, rule: first.rule.name };
}

/** A verdict for each; what is a name once is one wherever it stands again. */
export function judgeHeaded(view: ProjectView, names: readonly HeadedName[]): Verdict[] {
  const verdicts = names.map((name) => verdictOn(view, name));
  const known = new Set(verdicts.filter(({ accepted }) => accepted).map(({ candidate }) => bareName(candidate.text)));
  return verdicts.map((verdict) =>
    !verdict.accepted && known.has(bareName(verdict.candidate.text))
      ? { ...verdict, accepted: true, rule: 'name-elsewhere' }
      : verdict,
  );
}
