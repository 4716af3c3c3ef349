/** What a language may leave out, although English has it. */
const optional =
  /^(plural|help|reassure|reassureOnly|hint|sentence|offer|variants|reasons|phone|notes|noteSubjects|zero|one|two|few|many)$/;

/** What kind of value this is. A phrase is a string or a list of them. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'string';
  return value instanceof RegExp ? 'RegExp' : typeof value;
}

/**
 * The path of the first word that a language lacks.
 *
 * @param words what the language has
 * @param english the same part of English
 */
export function missingWord(words: unknown, english: object, path = ''): string | undefined {
  for (const [key, example] of Object.entries(english) as [string, unknown][]) {
    if (optional.test(key)) continue;
    const found = (words as Readonly<Record<string, unknown>> | undefined)?.[key];
    if (kindOf(found) !== kindOf(example) || found === null) return path + key;
    const missing =
      kindOf(example) === 'object' ? missingWord(found, example as object, `${path}${key}.`) : undefined;
    if (missing !== undefined) return missing;
  }
  return undefined;
}
