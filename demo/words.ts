/** A phrase and its path in the words, such as `questions.situation.ask`. */
export interface Wording {
  path: string;
  phrase: string | readonly string[];
}

/** Lists all phrases in an object of words. */
export function wordingsIn(words: unknown, path = ''): Wording[] {
  if (typeof words === 'string') return [{ path, phrase: words }];
  if (Array.isArray(words) && words.every((each) => typeof each === 'string'))
    return [{ path, phrase: words }];
  return Object.entries(words as object).flatMap(([key, value]) =>
    wordingsIn(value, path ? `${path}.${key}` : key),
  );
}
