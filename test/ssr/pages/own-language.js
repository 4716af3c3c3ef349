// A conversation with a language besides English. The host only loads it.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

const { BowOut } = await import('../../../dist/lib/src/bow-out-element.js');
const { locales: languages } = await import('../locales.js');
const { conversation } = BowOut;
BowOut.conversation = {
  ...conversation,
  languages: async () => ({ ...(await conversation.languages()), languages }),
};
BowOut.define();
