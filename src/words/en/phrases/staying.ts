/** What a message says of whoever goes on. */
export const staying = {
  confirm: '[I will be at|You can count on me for|I will come to] the next step( as planned/ as planned/).',
  'confirm-rounds':
    '[I will be there|You can count on me|I will come] on {rounds}( as planned/ as planned/).',
  'go-on':
    'I ([would like to go on with|would like to stay in|am staying in]/[would like to proceed with|wish to proceed with|would like to remain in]/[want to go on with|want to stay in|am staying in]) the [{role} process|process].',
  accept: '[I accept it|My answer is yes, and I accept it|Yes, I accept it].',
  'accept-next': '[Which papers|What|Which documents] do you need from me( first//), and by when?',
  agenda:
    '[Ahead of|Before|For] [our interview on {next}|our next interview], (here is what I would most like to hear/these are the points that I would like to raise/here is what I want to ask) about [the {role}|the] role:',
  'agenda-why':
    '[A plain|A straight|An open] answer (helps both of us, whichever way it falls/serves both sides, whichever way it falls/helps us both).',
  'thanks-answers':
    '(Thank you/I am grateful/Thanks) for [answering my questions|taking my questions|the answers you gave me](, so that I know where I stand//).',
} as const;
