import luformat

with luformat.open("tests/data/handover/ext/memory.kdump.xz") as dump:
    handover = dump.handover()
    record = handover.first("X86_TSC_INFO")
    tsc = handover.body(record).value
    print(tsc.mode, tsc.khz, tsc.nsec, tsc.incarnation)
