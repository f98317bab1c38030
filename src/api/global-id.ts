/** Opaque ids: a type's name and its node's key, and back. */

/** The id clients see. */
export const globalId = (type: string, key: string): string => Buffer.from(`${type}:${key}`).toString('base64url');

/** Type and key of an id; a text that is no id of ours has no type. */
export function parseGlobalId(id: string): { type: string; key: string } {
  const text = Buffer.from(id, 'base64url').toString();
  const at = text.indexOf(':');
  return at > 0 ? { type: text.slice(0, at), key: text.slice(at + 1) } : { type: '', key: id };
}

/** The key in an id of one of these types; a key given as it is stays, as does an id of another type, which is nothing's key. */
export function keyOf(...types: string[]): (id: unknown) => string {
  return (id) => {
    const parsed = parseGlobalId(String(id));
    return types.includes(parsed.type) ? parsed.key : String(id);
  };
}
