import luformat

with luformat.open("tests/conformance/vectors/lu894-whole.bin") as saved:
    for section in saved.container().xapi.sections:
        print(section.type_name, section.length)
