"""What tests of several kinds need once."""

from __future__ import annotations

import importlib.util
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.support.once import once
from tests.support.site import build_site

# A run that was started in the background ignores Ctrl-C, and so would what the tests start.
signal.signal(signal.SIGINT, signal.default_int_handler)

# The tests start programs by the thousand: each would compile all that it imports.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# How long an example takes says how busy the machine is; what may not take long is asked of the
# CPU time of a verb.
settings.register_profile("luformat", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("luformat")

SITE_NEEDS = ("mkdocs", "material", "mkdocstrings_handlers")


def pytest_xdist_auto_num_workers() -> int:
    """Two more than there are CPUs: many tests wait, for a browser, a machine, a terminal."""
    return (os.cpu_count() or 1) + 2


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site, without the scripts of the explorer."""
    missing = [name for name in SITE_NEEDS if importlib.util.find_spec(name) is None]
    if missing:
        pytest.skip(f"the site needs {', '.join(missing)}: pip install '.[docs]'")
    try:
        return once(tmp_path_factory, "site", build_site) / "site"
    except subprocess.CalledProcessError as error:
        pytest.fail(f"mkdocs build --strict: {error.output}")
