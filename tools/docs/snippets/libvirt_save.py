import luformat

with luformat.open("tests/conformance/vectors/lu891-whole.bin") as saved:
    print(saved.container().libvirt.xml)
