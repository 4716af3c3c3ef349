import { machine } from '../machines/turned-down/machine.ts';
import { defineConversation, defineElement } from './engine/index.ts';
import { en } from './locales/en/turned-down/index.ts';
import { argument } from './locales/en/turned-down/argument.ts';

/** For candidates who have been turned down: whether to write back, and what. */
export const turnedDown = defineConversation({
  name: 'turned-down',
  machine,
  locale: en,
  variantQuestions: ['stage', 'wish', 'company', 'contact'],
  proofreading: { argues: ({ text }) => argument.exec(text)?.[0] },
});

defineElement('turned-down', turnedDown);
