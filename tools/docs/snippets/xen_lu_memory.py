import luformat

# A whole dump, of any format, is read by luformat itself: it needs no more than the pages
# that the stream is in. The schema is for raw dumps in the Web IDE.
with luformat.open("tests/data/handover/ext/memory.kdump.xz") as dump:
    for candidate in dump.candidates():
        print(f"{candidate.maddr:#x}: {candidate.nr_pages} pages, valid: {candidate.valid}")
