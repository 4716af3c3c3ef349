import { because, say } from '../../../../../letters/bow-out/template.ts';
import { them } from '../parts.ts';
import type { Tone } from '../../../../../letters/types.ts';
import type { Line } from '../../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../../facts.ts';

/** A follow-up needs an answer: feedback where that was asked for, and else that it has arrived. */
export function answer(f: LetterFacts, tone: Tone): Line {
  const would = tone === 'formal' ? 'I would' : "I'd";
  if (f.wantsFeedback)
    return because('feedback')`If you have any feedback for me, ${would} be glad to hear it.`;
  if (f.isAgency)
    return say`Could you let me know once ${tone === 'formal' ? 'you have' : "you've"} told ${them(f)}?`;
  if (tone === 'formal')
    return say`A short reply to confirm that you have received this would be very welcome.`;
  return tone === 'warm'
    ? say`Could you reply to say you've seen this?`
    : say`Could you let me know you've got this?`;
}

/** What goes with a redirect's question where an agency reads it. */
export const letKnowAndAsk = (f: LetterFacts) => f.isAgency && say`let ${them(f)} know and ask whether`;
