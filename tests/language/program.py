"""The program as trees of its code: which node stands in which module, who calls what, what a function binds."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

Function = ast.FunctionDef | ast.AsyncFunctionDef
Comprehension = ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp
Scope = Function | ast.Lambda | Comprehension | ast.Module


class Module:
    """One file of the program; its nodes know what stands around them."""

    def __init__(self, root: Path, path: Path) -> None:
        self.path, self.tree = path.relative_to(root), ast.parse(path.read_text("utf-8"))
        parts = self.path.with_suffix("").parts
        self.name = ".".join(part for part in parts if part != "__init__")
        self.parents = {child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)}

    def around(self, node: ast.AST) -> Iterator[ast.AST]:
        """What stands around a node, the nearest first."""
        while node in self.parents:
            node = self.parents[node]
            yield node

    def functions(self, name: str) -> list[Function]:
        """The functions and methods of a name."""
        return [node for node in ast.walk(self.tree) if isinstance(node, Function) and node.name == name]

    def attributes(self, name: str) -> Iterator[ast.expr]:
        """Everything that `….name` is set to."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value:
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                if any(isinstance(target, ast.Attribute) and target.attr == name for target in targets):
                    yield node.value


class Program:
    """All modules of a package."""

    def __init__(self, root: Path, package: str) -> None:
        self.modules = [Module(root, path) for path in sorted((root / package).rglob("*.py"))]
        self._homes = {node: module for module in self.modules for node in ast.walk(module.tree)}
        self.calls = [node for node in self._homes if isinstance(node, ast.Call)]

    def home(self, node: ast.AST) -> Module:
        """The module in which a node stands."""
        return self._homes[node]

    def place(self, node: ast.AST) -> str:
        """The file and line of a node."""
        return f"{self.home(node).path.as_posix()}:{getattr(node, 'lineno', 0)}"

    def calls_of(self, function: Function) -> Iterator[ast.Call]:
        """The calls of a function, as far as its name tells; a private one is called in its own module."""
        for call in self.calls:
            near = not function.name.startswith("_") or self.home(call) is self.home(function)
            if near and name_of(call.func) == function.name:
                yield call

    def functions(self, near: ast.AST, name: str) -> list[Function]:
        """The functions of a name in the module of `near`, else in all."""
        own = self.home(near).functions(name)
        return own or [function for module in self.modules for function in module.functions(name)]

    def top(self, name: str) -> Iterator[ast.Module]:
        """The tree of the module of this name."""
        return (module.tree for module in self.modules if module.name == name)


def name_of(called: ast.expr) -> str:
    """The last name of what is called."""
    match called:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def own_nodes(scope: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a scope without those of the functions, classes and comprehensions inside it."""
    for child in ast.iter_child_nodes(scope):
        yield child
        if not isinstance(child, Function | ast.Lambda | ast.ClassDef | Comprehension):
            yield from own_nodes(child)


def parameters(function: Function) -> list[str]:
    """The names of the parameters, in order."""
    given = function.args
    return [argument.arg for argument in (*given.posonlyargs, *given.args, *given.kwonlyargs)]


def defaults(function: Function) -> dict[str, ast.expr]:
    """The defaults of the parameters that have one."""
    given = function.args
    placed = [*given.posonlyargs, *given.args][::-1]
    found = {argument.arg: default for argument, default in zip(placed, given.defaults[::-1], strict=False)}
    return found | {
        a.arg: default for a, default in zip(given.kwonlyargs, given.kw_defaults, strict=True) if default
    }
