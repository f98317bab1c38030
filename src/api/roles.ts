/** The roles that rows of this schema have beside the plugin's own. */

declare global {
  export namespace PothosSchemaTypes {
    export interface CypherRoles {
      /** Of a place in a text: the article, the words, and where they begin and end. */
      article: string;
      quote: string;
      start: string;
      end: string;
      /** Of what is found by name or phrase: 0 for the full name, and how well the index thinks it fits. */
      rank: string;
      score: string;
      /** Of a month: itself, and the places and articles that name the entity in it. */
      month: string;
      mentions: string;
      articles: string;
      /** Of a printed part of an article: the page of its file, and the box on it. */
      page: string;
      box: string;
      /** Of a region that another lies in: the way to it. */
      path: string;
    }
  }
}

export {};
