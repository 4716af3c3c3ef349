import { messageNames } from './interface/messages.ts';
import type { DeskWords } from '../bow-out/message-words.ts';

/** What the desk says round the messages: to whom, when, and what to do beside writing. */
export const deskWords: DeskWords = {
  items: {
    call: 'Qué decir por teléfono',
    voicemail: 'Si salta el buzón de voz',
    referrer: 'Nota para quien te recomendó',
    main: messageNames.main,
    inviter: 'Nota para quien te propuso el puesto',
    'follow-up': 'Si no te responden',
    'hold-firm': 'Si te piden que lo reconsideres',
    reopen: 'Si cambias de idea',
  },
  recipients: {
    recruiter: 'quien lleva el proceso',
    manager: 'quien sería tu responsable',
    interviewer: 'quien te va a entrevistar o lleva el proceso',
    agency: 'tu contacto en la agencia',
    scheduler: 'quien organiza tus entrevistas',
    referrer: 'quien te recomendó',
    inviter: 'quien te propuso el puesto',
    nobody: 'Recursos Humanos, o alguien de la empresa en quien confíes',
  },
  firstNames: {
    recruiter: 'Nombre de quien lleva el proceso',
    manager: 'Nombre de quien sería tu responsable',
    interviewer: 'Nombre de quien recibe el mensaje',
    agency: 'Nombre de tu contacto en la agencia',
    scheduler: 'Nombre de quien organiza tus entrevistas',
    referrer: 'Nombre de quien te recomendó',
    inviter: 'Nombre de quien te propuso el puesto',
    nobody: 'Nombre de quien recibe el mensaje',
  },
  when: {
    first: 'Llama antes de enviar el mensaje.',
    today: 'Envíalo hoy.',
    'today-or-ring': 'Envíalo hoy. Si la entrevista es hoy o mañana, llama también por teléfono.',
    'after-reading':
      'Lee antes la oferta por escrito. Si todavía no la tienes, pide que te la manden antes de aceptar.',
    'day-before': 'Si puedes, envíalo un día laborable antes de la entrevista.',
    'after-call': 'Envíalo justo después de la llamada.',
    'if-you-must': 'Solo si quieres.',
  },
  channels: messageNames.channels,
  steps: {
    'call-first': 'Llama primero y después envía el mensaje para confirmarlo.',
    attend: 'Tu próxima entrevista es hoy o mañana: no faltes. Después todavía podrás retirarte.',
    'agency-first': 'Díselo primero a la agencia, que avisará a la empresa.',
    scheduler:
      'Envía el mensaje a quien organiza tus entrevistas y la nota corta a quien te propuso el puesto.',
    portal:
      'Envía primero el mensaje. Si te inscribiste por internet, después retira también allí tu candidatura.',
    'portal-careful':
      'No retires todavía tu candidatura en su web. En algunas no podrás volver a presentarte, así que espera a que te respondan.',
    erasure: 'No pidas todavía que borren tus datos. Los necesitan para poder llamarte si surge otro puesto.',
    benefits: 'Si cobras el paro u otra prestación, infórmate antes de rechazar el puesto: podrías perderla.',
    contract:
      'Lee antes tu contrato. Mira con cuánta antelación tienes que avisar y si tienes que pagar o devolver algo. Un sindicato, un abogado laboralista o un servicio de orientación laboral gratuito te lo puede explicar.',
    'own-device': 'Usa el correo personal con el que te presentaste, no el del trabajo.',
    internal: 'Cuéntaselo a tu responsable antes de que se entere por otra persona.',
    'text-only-if-they-do': messageNames.textOnlyIfTheyDo,
    'questions-ready': 'Apunta tus preguntas antes de la llamada.',
    'ask-again': 'Si una respuesta es poco concreta, vuelve a preguntar una vez.',
    'come-back': 'Después de la entrevista, vuelve aquí y pulsa “Ya he hecho la entrevista. ¿Y ahora qué?”.',
    'one-thing': 'Pide una sola cosa, y solo si de verdad aceptarías con ese cambio.',
    'in-writing':
      'Si te dicen que sí, pide que te lo confirmen por escrito antes de firmar o de dejar tu trabajo.',
    'date-you-can-keep': 'Dales una fecha en la que seguro que podrás responder.',
    'keep-evidence':
      'Anota qué pasó, con nombres y fechas, y guarda los mensajes. Tenlo todo en un dispositivo tuyo, no de la empresa.',
    'someone-else-there':
      'Si quieres que la empresa lo sepa, escribe a Recursos Humanos o a alguien de dentro en quien confíes. No es obligatorio.',
    'send-nothing':
      'No envíes dinero, documentos de identidad ni datos bancarios. Si ya lo has hecho, llama a tu banco y denúncialo a la policía.',
    'check-channel':
      'Comprueba quiénes son con un teléfono o una web que hayas buscado tú, no con los que te dieron.',
    'someone-on-your-side':
      'Si te han amenazado, llama a la policía. Habla con alguien de confianza. Un sindicato, un abogado laboralista o un servicio de orientación laboral gratuito puede explicarte tus derechos.',
  },
};
