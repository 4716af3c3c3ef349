import { defineConversation } from 'bow-out/engine';
import { en } from './english.ts';
import { machine } from './machine.ts';

/** The questions, the words and the letters, joined. Answers are stored under the name. */
export default defineConversation({ name: 'interview-date', machine, locale: en });
