// The path of the conversation map in the README.
import { fileURLToPath } from 'node:url';

export const pictureFile = fileURLToPath(new URL('../../docs/map.svg', import.meta.url));
