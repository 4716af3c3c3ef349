import { settings } from '../platform/settings.ts';
import type { BowOut } from '../element.ts';
import type { Settings } from '../platform/settings.ts';

/** What the page round the frame may set, as it stands in the fragment. */
export interface Parameters {
  /** The properties of the element; one that is not there is `undefined`, so that it can be taken back. */
  properties: Pick<BowOut, 'company' | 'contact' | 'heading' | 'tone' | 'remember' | 'messageLang'> & {
    role: string | null;
  };
  /** The custom properties of the element that set its look. */
  look: ReadonlyMap<string, string>;
  lang: string | undefined;
  /** The one origin that is told the height. */
  origin: string | undefined;
  /** The names of what could not be used. */
  refused: readonly string[];
}

const texts = ['company', 'role', 'contact', 'heading'];
const colours = ['accent', 'on-accent', 'surface', 'raised', 'text', 'quiet', 'line'];

/** No name of a role is longer, and what is would only push the conversation out of view. */
const longest = 200;

const isText = (value: string) => value.length <= longest && !/\p{Cc}/u.test(value);
const isLanguage = (value: string) => /^[a-z]{2,3}(-[a-z\d]{1,8}){0,4}$/i.test(value);
/** A colour as such: not one that is taken from elsewhere. */
const isColour = (value: string) => CSS.supports('color', value) && !/\b(var|env|attr)\(/i.test(value);
const isRadius = (value: string) =>
  /^\d{1,3}(\.\d{1,2})?(px|r?em)?$/.test(value) && CSS.supports('top', value);

/** An origin as browsers write it. Whoever may be anyone is none. */
function isOrigin(value: string): boolean {
  try {
    const { origin, protocol } = new URL(value);
    return origin === value && /^https?:$/.test(protocol);
  } catch {
    return false;
  }
}

function isGood(name: string, value: string): boolean {
  if (texts.includes(name)) return isText(value);
  if (name === 'tone' || name === 'remember') return (settings[name] as readonly string[]).includes(value);
  if (name === 'lang' || name === 'message-lang') return isLanguage(value);
  if (name === 'radius') return isRadius(value);
  if (name === 'origin') return isOrigin(value);
  return colours.includes(name) && isColour(value);
}

/** Reads the fragment of an address. What is not known, is no good, or is there twice, is left out and named. */
export function parametersFrom(fragment: string): Parameters {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const good = new Map<string, string>();
  const refused = new Set<string>();
  for (const [name, value] of given)
    if (given.getAll(name).length === 1 && isGood(name, value)) good.set(name, value);
    else refused.add(name);
  return {
    properties: {
      company: good.get('company'),
      role: good.get('role') ?? null,
      contact: good.get('contact'),
      heading: good.get('heading'),
      // Held against what there is, above.
      tone: good.get('tone') as Settings['tone'] | undefined,
      remember: good.get('remember') as Settings['remember'] | undefined,
      messageLang: good.get('message-lang'),
    },
    look: new Map(
      [...colours, 'radius'].flatMap((name) => {
        const value = good.get(name);
        return value === undefined ? [] : [[`--bow-out-${name}`, value]];
      }),
    ),
    lang: good.get('lang'),
    origin: good.get('origin'),
    refused: [...refused],
  };
}
