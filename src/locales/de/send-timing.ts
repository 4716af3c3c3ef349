import type { WhenWords } from '../bow-out/message-words.ts';

/** German: when the messages are sent that go round the main one. */
export const when: WhenWords = {
  'no-answer': 'Sprich das auf die Mailbox, wenn niemand rangeht.',
  'before-main': 'Schick sie vor der eigentlichen Nachricht oder zusammen mit ihr.',
  'with-main': 'Schick sie zusammen mit der eigentlichen Nachricht.',
  'next-working-day': 'Schick sie einmal, wenn bis zum nächsten Werktag keine Antwort da ist.',
  'if-pushed': 'Schick sie nur, wenn die Firma dich umstimmen will.',
  'if-regretted': 'Schick sie nur, wenn du es dir anders überlegst, und dann bald.',
};
