// The content of both minimal versions: as many questions as the shortest path through the conversation, and its
// message.
export const questions = [
  'Where are you with this role?',
  'What makes you doubt it?',
  'How sure are you?',
  'Do you like the company?',
  'Shall we write it?',
];
export const choices = ['The first of three choices', 'The second of them', 'And the third'];
export const message = 'Thank you for your time. I would like to step back from the process.';
