import luformat

with luformat.open("tests/data/handover/ext/memory.kdump.xz") as dump:
    handover = dump.handover()
    shared = handover.body(handover.first("SHARED_INFO")).value.info
    print(f"max_pfn {shared.arch.max_pfn:#x}")
    for number, vcpu in enumerate(shared.vcpus[:2]):
        print(number, f"system_time {vcpu.time.system_time} ns")
