import { say } from '../../../letters/bow-out/template.ts';
import { typed, TypedFacts } from '../../../letters/bow-out/typed-facts.ts';
import { listOf } from './list-of.ts';
import { asks, callTopics } from './questions.ts';
import { endsInFullStop, isPlain, isSentence } from './typed-text.ts';
import type { Line, List, Value } from '../../../letters/bow-out/template.ts';

/** What the candidate liked, wants and asks for, as Japanese letters print it. What may be missing is `undefined`. */
export class LetterWishes extends TypedFacts {
  /** Where the candidate has said that they are sure. */
  get sureFrom(): 'certainty' | 'situation' | undefined {
    if (this.facts.certainty === 'sure') return 'certainty';
    return this.facts.situation === 'decided' ? 'situation' : undefined;
  }

  /** Goes before 「が印象に残っております」: something that was liked, a project that was heard about, or both. */
  get enjoyed(): Line | undefined {
    const topic = typed(this.facts.met?.what, 'met');
    const project = typed(this.facts.met?.project, 'met');
    if (topic) return project ? say`${topic}と、${project}のお話` : say`${topic}`;
    return project && say`${project}のお話`;
  }

  /** 「前職でダッシュボードの開発を担当しましたので、その経験を活かせると思っております。」 */
  override get proof(): Line | undefined {
    const proof = super.proof;
    if (!proof) return undefined;
    const { text } = proof;
    if (endsInFullStop(text)) return say`${proof}その経験を活かせると思っております。`;
    if (isSentence(text)) return say`${proof}ので、その経験を活かせると思っております。`;
    const joint = isPlain(text) ? '経験' : /経験\s*$/u.test(text) ? '' : 'の経験';
    return say`${proof}${joint}を活かせると思っております。`;
  }

  /** 「理由は、通勤に時間がかかるためです。」, or the whole sentence that was typed. */
  override get reason(): Line | undefined {
    const reason = super.reason;
    if (!reason) return undefined;
    if (isSentence(reason.text)) return say`${reason}。`;
    return isPlain(reason.text) ? say`理由は、${reason}ためです。` : say`理由は、${reason}です。`;
  }

  /** The first of what is unclear, for a sentence that has room for one thing. */
  get mostUnclear(): Value | undefined {
    return this.unclearIn(callTopics, 1)[0];
  }

  /** Goes before 「について」. */
  get unclear(): Value | undefined {
    const all = this.unclearIn(callTopics);
    return all.length ? listOf(all, '、') : undefined;
  }

  /** The questions of an agenda, a line each. */
  get agenda(): List {
    return this.agendaOf(asks, '・');
  }
}
