import {isServer as ofLit} from 'lit';

/** Whether a server draws, where an element is its attributes and properties alone. To Lit's types it never is one. */
export const isServer: boolean = ofLit;
