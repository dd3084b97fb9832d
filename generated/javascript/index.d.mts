// This is a generated file! Please edit the source .ksy files and run the compile step
import * as parsers from './index.js';

export * from './index.js';
export default parsers;
