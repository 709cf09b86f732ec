declare const JIFEN_VERSION: string | undefined;

/** The version in package.json, put in when the bundles are made; `0.0.0` when the sources are run directly. */
export const VERSION: string = typeof JIFEN_VERSION === 'undefined' ? '0.0.0' : JIFEN_VERSION;
