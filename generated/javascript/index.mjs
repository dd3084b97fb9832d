// This is a generated file! Please edit the source .ksy files and run the compile step
import parsers from './index.js';

export const {
  ExactStream,
  LibvirtSave,
  LibxcImage,
  LibxlStream,
  X86Fxsave,
  X86Xsave,
  XapiImage,
  XenHvmContext,
  XenLuBreadcrumb,
  XenLuMemory,
  XenLuRecords,
  XenLuStream,
  XenMigrationRecords,
  XenPvVcpu,
  XenRecord,
  XenSharedInfo,
  XenstoreState,
  XlHandshake,
  XlSave,
} = parsers;
export default parsers;
