import { interviewQuestions } from '../../../letters/bow-out/interview-questions.ts';
import { List, say, Value } from '../../../letters/bow-out/template.ts';
import { LetterConditions } from '../../../letters/bow-out/letter-conditions.ts';
import { listOf } from './list-of.ts';
import { asks, callTopics } from './questions.ts';
import { endsInFullStop, isPlain, isSentence, typed } from './typed-text.ts';
import type { Line } from '../../../letters/bow-out/template.ts';

/** What the candidate liked, wants and asks for, as Japanese letters print it. What may be missing is `undefined`. */
export class LetterWishes extends LetterConditions {
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

  get earlierRole(): Value | undefined {
    return typed(this.facts.earlierRole?.role, 'earlierRole');
  }

  /** 「2025」 */
  get earlierYear(): Value | undefined {
    const year = this.facts.earlierRole?.year?.trim();
    return year && /^\d{4}$/.test(year) ? typed(year, 'earlierRole') : undefined;
  }

  /** Work that the candidate would rather do; goes before 「に携わる」. */
  get direction(): Value | undefined {
    return typed(this.facts.direction?.work, 'direction');
  }

  /** 「前職でダッシュボードの開発を担当しましたので、その経験を活かせると思っております。」 */
  get proof(): Line | undefined {
    const proof = typed(this.facts.proof?.what, 'proof');
    if (!proof) return undefined;
    const { text } = proof;
    if (endsInFullStop(text)) return say`${proof}その経験を活かせると思っております。`;
    if (isSentence(text)) return say`${proof}ので、その経験を活かせると思っております。`;
    const joint = isPlain(text) ? '経験' : /経験\s*$/u.test(text) ? '' : 'の経験';
    return say`${proof}${joint}を活かせると思っております。`;
  }

  /** Work that would bring the candidate back; goes before 「のポジション」. */
  get future(): Value | undefined {
    return typed(this.facts.future?.work, 'future');
  }

  /** Another role at the company that the candidate goes on with. */
  get otherRole(): Value | undefined {
    return typed(this.facts.other?.role, 'other');
  }

  /** 「理由は、通勤に時間がかかるためです。」, or the whole sentence that was typed. */
  get reason(): Line | undefined {
    const reason = typed(this.facts.reason?.why, 'reason');
    if (!reason) return undefined;
    if (isSentence(reason.text)) return say`${reason}。`;
    return isPlain(reason.text) ? say`理由は、${reason}ためです。` : say`理由は、${reason}です。`;
  }

  /** Goes before 「でご調整いただく」. */
  get condition(): Value | undefined {
    return typed(this.facts.condition?.what, 'condition');
  }

  /** Goes before 「を必要としております」. */
  get adjustment(): Value | undefined {
    return typed(this.facts.adjustment?.what, 'adjustment');
  }

  /** The first of what is unclear, for a sentence that has room for one thing. */
  get mostUnclear(): Value | undefined {
    return this.#unclear(1)[0];
  }

  /** Goes before 「について」. */
  get unclear(): Value | undefined {
    const all = this.#unclear(this.facts.topic?.what ? 2 : 3);
    return all.length ? listOf(all, '、') : undefined;
  }

  #unclear(most: number): Value[] {
    const { doubts = [], topic } = this.facts;
    const known = (Object.keys(callTopics) as (keyof typeof callTopics)[])
      .filter((doubt) => doubts.includes(doubt))
      .slice(0, most)
      .map((doubt) => new Value([{ text: callTopics[doubt], by: 'author' }], ['doubts']));
    const own = typed(topic?.what, 'topic');
    return own ? [...known, own] : known;
  }

  /** The questions of an agenda, a line each. */
  get agenda(): List {
    return new List(
      interviewQuestions(this.facts, asks).map(
        (ask) => new Value([{ text: `・${ask}`, by: 'author' }], this.facts.doubts && ['doubts']),
      ),
    );
  }
}
