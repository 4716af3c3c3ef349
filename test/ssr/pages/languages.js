// As a host does it that has other languages.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { BowOut } from '../../../dist/lib/src/element.js';
import { locales } from '../locales.js';

BowOut.locales = locales;
BowOut.define();
