import luformat

with luformat.open("tests/data/save/pvtiny-p.xlsave.xz") as saved:
    for image in saved.container().images:
        print("version", image.version, "records", len(image.records))
        print("written by Xen", image.domain_header.value.xen_major)
