import type { ChangeWords } from '../../interface-words.ts';

/** French: what another answer would change. */
export const changeWords: ChangeWords = {
  nothing: 'Rien d’autre ne change.',
  asks: ['On vous demandera « {question} », puis {more}.', 'On vous demandera « {question} ».'],
  more: { one: 'une autre question', other: 'environ {count} autres questions' },
  becomes: 'Le conseil devient « {advice} ».',
  stays: 'Le conseil reste le même.',
  waits: 'Vous aurez ensuite un nouveau conseil.',
  gone: 'Réponses qui ne serviront plus : {answers}.',
  quoted: '« {answer} »',
  message: {
    one: '{count} phrase du message change',
    other: '{count} phrases du message changent',
  },
  rests: {
    one: '{count} phrase du message dépend de cette réponse',
    other: '{count} phrases du message dépendent de cette réponse',
  },
  out: 'Supprimé :',
  in: 'Ajouté :',
  own: 'Le message que vous avez modifié reste tel quel.',
};
