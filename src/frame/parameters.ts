import { settings } from '../platform/settings.ts';
import type { BowOut } from '../element.ts';
import type { Settings } from '../platform/settings.ts';

/** The settings that the embedding page passes in the URL fragment. */
export interface Parameters {
  /** The properties of the element. A missing one is `undefined`, which resets it. */
  properties: Pick<
    BowOut,
    'company' | 'jobTitle' | 'contact' | 'heading' | 'tone' | 'remember' | 'messageLang'
  >;
  /** The custom properties to set on the element, by name. */
  look: ReadonlyMap<string, string>;
  lang: string | undefined;
  /** Whether to open the element to the tests of the host. */
  hasTestHooks: boolean;
  /** The origin that the height is posted to. */
  origin: string | undefined;
  /** The names of unknown, invalid and repeated parameters. */
  refused: readonly string[];
}

/** `role` is the former name of `job-title`. */
const textParameters = ['company', 'job-title', 'role', 'contact', 'heading'];
const colours = ['accent', 'on-accent', 'surface', 'raised', 'text', 'quiet', 'line'];

/** The longest text that is accepted, in UTF-16 code units. A longer one would push the conversation out of view. */
const maxTextLength = 200;

const isText = (value: string) => value.length <= maxTextLength && !/\p{Cc}/u.test(value);
const isLanguage = (value: string) => /^[a-z]{2,3}(-[a-z\d]{1,8}){0,4}$/i.test(value);
/** Whether a value is a literal colour, with no reference to another value. */
const isColour = (value: string) => CSS.supports('color', value) && !/\b(var|env|attr)\(/i.test(value);
const isRadius = (value: string) =>
  /^\d{1,3}(\.\d{1,2})?(px|r?em)?$/.test(value) && CSS.supports('top', value);

/** Whether a value is a serialized HTTP origin. `*` is not accepted. */
function isOrigin(value: string): boolean {
  try {
    const { origin, protocol } = new URL(value);
    return origin === value && /^https?:$/.test(protocol);
  } catch {
    return false;
  }
}

function isValid(name: string, value: string): boolean {
  if (textParameters.includes(name)) return isText(value);
  if (name === 'tone' || name === 'remember') return (settings[name] as readonly string[]).includes(value);
  if (name === 'lang' || name === 'message-lang') return isLanguage(value);
  if (name === 'test-hooks') return value === '';
  if (name === 'radius') return isRadius(value);
  if (name === 'origin') return isOrigin(value);
  return colours.includes(name) && isColour(value);
}

/** Parses a URL fragment. Unknown, invalid and repeated parameters are ignored, and listed in `refused`. */
export function parametersFrom(fragment: string): Parameters {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const given = new Map<string, string | undefined>();
  for (const [name, value] of params) given.set(name, given.has(name) ? undefined : value);
  const accepted = new Map<string, string>();
  const refused: string[] = [];
  for (const [name, value] of given)
    if (value !== undefined && isValid(name, value)) accepted.set(name, value);
    else refused.push(name);
  return {
    properties: {
      company: accepted.get('company'),
      jobTitle: accepted.get('job-title') ?? accepted.get('role'),
      contact: accepted.get('contact'),
      heading: accepted.get('heading'),
      // `isValid` has checked these values.
      tone: accepted.get('tone') as Settings['tone'] | undefined,
      remember: accepted.get('remember') as Settings['remember'] | undefined,
      messageLang: accepted.get('message-lang'),
    },
    look: new Map(
      [...colours, 'radius'].flatMap((name) => {
        const value = accepted.get(name);
        return value === undefined ? [] : [[`--bow-out-${name}`, value]];
      }),
    ),
    lang: accepted.get('lang'),
    hasTestHooks: accepted.has('test-hooks'),
    origin: accepted.get('origin'),
    refused,
  };
}
