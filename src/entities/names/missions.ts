/** A mission abroad as printed (中国驻赞比亚|大使馆) → its full name, both countries in full. */
import { lexicon } from '../../words/lexicon.ts';
import type { OfficialName } from '../identity.ts';
import { official } from './official-name.ts';

/** 赞 and 赞比亚 → 赞比亚共和国; of countries that begin alike the one the text names; cities stay as they are. */
function countryInFull(near: string, printed: string): string {
  const rows = lexicon('country-full-names');
  const named =
    printed.length === 1 ? rows.find(({ country }) => country.startsWith(printed) && near.includes(country)) : undefined;
  const fitting = rows.find(({ country, letter }) => (printed.length > 1 ? country === printed : letter === printed));
  return (named ?? fitting)?.name ?? printed;
}

/** Ours where no sender is printed; `near` is the text around, by which a letter (驻赞) is told. */
export function missionName(sender: string, seat: string, head: string, near: string): OfficialName {
  const from = sender === '' || sender === '中国' ? '中华人民共和国' : countryInFull(near, sender);
  return official(`${from}驻${countryInFull(near, seat)}${head}`);
}
