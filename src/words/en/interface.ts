import { chatInterface } from './interface-chat.ts';
import { deskInterface } from './interface-desk.ts';
import type { InterfaceWords } from '../words.ts';

/** Everything that the interface says. */
export const interfaceWords: InterfaceWords = { ...chatInterface, ...deskInterface };
