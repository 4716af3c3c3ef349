import type { WhenWords } from '../bow-out/message-words.ts';

/** French: when the messages are sent that go round the main one. */
export const when: WhenWords = {
  'no-answer': 'À dire sur le répondeur si personne ne décroche.',
  'before-main': 'Envoyez-le avant le message principal, ou en même temps.',
  'with-main': 'Envoyez-le en même temps que le message principal.',
  'next-working-day': 'Envoyez-le une seule fois, si l’on ne vous a pas répondu le jour ouvré suivant.',
  'if-pushed': 'Envoyez-le seulement si l’on vous demande de changer d’avis.',
  'if-regretted': 'Envoyez-le seulement si vous changez d’avis, et sans attendre.',
};
