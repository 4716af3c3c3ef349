import type { ChatInterfaceWords } from '../words.ts';

/** What the interface says from the first question on. */
export const chatInterface = {
  heading: 'Not sure about this role?',
  private: 'Stays in this browser. Nothing is sent to anyone.',
  privateShort: 'Stays in this browser',
  start: [
    'A few questions, and you leave with a message you can send to {company}, or with a reason to stay.',
    'A few questions, and you leave with a message you can send, or with a reason to stay.',
  ],
  restart: 'Start over',
  clear: 'Clear and leave',
  cleared: 'All gone. Nothing of it is left in this browser.',
  back: 'Back',
  forward: 'Forward',
  close: 'Close',
  edit: 'Edit',
  editOf: 'Edit: {question}',
  cancel: 'Cancel, keep my answer',
  submit: 'Continue',
  skip: 'Skip',
  blank: 'This is still empty. Write something, or leave it out.',
  left: { one: 'About {count} question left', other: 'About {count} questions left' },
  progress: 'How far along you are',
  skipped: 'Left out',
  resumed: 'Picked up where you left off.',
  transcript: 'What you said so far',
  desk: 'Your message',
  long: 'That is long for this place. It will stand in the message in full.',
  unsaved: 'This browser does not let the page remember anything. Keep this tab open until you are done.',
  failed: 'The message could not be loaded. Your answers are safe.',
  retry: 'Try again',
} satisfies ChatInterfaceWords;
