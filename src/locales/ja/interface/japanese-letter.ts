import { dayOf } from '../../../letters/dates.ts';
import { LetterFacts } from '../../../letters/letter-facts.ts';
import { say, Value } from '../../../letters/template.ts';
import { addressed, introduced } from './letter-frame.ts';
import type { Line } from '../../../letters/template.ts';

/** The facts as Japanese letters of any conversation print them. */
export class JapaneseLetter<Facts extends object = object> extends LetterFacts<Facts> {
  /** 「株式会社ノースウィンド／佐藤様」 on two lines; in a text message and on the phone the greeting. */
  get hi(): Line {
    return addressed(this);
  }

  /** 「お世話になっております。データエンジニアの選考を受けております、田中 彩です。」, as far as it is known. */
  get me(): Line | undefined {
    return introduced(this);
  }

  /** The name; nothing but in an email. */
  get sign(): Line | undefined {
    return this.channel === 'email' ? this.from && say`${this.from}` : undefined;
  }

  /** 「データエンジニアの選考」, or 「今回の選考」 */
  get process(): Line {
    return say`${this.role ?? '今回'}の選考`;
  }

  /** 「12月2日」, from a field that takes a date. The year is added if it is not the current one. */
  day<Question extends keyof Facts & string>(
    question: Question,
    field: keyof NonNullable<Facts[Question]> & string,
  ): Value | undefined {
    const date = this.typed(question, field)?.text;
    return date === undefined
      ? undefined
      : new Value([{ text: dayOf(date, 'ja-JP', this.today), by: 'author' }], [question]);
  }
}
