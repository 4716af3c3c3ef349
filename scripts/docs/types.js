// Generates the types of the element for React 19, Vue 3 and Svelte 5 templates from the manifest. Every name starts with
// the element's: inside `declare module`, shorter names would be shadowed by the framework's own.
import { brief, propertiesOf } from './describe.js';

const banner = '// Generated from custom-elements.json by the build. Do not edit.\n';

const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** Every prop is optional, and may be bound to a variable that is undefined. */
const optional = (type) => (/\bundefined\b/.test(type) ? type : `${type} | undefined`);

const line = (name, type, described) => `  /** ${brief(described)} */\n  ${key(name)}?: ${optional(type)};`;

/** Generates the props: the properties, and the attributes whose names differ from their property. */
function props(element) {
  const fields = propertiesOf(element);
  const typeOf = (field) => (field.attribute ? field.type.text : `BowOut['${field.name}']`);
  const attributes = element.attributes.filter(({ name }) => !fields.some((field) => field.name === name));
  return `${banner}import type { BowOut } from '../lib/src/element.js';

/** The props of the element in a template. */
export interface BowOutProps {
${[
  ...fields.map((field) => line(field.name, typeOf(field), field)),
  ...attributes.map((attribute) => {
    const field = fields.find(({ name }) => name === attribute.fieldName);
    return line(attribute.name, field ? typeOf(field) : attribute.type.text, attribute);
  }),
].join('\n')}
}

export type { BowOut };
`;
}

const handlers = ({ events }, named) =>
  events.map((event) => line(named(event.name), `((event: ${event.type.text}) => void)`, event)).join('\n');

const react = (element) => `${banner}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { BowOutEvent } from '../lib/src/element.js';
import type { BowOut, BowOutProps } from './props.js';

interface BowOutHandlers {
${handlers(element, (name) => `on${name}`)}
}

interface BowOutAttributes extends Omit<HTMLAttributes<BowOut>, keyof BowOutProps>, BowOutProps, BowOutHandlers {
  class?: string | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${element.tagName}': DetailedHTMLProps<BowOutAttributes, BowOut>;
    }
  }
}
`;

const vue = (element) => `${banner}import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { BowOutEvent } from '../lib/src/element.js';
import type { BowOut, BowOutProps } from './props.js';

type BowOutVueProps = Omit<HTMLAttributes, keyof BowOutProps> & BowOutProps & PublicProps;

interface BowOutEmits {
${element.events
  .map((event) => `  /** ${brief(event)} */\n  ${key(event.name)}: (event: ${event.type.text}) => void;`)
  .join('\n')}
}

declare module 'vue' {
  interface GlobalComponents {
    '${element.tagName}': new () => BowOut & {
      /** Only read by Vue's template type checker; doesn't exist at run time. */
      $props: BowOutVueProps;
      /** Likewise, for events. */
      $emit: EmitFn<BowOutEmits>;
    };
  }
}
`;

const svelte = (element) => `${banner}import type { HTMLAttributes } from 'svelte/elements';
import type { BowOutEvent } from '../lib/src/element.js';
import type { BowOut, BowOutProps } from './props.js';

type BowOutNative = Omit<HTMLAttributes<BowOut>, keyof BowOutProps>;

interface BowOutHandlers {
${handlers(element, (name) => `on${name}`)}
${handlers(element, (name) => `on:${name}`)}
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${element.tagName}': BowOutNative & BowOutProps & BowOutHandlers;
  }
}
`;

/** Returns the contents of the type declaration files, by their path in the package. */
export const types = (element) => ({
  'dist/types/props.d.ts': props(element),
  'dist/types/react.d.ts': react(element),
  'dist/types/vue.d.ts': vue(element),
  'dist/types/svelte.d.ts': svelte(element),
});
