import { slotsOf } from './interpolate.ts';
import { nearest } from './closest-match.ts';
import { allWordsOf } from './locale.ts';
import type { Locale } from './locale.ts';
import type { AllWords } from './interface-words.ts';

/** What a host may say in its own words: any part of what the chat says, in the same shape. */
export type Rewording = Partially<AllWords>;

type Partially<Words> = Words extends string | readonly string[]
  ? string | readonly string[]
  : { [Key in keyof Words]?: Partially<Words[Key]> };

/** Told what is refused, and why; the words that stand there are used. */
export type Refuse = (key: string, why: string) => void;

/** The longest wording that is a wording. */
export const longest = 1000;

/**
 * What a host may not reword: what is private, and how to leave without a trace. The messages are the candidate's, and
 * are not among the words at all.
 */
const kept = /^interface\.(private|start|clear|cleared|unsaved|leave)$/;

/** Where each of a group is chosen from: none may be without words, or have those of another. */
const choosable = /(^questions\.\w+(\.variants\.\w+)?\.answers|^outcomes\.[\w-]+(\.variants\.\w+)?)\.[\w-]+$/;

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a property that a host has set. It may throw. An array is copied, so that what is validated is what is used, even
 * if the host changes the array later.
 */
function read(from: unknown, key: string): unknown {
  try {
    const value = isTree(from) && Object.hasOwn(from, key) ? from[key] : undefined;
    return Array.isArray(value) ? [...(value as unknown[])] : value;
  } catch {
    return Symbol.for('unreadable');
  }
}

function keysOf(value: unknown): string[] {
  try {
    return isTree(value) ? Object.keys(value) : [];
  } catch {
    return [];
  }
}

/** The slots that each of a sentence's alternatives has, and those that any has. */
function slots(phrase: string | readonly string[]) {
  const each = [phrase].flat().map((sentence) => new Set(slotsOf(sentence)));
  const [first = new Set<string>()] = each;
  return {
    always: [...first].filter((slot) => each.every((names) => names.has(slot))),
    ever: new Set(each.flatMap((names) => [...names])),
  };
}

/** A text as a reader sees it: without invisible characters, and with single spaces. */
export const visible = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[^\P{C}\s]|\p{DI}/gu, '')
    .replace(/[\s\u2800]+/g, ' ')
    .trim();

const quoted = (slot: string) => `{${slot}}`;

/** Why a wording cannot stand where another stands; nothing where it can. */
function fault(given: unknown, was: string | readonly string[]): string | undefined {
  const wordings = [given].flat();
  if (!wordings.length || !wordings.every((each): each is string => typeof each === 'string'))
    return `must be a string${Array.isArray(was) ? ' or an array of strings' : ''}.`;
  if (Array.isArray(given) && !Array.isArray(was)) return 'must be a string, not an array.';
  if (!wordings.every((each) => /[^\s\p{M}]/u.test(visible(each)))) return 'must not be empty.';
  if (wordings.some((each) => each.length > longest)) return `must be ${longest} characters or fewer.`;
  const [has, had] = [slots(wordings), slots(was)];
  const unknown = [...has.ever].find((slot) => !had.ever.has(slot));
  if (unknown !== undefined) {
    const meant = nearest(unknown, [...had.ever]) ?? [...had.ever][0];
    return `has no slot ${quoted(unknown)}${meant === undefined ? '; remove it.' : `. Did you mean ${quoted(meant)}?`}`;
  }
  const missing = had.always.find((slot) => !has.always.includes(slot));
  if (missing !== undefined) return `must include ${quoted(missing)}.`;
  const stars = (text: string) => text.split('*').length;
  if (typeof given === 'string' && typeof was === 'string' && stars(given) !== stars(was))
    return 'must have as many *stars* as before.';
  return undefined;
}

/** Words with those of a host in their place, where these can stand there. What is refused is told. */
function overlaid<Words>(words: Words, given: unknown, path: string, refuse: Refuse): Words {
  const own = words as Tree;
  const taken: Record<string, unknown> = { ...own };
  for (const key of keysOf(given)) {
    const at = path ? `${path}.${key}` : key;
    const value = read(given, key);
    if (value === undefined) continue;
    if (!Object.hasOwn(own, key)) {
      const meant = nearest(key, Object.keys(own));
      refuse(at, `is not a known key${meant === undefined ? '; remove it.' : `. Did you mean ${meant}?`}`);
      continue;
    }
    const was = own[key];
    if (Array.isArray(was) && was.some(isTree)) {
      taken[key] = was.map((each: Tree, index) =>
        overlaid(
          each,
          read(isTree(value) ? value : { ...(value as object) }, String(index)),
          `${at}.${index}`,
          refuse,
        ),
      );
      continue;
    }
    if (isTree(was)) {
      if (isTree(value)) taken[key] = overlaid(was, value, at, refuse);
      else refuse(at, `must be an object with keys such as ${Object.keys(was).slice(0, 3).join(', ')}.`);
      continue;
    }
    const why = kept.test(at)
      ? 'cannot be changed: it tells candidates what is private and how to leave.'
      : (fault(value, was as string | readonly string[]) ?? twin(at, value, key, own, taken));
    if (why === undefined) taken[key] = value;
    else refuse(at, why);
  }
  return taken as Words;
}

/** Why a choice cannot be told from another by this wording: it is, or was, another's. */
function twin(path: string, value: unknown, key: string, own: Tree, taken: Tree): string | undefined {
  if (!choosable.test(path) || path.startsWith('outcomes.')) return undefined;
  const same = (other: unknown) => typeof other === 'string' && visible(other) === visible(String(value));
  const other = Object.keys(own).find((each) => each !== key && (same(own[each]) || same(taken[each])));
  return other === undefined ? undefined : `is the same as ${other}. Give each choice its own words.`;
}

/** A language in a host's own words. */
export function reword<Words extends Locale>(locale: Words, given: Rewording): Words {
  const quiet = () => undefined;
  // What this part does not hold another may.
  const over = <Words>(group: keyof AllWords, words: Words): Words =>
    overlaid(words, read(given, group), group, quiet);
  return {
    ...locale,
    questions: over('questions', locale.questions),
    interface: over('interface', locale.interface),
    rest: async () => {
      const { rest } = await locale.rest();
      const { message, patterns, ...words } = rest;
      // The letters are the candidate's own.
      return { rest: { ...overlaid(words, given, '', quiet), message, patterns } };
    },
  };
}

/** Tells a host of everything in its words that is refused. It takes all the words there are to tell. */
export async function review(locale: Locale, given: Rewording, refuse: Refuse): Promise<void> {
  const all = await allWordsOf(locale);
  if (isTree(given)) overlaid(all, given, '', refuse);
  else refuse('', `must be an object with any of the keys ${Object.keys(all).join(', ')}.`);
}
