"""Where the words of an expression come from: follows names, tables, loops and parameters back to literals.

The code is read, never run. Every way back is followed, so that the answer holds whatever happens at run time;
words that are made on the way (joined, formatted, read from a file) are `Unclear`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from tests.language.program import Function, Program, Scope, defaults, name_of, own_nodes, parameters

Seen = frozenset[ast.AST]
"""The expressions that are being followed, so that none is followed in a circle."""

_LITERALS = (ast.Constant, ast.Dict, ast.List, ast.Tuple, ast.Set)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)
_SAME_ITEMS = {"list", "tuple", "sorted", "reversed", "set", "frozenset"}


class Unclear(Exception):
    """The words of an expression cannot be followed back to literals."""


class Origins:
    """Follows the expressions of one program."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def words(self, node: ast.expr) -> set[str]:
        """Every string that an expression can be; raises Unclear where it can be another."""
        found = set()
        for end in self._ends(node, frozenset()):
            if not isinstance(end, ast.Constant) or not isinstance(end.value, str):
                raise self._unclear(node)
            found.add(end.value)
        return found

    def _unclear(self, node: ast.expr) -> Unclear:
        return Unclear(f"{self._program.place(node)}: {ast.unparse(node)}")

    def _ends(self, node: ast.expr, seen: Seen) -> Iterator[ast.expr]:
        """The literals and comprehensions that an expression can be."""
        if node in seen:
            return
        if isinstance(node, _LITERALS + _COMPREHENSIONS):
            yield node
            return
        for before in self._before(node, seen | {node}):
            yield from self._ends(before, seen | {node})

    def _before(self, node: ast.expr, seen: Seen) -> Iterable[ast.expr]:
        """The expressions one step back."""
        match node:
            case ast.IfExp(body=one, orelse=other):
                return (one, other)
            case ast.BoolOp(values=values):
                return values
            case ast.Name(id=name):
                return self._bound(node, name, seen)
            case ast.Attribute(attr=name):
                return list(self._program.home(node).attributes(name)) or self._refuse(node)
            case ast.Subscript(value=table, slice=key):
                return self._picked(table, key, seen)
            case ast.Call(func=ast.Attribute(value=table, attr="get"), args=[key, *others]):
                return [
                    *self._picked(table, key, seen),
                    *(each for each in others if isinstance(each, ast.Constant)),
                ]
            case ast.Call(func=called):
                return self._returned(name_of(called), node)
        return self._refuse(node)

    def _refuse(self, node: ast.expr) -> Iterable[ast.expr]:
        raise self._unclear(node)

    def _picked(self, table: ast.expr, key: ast.expr, seen: Seen) -> Iterator[ast.expr]:
        """The values of a table at a key; all of them where the key is not written out."""
        for found in self._ends(table, seen):
            if not isinstance(found, ast.Dict):
                yield from self._items(found, seen)
                continue
            pairs = zip(found.keys, found.values, strict=True)
            yield from [value for name, value in pairs if name and ast.dump(name) == ast.dump(key)] or found.values

    def _returned(self, name: str, call: ast.Call) -> Iterable[ast.expr]:
        """What the functions of a name return."""
        functions = self._program.functions(call, name)
        nodes = (node for function in functions for node in own_nodes(function) if isinstance(node, ast.Return))
        return [node.value for node in nodes if node.value] or self._refuse(call)

    # What is gone through in a loop

    def _items(self, node: ast.expr, seen: Seen) -> Iterator[ast.expr]:
        match node:
            case ast.Call(func=ast.Attribute(value=table, attr="items" | "values" | "keys" as part), args=[]):
                for key, value in self._pairs(table, seen):
                    yield {"items": ast.Tuple([key, value]), "values": value, "keys": key}[part]
            case ast.Call(func=ast.Name(id="enumerate"), args=[items, *_]):
                yield from (ast.Tuple([ast.Constant(0), item]) for item in self._items(items, seen))
            case ast.Call(func=ast.Name(id="zip"), args=columns):
                rows = zip(*(list(self._items(column, seen)) for column in columns), strict=False)
                yield from (ast.Tuple(list(row)) for row in rows)
            case ast.Call(func=ast.Name(id=name), args=[items, *_]) if name in _SAME_ITEMS:
                yield from self._items(items, seen)
            case ast.List(elts=items) | ast.Tuple(elts=items) | ast.Set(elts=items):
                yield from items
            case ast.Constant(value=str(letters)):
                yield from map(ast.Constant, letters)
            case ast.Dict() | ast.DictComp():
                yield from (key for key, _ in self._pairs(node, seen))
            case ast.ListComp(elt=item) | ast.SetComp(elt=item) | ast.GeneratorExp(elt=item):
                yield item
            case _:
                for found in self._ends(node, seen):
                    yield from self._items(found, seen)

    def _pairs(self, table: ast.expr, seen: Seen) -> Iterator[tuple[ast.expr, ast.expr]]:
        for found in self._ends(table, seen):
            match found:
                case ast.Dict(keys=keys, values=values):
                    yield from ((key, value) for key, value in zip(keys, values, strict=True) if key)
                case ast.DictComp(key=key, value=value):
                    yield key, value
                case _:
                    raise self._unclear(table)

    # What a name stands for

    def _bound(self, node: ast.expr, name: str, seen: Seen) -> Iterable[ast.expr]:
        """What a name is bound to in the nearest scope that binds it."""
        for scope in self._program.home(node).around(node):
            if isinstance(scope, Scope) and (found := list(self._bound_in(scope, name, seen))):
                return found
        return self._refuse(node)

    def _bound_in(self, scope: Scope, name: str, seen: Seen) -> Iterator[ast.expr]:
        if isinstance(scope, Function) and name in parameters(scope):
            yield from self._given(scope, name)
        for node in own_nodes(scope):
            for target, value in self._bindings(node, name, seen):
                yield from self._matched(target, value, name, seen)

    def _bindings(self, node: ast.AST, name: str, seen: Seen) -> Iterator[tuple[ast.expr, ast.expr]]:
        """The targets and values by which a node can bind a name."""
        match node:
            case ast.Assign(targets=targets, value=value):
                yield from ((target, value) for target in targets)
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                yield target, value
            case ast.NamedExpr(target=target, value=value):
                yield target, value
            case ast.For(target=target, iter=items) | ast.comprehension(target=target, iter=items):
                if _holds(target, name):
                    yield from ((target, item) for item in self._items(items, seen))
            case ast.ImportFrom(module=str(source), names=aliases):
                own = [alias.name for alias in aliases if (alias.asname or alias.name) == name]
                for tree in self._program.top(source) if own else ():
                    yield from ((ast.Name(name), value) for value in self._bound_in(tree, own[0], seen))

    def _matched(self, target: ast.expr, value: ast.expr, name: str, seen: Seen) -> Iterator[ast.expr]:
        """The part of `value` that goes to `name` in `target = value`."""
        if isinstance(target, ast.Name) and target.id == name:
            yield value
        elif isinstance(target, ast.Tuple) and _holds(target, name):
            for row in [value] if isinstance(value, ast.Tuple) else self._ends(value, seen):
                if not isinstance(row, ast.Tuple | ast.List):
                    raise self._unclear(target)
                for part, given in zip(target.elts, row.elts, strict=False):
                    yield from self._matched(part, given, name, seen)

    def _given(self, function: Function, name: str) -> Iterator[ast.expr]:
        """What callers give for a parameter, and its default."""
        names = parameters(function)
        place = names.index(name) - (names[0] in ("self", "cls"))
        for call in self._program.calls_of(function):
            yield from [keyword.value for keyword in call.keywords if keyword.arg == name]
            yield from call.args[place : place + 1]
        yield from [default for key, default in defaults(function).items() if key == name]


def _holds(target: ast.expr, name: str) -> bool:
    return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(target))
