import luformat

with luformat.open("tests/data/handover/ext/memory.kdump.xz") as dump:
    handover = dump.handover()
    for record in handover.records:
        where = handover.source.where(record.offset)
        print(record.number, record.type_name, record.body_length, where)
