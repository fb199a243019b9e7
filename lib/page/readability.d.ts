// The package's entry also loads `isProbablyReaderable`, half a kilobyte for every page that nothing here asks.
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
