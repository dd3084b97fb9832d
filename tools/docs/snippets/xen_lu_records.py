import luformat

with luformat.open("tests/data/handover/ext/memory.kdump.xz") as dump:
    for domain in dump.handover().domains:
        info = domain.info
        print(info.domain_id, info.domain_type.name, info.max_vcpus, info.is_privileged)
