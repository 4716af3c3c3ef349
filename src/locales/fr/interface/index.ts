import { chatInterface } from './chat.ts';
import { commonQuestions } from './common-questions.ts';
import { deskInterface } from './composer.ts';
import { FrenchLetter } from './french-letter.ts';
import { changeWords } from './answer-impact.ts';
import { formWords } from './forms.ts';
import { languageTag } from './language-tag.ts';
import { messageNames } from './messages.ts';
import { preparationWords } from './preparation.ts';
import { generalRemarks } from './proofreading.ts';
import { generalPatterns } from './proofreading-patterns.ts';
import { wayWords } from './sharing.ts';
import { writing } from './writing.ts';
import type { Language } from '../../language.ts';

export { FrenchLetter };

/** The type of {@link french}. */
export interface French extends Language {
  Letter: typeof FrenchLetter;
}

/** French: the interface of any conversation, and what its letters are written with. */
export const french: French = {
  ...languageTag,
  chat: chatInterface,
  desk: deskInterface,
  forms: formWords,
  change: changeWords,
  preparation: preparationWords,
  ways: wayWords,
  questions: commonQuestions,
  details: { job: messageNames.job },
  mainMessage: messageNames.main,
  channels: messageNames.channels,
  textOnlyIfTheyDo: messageNames.textOnlyIfTheyDo,
  patterns: generalPatterns,
  proofreading: generalRemarks,
  writing,
  Letter: FrenchLetter,
};
