import { settings as allowed } from '../../src/platform/settings.ts';

/** The settings of the builder, by attribute or custom property; unset ones are absent. */
export interface State {
  settings: Readonly<Partial<Record<Name, string>>>;
  /** Overridden words, by path such as `interface.heading`. */
  words: Readonly<Record<string, string>>;
}

/** The maximum length of a text setting, in characters. */
const longest = 200;

const isText = (value: string) => value.length <= longest && !/\p{Cc}/u.test(value);
const isLanguage = (value: string) => /^[a-z]{2,3}(-[a-z\d]{1,8}){0,4}$/i.test(value);
const oneOf = (words: readonly string[]) => (value: string) => words.includes(value);
/** Accepts a CSS colour without characters that could end a declaration or a rule. */
const isColour = (value: string) =>
  /^[\w#%.,()\s+/-]+$/.test(value) && !/\/\*|\b(var|env|attr)\(/i.test(value) && CSS.supports('color', value);
const isRadius = (value: string) =>
  /^\d{1,3}(\.\d{1,2})?(px|r?em)?$/.test(value) && CSS.supports('top', value);

function isAddress(value: string): boolean {
  try {
    return isText(value) && /^https?:$/.test(new URL(value, 'https://host.example').protocol);
  } catch {
    return false;
  }
}

/** For each setting, its validator and its default value. */
const fields = {
  company: [isText, ''],
  'job-title': [isText, ''],
  contact: [isText, ''],
  job: [isText, ''],
  heading: [isText, ''],
  mode: [oneOf(allowed.mode), allowed.mode[0]],
  tone: [oneOf(allowed.tone), allowed.tone[0]],
  remember: [oneOf(allowed.remember), allowed.remember[0]],
  lang: [isLanguage, ''],
  'message-lang': [isLanguage, ''],
  dir: [oneOf(['ltr', 'rtl', 'auto']), ''],
  accent: [isColour, ''],
  'on-accent': [isColour, ''],
  surface: [isColour, ''],
  raised: [isColour, ''],
  text: [isColour, ''],
  quiet: [isColour, ''],
  line: [isColour, ''],
  radius: [isRadius, ''],
  note: [isText, ''],
  src: [isAddress, '/bow-out/bow-out.all.js'],
} satisfies Record<string, readonly [isGood: (value: string) => boolean, usual: string]>;

export type Name = keyof typeof fields;

export const names = Object.keys(fields) as Name[];
export const isName = (name: string): name is Name => Object.hasOwn(fields, name);
export const usual = (name: Name): string => fields[name][1];
export const isGood = (name: Name, value: string): boolean => fields[name][0](value);

/** The attributes of the element, in the order in which they are written. */
export const attributes = names.slice(0, names.indexOf('accent'));
/** The custom properties, without the prefix `--bow-out-`. */
export const looks = names.slice(names.indexOf('accent'), names.indexOf('note'));

const ofWords = 'words.';

/**
 * Parses a fragment. Unknown, invalid and duplicate parameters are ignored, and their names returned in `refused`.
 *
 * @param places the paths of the words that can be overridden
 */
export function stateFrom(
  fragment: string,
  places: ReadonlySet<string>,
): { state: State; refused: readonly string[] } {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const settings: Partial<Record<Name, string>> = {};
  const words: Record<string, string> = {};
  const refused = new Set<string>();
  for (const [name, value] of given) {
    const place = name.startsWith(ofWords) ? name.slice(ofWords.length) : '';
    if (given.getAll(name).length > 1) refused.add(name);
    else if (place && places.has(place) && value.length <= 1000) words[place] = value;
    else if (isName(name) && isGood(name, value)) {
      if (value !== usual(name)) settings[name] = value;
    } else refused.add(name);
  }
  return { state: { settings, words }, refused: [...refused] };
}

/** Serializes the state as a fragment, in a fixed order. */
export function fragmentOf({ settings, words }: State): string {
  const said = new URLSearchParams();
  for (const name of names) {
    const value = settings[name];
    if (value !== undefined) said.set(name, value);
  }
  for (const place of Object.keys(words).sort()) said.set(ofWords + place, words[place] ?? '');
  return said.toString();
}
