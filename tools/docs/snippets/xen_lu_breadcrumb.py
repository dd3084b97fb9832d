from luformat_ksy.xen_lu_breadcrumb import XenLuBreadcrumb

breadcrumb = XenLuBreadcrumb.from_file("tests/data/handover/ext/breadcrumb.bin")
breadcrumb._read()
words = breadcrumb.words
print(f"{words.num_pages} pages of {words.page_size}, MFN array at {words.ofs_mfn_array:#x}")
