"""What a run has to do: which inputs have a row that still counts, and which are to be judged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress

from luformat._version import __version__
from luformat.errors import LuformatError
from luformat.memory.names import is_url, parse_source
from luformat.survey.hosts import Hosts
from luformat.survey.judge import Options, Task, etag_of, url_of
from luformat.survey.row import Row

__all__ = ["Plan"]


class Plan:
    """The inputs of a run. `kept` has the rows that count still, `tasks` yields the others.

    A row counts if this luformat made it with these options of a version that is there still, and
    if there was a verdict. Of an object that no listing tells of, only asking for it tells.
    """

    def __init__(
        self,
        inputs: Sequence[tuple[str, ...]],
        options: Options,
        *,
        bootmem: str | None = None,
        hosts: Hosts | None = None,
        etags: Mapping[str, str | None] | None = None,
        before: Mapping[str, Row] | None = None,
    ):
        self._inputs = inputs
        self._options = options
        self._bootmem = bootmem
        self._hosts = hosts or Hosts()
        self._etags = etags or {}
        self._before = before or {}
        self.kept: list[Row] = []

    def __len__(self) -> int:
        return len(self._inputs)

    def tasks(self) -> Iterator[Task]:
        """Yield what is to be judged; what is not goes to `kept`."""
        for names in self._inputs:
            bootmem = self._hosts.bootmem_of(names) or self._bootmem
            etag = self._etags.get(names[0]) if len(names) == 1 else None
            known = self._known(names, bootmem)
            if known is None:
                yield Task(names, bootmem, etag, None, self._options)
                continue
            if etag is None and not any(is_url(parse_source(name).path) for name in names):
                with suppress(LuformatError):
                    etag = etag_of(names)
            if etag == known:
                self.kept.append(self._before[url_of(names)])
            else:
                yield Task(names, bootmem, etag, known, self._options)

    def same(self, task: Task) -> Row:
        """Return the row of a task whose input turned out not to have changed."""
        return self._before[url_of(task.names)]

    def _known(self, names: tuple[str, ...], bootmem: str | None) -> str | None:
        """Return the version that an older row judged as this run would."""
        row = self._before.get(url_of(names))
        if row is None or row.status == "lost" or row.luformat != __version__:
            return None
        return row.etag if row.options == self._options.digest(bootmem) else None
