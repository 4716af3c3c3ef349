import type { EditorRemarks } from '../editor-words.ts';

/** English: what the strict editor says. */
export const remarks: EditorRemarks = {
  units: { words: 'words', characters: 'characters' },
  remarks: {
    length: '{size} {unit}: {least} to {most} read best.',
    'decision-early': 'Say what you have decided within the first two sentences.',
    'decision-clear': 'Say the decision in one plain verb, without a maybe.',
    'decision-once': 'Say the decision once.',
    apology: 'One apology is the most. Leaving in good time needs none.',
    reason: 'Give your reason in one sentence of twenty words, or none.',
    private: '“{found}” is private, and you owe it to nobody.',
    blame: '“{found}” blames them. It is stronger without.',
    'self-deprecation': '“{found}” makes you smaller than you are.',
    'one-ask': 'Ask one thing only, so that it gets an answer.',
    'redirect-named': 'Name the role or the work you would rather have.',
    rounds: 'Release each interview still booked by its date, and no other.',
    holes: 'Something is doubled or missing at “{found}”.',
    names: '“{found}” is spelled in another way too.',
    title: 'Leave out “{found}”, unless they use it.',
    supplied: 'Is “{found}” true? You have not said so here.',
    thanks: 'Thank twice at the most, and for something in particular.',
    rivals: '“{found}” is yours to keep.',
    subject: 'Keep the subject within 60 characters, with the role in it.',
    door: 'Leave the door open only if you mean it.',
    register: '“{found}” is out of tone.',
    recipient: 'This goes to the wrong person.',
    dates: 'Write a date instead of “{found}”.',
    cliche: 'It is plainer without “{found}”.',
    spoken: 'Begin with your name and the role, then one thought a line.',
  },
};
