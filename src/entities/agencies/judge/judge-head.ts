/** A head with what stands before it → whether it names an organisation, and the rule that says so. */
import { firstAnswer } from '../../reading/rule.ts';
import type { OrganVerdict } from '../candidate.ts';
import type { HeadCase, HeadRule } from './head-case.ts';
import { OWN_NAME_RULES } from './own-names.ts';
import { HEAD_PART_RULES } from './parts.ts';
import { HEAD_REFUSAL_RULES } from './refusals.ts';

/** The first that says anything decides; the last of them always does. */
export const HEAD_RULES: readonly HeadRule[] = [...HEAD_REFUSAL_RULES, ...HEAD_PART_RULES, ...OWN_NAME_RULES];

export function judgeHead(given: HeadCase): OrganVerdict {
  const first = firstAnswer(HEAD_RULES, given);
  return { accepted: first?.answer ?? false, rule: first?.rule.name ?? 'no-rule' };
}
