import type { WhenWords } from '../bow-out/message-words.ts';

/** Spanish: when the messages are sent that go round the main one. */
export const when: WhenWords = {
  'no-answer': 'Déjalo en el buzón de voz si no contestan.',
  'before-main': 'Envíala antes que el mensaje principal, o a la vez.',
  'with-main': 'Envíala a la vez que el mensaje principal.',
  'next-working-day': 'Envíalo una sola vez, si al siguiente día laborable no te han respondido.',
  'if-pushed': 'Úsalo solo si te piden que cambies de idea.',
  'if-regretted': 'Envíalo solo si cambias de idea, y cuanto antes.',
};
