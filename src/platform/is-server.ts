import { isServer as litIsServer } from 'lit';

/** Whether this code runs on a server. Browser builds drop the code that depends on it. */
export const isServer: boolean = litIsServer;
