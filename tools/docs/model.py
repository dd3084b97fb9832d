"""What the schema pages ask of `layouts.json`: who uses a type, and which page has it."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

from luformat.layout.layouts import layouts

__all__ = [
    "Format",
    "Use",
    "enum_anchor",
    "member_anchor",
    "relative",
    "size_text",
    "type_anchor",
    "type_title",
]

_SPLIT_OVER: Final = 90
"""A schema with more fields and computed values than this gets a page per type."""

Spec = Mapping[str, Any]


def type_anchor(key: str) -> str:
    """Return the anchor of a type on its page."""
    return ".".join(key.split("::")[1:]) or key


def member_anchor(key: str, member: str) -> str:
    """Return the anchor of a field or instance of type `key`."""
    return f"{type_anchor(key)}.{member}"


def enum_anchor(key: str) -> str:
    """Return the anchor of an enum; a field may have the same name, so it has a prefix."""
    return "enum." + ".".join(key.split("::")[1:])


def type_title(layout: Spec) -> str:
    """Return the specification's name of a type if it has one, with ours if that differs."""
    ours: str = layout["id"]
    theirs: str = layout.get("orig_id", ours)
    if theirs.lower() == ours.lower():
        return theirs
    return f"{ours} · {theirs}"


def size_text(layout: Spec) -> str:
    """Return the size of a type in octets as words."""
    if layout["size"] is not None:
        return str(layout["size"])
    if layout["sizes"]:
        *fewer, most = (str(size) for size in layout["sizes"])
        return f"{', '.join(fewer)} or {most}" if fewer else most
    return "varies"


@dataclass(frozen=True, slots=True)
class Use:
    """One place that a type is used: member `member` of type `owner`.

    `case` is the value that `switch` has where the member chooses among types.
    """

    owner: str
    member: str
    switch: str | None = None
    case: str | None = None


@dataclass(frozen=True)
class Format:
    """All schemas, with the cross references that the compiler's output does not spell out."""

    data: Mapping[str, Any] = field(default_factory=layouts)

    @property
    def schemas(self) -> Mapping[str, Any]:
        """Schemas by name."""
        found: Mapping[str, Any] = self.data["schemas"]
        return found

    @property
    def types(self) -> Mapping[str, Any]:
        """Types by full name."""
        found: Mapping[str, Any] = self.data["types"]
        return found

    @property
    def enums(self) -> Mapping[str, Any]:
        """Enums by full name."""
        found: Mapping[str, Any] = self.data["enums"]
        return found

    def types_of(self, schema: str) -> list[str]:
        """Return the types of a schema, in its order."""
        return [key for key, layout in self.types.items() if layout["schema"] == schema]

    def enums_of(self, schema: str) -> list[str]:
        """Return the enums of a schema, in its order."""
        return [key for key, enum in self.enums.items() if enum["schema"] == schema]

    @cached_property
    def uses(self) -> dict[str, list[Use]]:
        """The places that use a type, by the type's full name."""
        found: dict[str, list[Use]] = {key: [] for key in self.types}
        for owner, layout in self.types.items():
            for member in (*layout["fields"], *layout["instances"]):
                for target, use in _targets(owner, member):
                    if target in found:
                        found[target].append(use)
        return found

    def roots_over(self, key: str) -> list[str]:
        """Return the schemas whose own root leads to a type, the type's own schema left out."""
        seen = {key}
        waiting = [key]
        while waiting:
            for use in self.uses[waiting.pop()]:
                if use.owner not in seen:
                    seen.add(use.owner)
                    waiting.append(use.owner)
        roots = [root for root in self.schemas if root in seen and not self.types[root]["params"]]
        return [root for root in roots if root != self.types[key]["schema"]]

    def containers_of(self, schema: str) -> list[str]:
        """Return the other schemas whose own root leads to a type of this one."""
        found: dict[str, None] = {}
        for key in self.types_of(schema):
            found |= dict.fromkeys(self.roots_over(key))
        return list(found)

    def is_file(self, schema: str) -> bool:
        """True if bytes of their own can be read with the schema's root."""
        root = self.types[schema]
        return bool(root["fields"] or root["instances"]) and not root["params"]

    def imports_of(self, schema: str) -> list[str]:
        """Return all schemas that one needs, itself first."""
        found = [schema]
        for name in found:
            found += [more for more in self.schemas[name]["imports"] if more not in found]
        return found

    def member_of(self, key: str, member: str) -> Spec | None:
        """Return a field, instance or parameter of a type by its id."""
        layout = self.types[key]
        for part in (*layout["fields"], *layout["instances"], *layout["params"]):
            if part["id"] == member:
                found: Spec = part
                return found
        return None

    def values_of(self, key: str, member: str) -> Mapping[str, Any]:
        """Return the named values of a member of a type, by number; empty if it has no enum."""
        spec = self.member_of(key, member) or {}
        found: Mapping[str, Any] = self.enums[spec["enum"]]["values"] if "enum" in spec else {}
        return found

    def is_split(self, schema: str) -> bool:
        """True if the types of a schema are spread over several pages."""
        layouts_of = [self.types[key] for key in self.types_of(schema)]
        members = sum(len(each["fields"]) + len(each["instances"]) for each in layouts_of)
        return members > _SPLIT_OVER

    @cached_property
    def groups(self) -> dict[str, str]:
        """The type whose page describes a type, by the type's full name."""
        found: dict[str, str] = {}
        for schema in self.schemas:
            keys = self.types_of(schema)
            if self.is_split(schema):
                found |= self._split(schema, keys)
            else:
                found |= dict.fromkeys(keys, schema)
        return found

    def _split(self, schema: str, keys: list[str]) -> dict[str, str]:
        """Give each type its page; a helper of one page goes onto that page."""
        group = {key: "::".join(key.split("::")[:2]) for key in keys}
        moved = True
        while moved:
            moved = False
            for key in keys:
                if group[key] != key or key == schema:
                    continue
                users = {use.owner for use in self.uses[key]}
                # Else everything would end on the page of the root, which leads to all.
                pages = {schema} if users == {schema} else {group.get(user, "") for user in users}
                (target, *others) = pages or {""}
                if others or target in {"", key} or (target == schema and users != {schema}):
                    continue
                group = {k: target if g == key else g for k, g in group.items()}
                moved = True
        return group

    def page_of_type(self, key: str) -> str:
        """Return the path of the page that describes a type."""
        return self._page(self.groups[key])

    def page_of_enum(self, key: str) -> str:
        """Return the path of the page that describes an enum: that of its type."""
        owner = key.rpartition("::")[0]
        # What the whole schema declares stands with its root.
        return self.page_of_type(owner)

    def page_of_schema(self, schema: str) -> str:
        """Return the path of a schema's own page."""
        return self._page(schema)

    def _page(self, group: str) -> str:
        schema, _, rest = group.partition("::")
        if not self.is_split(schema):
            return f"schemas/{schema}.md"
        return f"schemas/{schema}/{rest or 'index'}.md"

    def pages_of(self, schema: str) -> dict[str, list[str]]:
        """Return the pages of a schema and the types on each, in order."""
        pages: dict[str, list[str]] = {self.page_of_schema(schema): []}
        for key in self.types_of(schema):
            pages.setdefault(self.page_of_type(key), []).append(key)
        return pages

    def type_link(self, key: str, page: str) -> str:
        """Return the link target of a type, as seen from `page`."""
        return relative(self.page_of_type(key), page) + "#" + type_anchor(key)

    def schema_link(self, schema: str, page: str) -> str:
        """Return the link target of a schema's own page, as seen from `page`."""
        return relative(self.page_of_schema(schema), page)

    def member_link(self, key: str, member: str, page: str) -> str:
        """Return the link target of a field or instance, as seen from `page`."""
        return relative(self.page_of_type(key), page) + "#" + member_anchor(key, member)

    def enum_link(self, key: str, page: str) -> str:
        """Return the link target of an enum, as seen from `page`."""
        return relative(self.page_of_enum(key), page) + "#" + enum_anchor(key)


def relative(target: str, page: str) -> str:
    """Return the path of one page as seen from another, empty for the same."""
    if target == page:
        return ""
    return posixpath.relpath(target, posixpath.dirname(page) or ".")


def _targets(owner: str, member: Spec) -> Iterator[tuple[str, Use]]:
    """Yield what a member may be; a case may also be a number, which is no type of ours."""
    if member.get("kind") == "type":
        yield member["type"], Use(owner, member["id"])
    for case, target in member.get("cases", {}).items():
        yield target["type"], Use(owner, member["id"], member["switch_on"], case)
