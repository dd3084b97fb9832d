import luformat

with luformat.open("tests/data/save/pvtiny-p.xlsave.xz") as saved:
    for record in saved.container().libxl.records:
        print(record.type_name, record.body_length)
