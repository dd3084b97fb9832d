import luformat

with luformat.open("tests/data/handover/ext/memory.kdump.xz") as dump:
    handover = dump.handover()
    for record in handover.records:
        if record.type_name == "X86_PV_VCPU_BASIC":
            vcpu = handover.body(record).value
            print(vcpu.vcpu_id, f"rip {vcpu.context.user_regs.rip:#x}")
