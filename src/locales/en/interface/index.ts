import { chatInterface } from './chat.ts';
import { commonQuestions } from './common-questions.ts';
import { deskInterface } from './composer.ts';
import { EnglishLetter } from './english-letter.ts';
import { changeWords } from './answer-impact.ts';
import { formWords } from './forms.ts';
import { preparationWords } from './preparation.ts';
import { privateMatters } from './private-matters.ts';
import { wayWords } from './sharing.ts';
import type { Language } from '../../language.ts';

/** English: the interface of any conversation, and what its letters are written with. */
export const english = {
  lang: 'en',
  locale: 'en-GB',
  dir: 'ltr',
  plural: (number) => (number === 1 ? 'one' : 'other'),
  chat: chatInterface,
  desk: deskInterface,
  forms: formWords,
  change: changeWords,
  preparation: preparationWords,
  ways: wayWords,
  questions: commonQuestions,
  details: { job: 'Role and company' },
  mainMessage: 'Main message',
  channels: { email: 'Email', chat: 'Chat app', text: 'Text message', phone: 'Phone script' },
  textOnlyIfTheyDo: 'Only text them if they’ve texted you.',
  patterns: { privacy: privateMatters },
  proofreading: {
    units: { words: 'words', characters: 'characters' },
    remarks: {
      length: 'This is {size} {unit}. Aim for {least} to {most}.',
      holes: 'Something is repeated or missing near “{found}”.',
      private: '“{found}” is private. You don’t have to tell them.',
    },
  },
  Letter: EnglishLetter,
} satisfies Language;
