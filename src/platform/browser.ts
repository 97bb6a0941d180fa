/**
 * The browser's API, typed. The polyfill does nothing on the browsers we support (Chromium ≥ 148, Firefox);
 * it is here for its types and because below 148 promises need it. Never in a content script: 10 kB.
 */
export { default as browser } from 'webextension-polyfill';
