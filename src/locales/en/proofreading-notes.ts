import { generalRemarks } from './interface/proofreading.ts';
import type { EditorRemarks } from '../bow-out/proofreading-words.ts';

/** English: what the strict editor says. */
export const remarks: EditorRemarks = {
  units: generalRemarks.units,
  remarks: {
    ...generalRemarks.remarks,
    'decision-early': 'Say what you’ve decided in the first two sentences.',
    'decision-clear': 'Say clearly what you’ve decided, without a “maybe”.',
    'decision-once': 'You only need to say your decision once.',
    apology: 'Apologise once at most, and not at all if you’re leaving in good time.',
    reason: 'Give your reason in one sentence of 20 words or fewer, or leave it out.',
    blame: 'Leave out “{found}”. It sounds like blame.',
    'self-deprecation': 'Leave out “{found}”. There’s no need to put yourself down.',
    'one-ask': 'Ask for one thing only, so it’s easy to answer.',
    'redirect-named': 'Name the role or the kind of work you’d prefer.',
    rounds: 'Cancel every interview that’s still booked, and give its date.',
    names: 'Check the spelling of “{found}”.',
    title: 'Leave out “{found}”, unless you know they use it.',
    supplied: 'Check that “{found}” is true. It isn’t in your answers.',
    thanks: 'Thank them once, for something specific.',
    rivals: 'Leave out “{found}”. They don’t need to know.',
    subject: 'Keep the subject to {subject} characters, and name the role in it.',
    door: 'Only say you’d like to stay in touch if you mean it.',
    register: '“{found}” doesn’t fit the tone you chose.',
    recipient: 'Check who this message is for.',
    dates: 'Give the date instead of “{found}”.',
    cliche: 'Leave out “{found}”. It reads better without.',
    spoken: 'Start with your name and the role, then one idea on each line.',
    deciding: 'Mention the other job or offer once.',
    'dates-tied': 'Say what will happen by that date.',
    bossy: '“{found}” sounds like an order. Ask instead, or leave it out.',
    agreement: 'Your main message asks about “{found}”, so ask about it here too.',
    fragment: '“{found}” goes in the middle of a sentence. Write only the missing words.',
  },
};
