import luformat

with luformat.open("tests/data/handover/ext/memory.kdump.xz") as dump:
    handover = dump.handover()
    vcpu = handover.body(handover.first("X86_PV_VCPU_BASIC")).value
    fpu = vcpu.context.fpu_ctxt
    print(f"fcw {fpu.fcw:#x}, mxcsr {fpu.mxcsr:#x}, {len(fpu.xmm)} XMM registers")
