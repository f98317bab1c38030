/** Text → whether a sentence ends with it. */

/** A line of closing marks alone: `”`, `。`. */
export const CLOSERS = /^[”’」』）》。，、；：！？…]+$/;
const ENDED = /(?:[。！？!?…；]|[：:])[”’」』）)]*$|[（(][^（）()]{1,20}[)）]$/;

/** Whether a sentence ends with this line. */
export const isEnded = (text: string) => ENDED.test(text);
