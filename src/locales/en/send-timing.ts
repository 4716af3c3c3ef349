import type { WhenWords } from '../bow-out/message-words.ts';

/** English: when the messages are sent that go round the main one. */
export const when: WhenWords = {
  'no-answer': 'Leave this as a voicemail if nobody picks up.',
  'before-main': 'Send it before the main message, or with it.',
  'with-main': 'Send it with the main message.',
  'next-working-day': 'Send it once, if they haven’t replied by the next working day.',
  'if-pushed': 'Send it only if they ask you to change your mind.',
  'if-regretted': 'Send it only if you change your mind, and soon.',
};
