"""Reading Xen's source for what its releases take."""
