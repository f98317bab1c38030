/** Collects who holds which posts while the rules read; the same post said twice of one person is one position. */
import type { NameReading } from '../../../words/person-names.ts';
import type { Position } from '../../facts.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import type { Post } from '../posts/said-post.ts';
import { isLeader } from '../titles/title-words.ts';

interface Holder {
  name: string;
  positions: Position[];
  rule: { name: string; score: number };
  /** What is already noted: title, agency, whether past. */
  said: Set<string>;
}

/** Who holds what, by name. */
export class Register {
  readonly #holders = new Map<string, Holder>();
  readonly #bylines: Set<string>;
  readonly #text: string;
  readonly #date: string | null;

  constructor({ article, page, text }: ArticleView) {
    this.#bylines = new Set(article.bylines.map(({ name }) => name));
    this.#text = text;
    this.#date = article.date ?? page.issueDate;
  }

  /** Notes that the person named at `name` holds `posts`; people in bylines hold none. */
  hold(name: NameReading, posts: Post[], rule: string, asOf: string | null = this.#date): void {
    const word = this.#text.slice(name.start, name.end);
    if (this.#bylines.has(word)) return;
    const holder = this.#holders.get(word) ?? {
      name: word,
      positions: [],
      rule: { name: rule, score: name.score },
      said: new Set(),
    };
    this.#holders.set(word, holder);
    for (const { rule: _, ...post } of posts) this.#add(holder, { ...post, asOf });
  }

  #add(holder: Holder, position: Position): void {
    const { title, former, agency } = position;
    const key = `${title}|${former}|`;
    if (holder.said.has(key + (agency?.id ?? '')) || (!agency && [...holder.said].some((said) => said.startsWith(key)))) return;
    holder.said.add(key + (agency?.id ?? ''));
    holder.positions.push(position);
  }

  /** The text of a reading. */
  word(name: NameReading): string {
    return this.#text.slice(name.start, name.end);
  }

  has(name: string): boolean {
    return this.#holders.has(name);
  }

  isByline(name: string): boolean {
    return this.#bylines.has(name);
  }

  /** Each holder's name with the rule that read it first. */
  rules(): Map<string, { name: string; score: number }> {
    return new Map([...this.#holders.values()].map(({ name, rule }) => [name, rule]));
  }

  /** 旗领导 says nothing of somebody whose post is told. */
  holders(): Holder[] {
    return [...this.#holders.values()].map((holder) => {
      const told = holder.positions.filter(({ title }) => !isLeader(title));
      return told.length ? { ...holder, positions: told } : holder;
    });
  }
}
