"""How templates are compiled: short ways to our own values, and joined texts stay escaped.

Import this late: Jinja2 is heavy.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.visitor import NodeTransformer

from curator.domain.briefings import content, definition
from curator.domain.statements import Stance


def _fields() -> Mapping[type, frozenset[str]]:
    """List the fields and properties of each kind of value that briefings are made of."""
    found: dict[type, frozenset[str]] = {Stance: frozenset({"sign"})}
    for kind in (*vars(content).values(), *vars(definition).values()):
        if is_dataclass(kind) and isinstance(kind, type):
            made = {name for name, value in vars(kind).items() if isinstance(value, property)}
            named = {field.name for field in fields(kind) if field.name[0] != "_"}
            found[kind] = frozenset(made | named)
    return found


FIELDS = _fields()


class Writer(CodeGenerator):
    """Writes the way to a field of a value of ours, and to what the sandbox has put in, shorter.

    For all else the sandbox is asked, as ever; no template can name what is called at once here.
    """

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        """Ask the sandbox only where a value is none of those that have such a field."""
        if all(node.attr not in names for names in FIELDS.values()):
            super().visit_Getattr(node, frame)
            return
        self.write(f"(it.{node.attr} if (it := ")
        self.visit(node.node, frame)
        self.write(f").__class__ in environment.having[{node.attr!r}] ")
        self.write(f"else environment.getattr(it, {node.attr!r}))")

    def visit_Getitem(self, node: nodes.Getitem, frame: Frame, *rest: Any, **more: Any) -> None:
        """Leave ``getitem`` to filters, for which it is strict."""
        if isinstance(node.arg, nodes.Slice):
            super().visit_Getitem(node, frame, *rest, **more)
            return
        self.write("environment.subscript(")
        self.visit(node.node, frame)
        self.write(", ")
        self.visit(node.arg, frame)
        self.write(")")

    def visit_Call(self, node: nodes.Call, frame: Frame, *rest: Any, **more: Any) -> None:
        """Call what ``_Sandbox._generate`` has put in."""
        if not isinstance(node.node, nodes.EnvironmentAttribute):
            super().visit_Call(node, frame, *rest, **more)
            return
        self.write(f"environment.{node.node.name}(")
        for argument in node.args:
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        del node, frame, finalize
        self.write("(it if (it := ")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        del node, frame, finalize
        self.write(").__class__ is environment.literal else environment.finalize(it))")


class Joins(NodeTransformer):
    """Has texts joined by ``~`` escaped, each for itself."""

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:
        """Join them by the sandbox."""
        self.generic_visit(node)
        # what stands in a template in quotation marks is Markdown of its writer
        return call("concatenate", [_own(part) for part in node.nodes])


def _own(part: nodes.Expr) -> nodes.Expr:
    if isinstance(part, nodes.Const) and isinstance(part.value, str):
        return call("literal", [part])
    return part


def call(name: str, arguments: list[Any]) -> nodes.Call:
    """Make a call of what the sandbox has; no template can name it."""
    return nodes.Call(nodes.EnvironmentAttribute(name), arguments, [], None, None)


def size(value: Any) -> int:
    """Give by how much a value multiplies another: a number itself, a text by its letters."""
    return abs(value) if isinstance(value, int) else length(value) or 1


def length(value: Any) -> int:
    """Give the letters of a text or the members of a list; 0 for all else."""
    return len(value) if isinstance(value, str | list | tuple) else 0
