import { defineConversation } from 'bow-out/engine';
import { en } from './english.ts';
import { machine } from './machine.ts';

export default defineConversation({ name: 'interview-date', machine, locale: en });
