import { EnglishLetter } from '../../interface/english-letter.ts';
import type { machine } from '../../../../../machines/turned-down/machine.ts';
import type { ConversationWords, FactsIn, LetterFacts, Value } from '../../../../engine/index.ts';

type Facts = FactsIn<typeof machine>;

/** The facts as the letters after a rejection print them. What may be missing is `undefined`. */
export class TurnedDownLetter extends EnglishLetter<Facts> {
  get hadInterview(): boolean {
    return this.facts.stage === 'interview' || this.hadSeveral;
  }

  get hadSeveral(): boolean {
    return this.facts.stage === 'interviews';
  }

  /** Whether they have said that they would like to work there. */
  get likesThem(): boolean {
    return this.facts.company === 'like';
  }

  get wouldApplyAgain(): boolean {
    return this.facts.again === 'yes';
  }

  get mayKeepCv(): boolean {
    return this.facts.cv === 'yes';
  }

  /** The kind of work to be kept in mind for, such as “test automation”. */
  get work(): Value | undefined {
    return this.typed('work', 'kind');
  }

  /** Whom they met, such as “Sam and Lena”, besides the reader. */
  get who(): Value | undefined {
    const who = this.hadInterview ? this.typed('met', 'who') : undefined;
    return who?.text === this.to?.text ? undefined : who;
  }

  /** Completes “I enjoyed …”. */
  get enjoyed(): Value | undefined {
    return this.hadInterview ? this.typed('met', 'enjoyed') : undefined;
  }

  /** The day of the interview, which is over. */
  get date(): Value | undefined {
    const date = this.facts.stage === 'interview' ? this.typed('meeting', 'date')?.text : undefined;
    return date !== undefined && date <= this.today.slice(0, 10) ? this.day('meeting', 'date') : undefined;
  }

  /** What they would most like feedback on. */
  get topic(): Value | undefined {
    return this.typed('topic', 'what');
  }

  /** Completes “I've worked on …”. */
  get experience(): Value | undefined {
    return this.typed('experience', 'what');
  }
}

export type Words = ConversationWords<typeof machine, TurnedDownLetter & LetterFacts<Facts>>;

export type Letters = Words['letters'];
export type Notes = Words['notes'];
