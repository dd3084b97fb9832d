from luformat_ksy.xen_hvm_context import XenHvmContext

import luformat

with luformat.open("tests/data/save/pvhtiny-p.xlsave.xz") as saved:
    (image,) = saved.container().images
    (record,) = [each for each in image.records if each.type_name == "HVM_CONTEXT"]
    context = XenHvmContext.from_bytes(record.body_bytes())
context._read()
for entry in context.entries:
    if entry.typecode == XenHvmContext.SaveType.cpu:
        print(f"vCPU {entry.instance}: rip {entry.body.rip:#x}, paging {entry.body.cr0_pg}")
