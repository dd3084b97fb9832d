"""A real Xen as the judge: Debian's Xen under QEMU restores files, and `verify` is held to it."""
