"""Read, check and build the state that one Xen hands to the next during a live update."""
