/** The part of the conversation that the first question does not need: the machine and the letters. */
export { replay } from '../machines/bow-out/replay.ts';
export { letters } from './letters/bow-out/conversation-letters.ts';
