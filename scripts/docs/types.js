// The types of the element in the templates of React 19, Vue 3 and Svelte 5, written from the manifest. Every name has
// the element's before it: inside `declare module` a framework's own names would hide shorter ones.
import { brief, propertiesOf } from './describe.js';

const banner = '// Written by the build from custom-elements.json.\n';

const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** A template may leave anything out, also by a variable that has no value. */
const optional = (type) => (/\bundefined\b/.test(type) ? type : `${type} | undefined`);

const line = (name, type, described) => `  /** ${brief(described)} */\n  ${key(name)}?: ${optional(type)};`;

/** What may be set in a template: the properties, and each attribute that is named otherwise. */
function props(element) {
  const fields = propertiesOf(element);
  const typeOf = (field) => (field.attribute ? field.type.text : `BowOut['${field.name}']`);
  const attributes = element.attributes.filter(({ name }) => !fields.some((field) => field.name === name));
  return `${banner}import type { BowOut } from '../lib/src/element.js';

/** What may be set in a template. */
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
      /** Vue reads the types of a template here; no element has it. */
      $props: BowOutVueProps;
      /** Likewise for events. */
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

/** The files of types, by where they are in the package. */
export const types = (element) => ({
  'dist/types/props.d.ts': props(element),
  'dist/types/react.d.ts': react(element),
  'dist/types/vue.d.ts': vue(element),
  'dist/types/svelte.d.ts': svelte(element),
});
