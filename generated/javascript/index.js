// This is a generated file! Please edit the source .ksy files and run the compile step
'use strict';

module.exports = {
  ExactStream: require('./ExactStream'),
  LibvirtSave: require('./LibvirtSave').LibvirtSave,
  LibxcImage: require('./LibxcImage').LibxcImage,
  LibxlStream: require('./LibxlStream').LibxlStream,
  X86Fxsave: require('./X86Fxsave').X86Fxsave,
  X86Xsave: require('./X86Xsave').X86Xsave,
  XapiImage: require('./XapiImage').XapiImage,
  XenHvmContext: require('./XenHvmContext').XenHvmContext,
  XenLuBreadcrumb: require('./XenLuBreadcrumb').XenLuBreadcrumb,
  XenLuMemory: require('./XenLuMemory').XenLuMemory,
  XenLuRecords: require('./XenLuRecords').XenLuRecords,
  XenLuStream: require('./XenLuStream').XenLuStream,
  XenMigrationRecords: require('./XenMigrationRecords').XenMigrationRecords,
  XenPvVcpu: require('./XenPvVcpu').XenPvVcpu,
  XenRecord: require('./XenRecord').XenRecord,
  XenSharedInfo: require('./XenSharedInfo').XenSharedInfo,
  XenstoreState: require('./XenstoreState').XenstoreState,
  XlHandshake: require('./XlHandshake').XlHandshake,
  XlSave: require('./XlSave').XlSave,
};
