import { chatInterface } from './chat.ts';
import { commonQuestions } from './common-questions.ts';
import { deskInterface } from './composer.ts';
import { changeWords } from './answer-impact.ts';
import { formWords } from './forms.ts';
import { JapaneseLetter } from './japanese-letter.ts';
import { languageTag } from './language-tag.ts';
import { messageNames } from './messages.ts';
import { preparationWords } from './preparation.ts';
import { generalRemarks } from './proofreading.ts';
import { generalPatterns } from './proofreading-patterns.ts';
import { wayWords } from './sharing.ts';
import { writing } from './writing.ts';
import type { Language } from '../../language.ts';

export { JapaneseLetter };

/** The type of {@link japanese}. */
export interface Japanese extends Language {
  Letter: typeof JapaneseLetter;
}

/** Japanese: the interface of any conversation, and what its letters are written with. */
export const japanese: Japanese = {
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
  Letter: JapaneseLetter,
};
