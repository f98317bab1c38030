/** `--date`, `--publication`: what a person says of all files of a call, for those that do not say it themselves. */
import { type Command, InvalidArgumentError } from 'commander';
import { isoDay } from '../sources/iso-day.ts';

function day(text: string): string {
  const iso = isoDay(text);
  if (!iso) throw new InvalidArgumentError('a day such as 2024-03-12 is wanted');
  return iso;
}

/** Adds both options. */
export const addSaidOfAll = (command: Command): Command =>
  command
    .option('--date <day>', 'day of issue of pages that show none, neither printed nor in their path', day)
    .option('--publication <name>', 'newspaper or site of pages that name none');
