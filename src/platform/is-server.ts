import { isServer as litKnows } from 'lit';

/** Whether this runs on a server. Of what depends on it, builds for browsers keep nothing. */
export const isServer: boolean = litKnows;
