r"""`\b` and `\B` resolved: RE2's are ASCII, and RE2 can't look around to have Unicode ones.

- Where the characters on both sides are certain to differ in kind, `\b` says nothing and goes; where they are certain
  not to, the pattern can never match, which is a fault.
- Where one side is certain, the other is narrowed down: `.*\bsaid` becomes `(?:.*\W)?said`. On the way there a
  boundary moves into the group beside it or out of its own, past flags, or takes the nearest turn off a repetition.
  Each step leaves what matches, which alternative is preferred and where groups begin and end as they were.
- Everything else is a fault: nothing is approximated.
"""

from __future__ import annotations

from cleancopy.rulebook.regex_chars import BOTH, OTHER, WORD, Chars
from cleancopy.rulebook.regex_remedies import NEVER, NEVER_BESIDE, TOO_MANY, UNCLEAR
from cleancopy.rulebook.regex_tree import Boundary, Flags, Group, Node, Repeat, sequences

LEFT, RIGHT = -1, 1
MOST_STEPS = 100
"""Steps until it is given up: each costs a walk over the pattern, and twenty boundaries need fewer."""


class Neighbours:
    """The kinds of character that can stand on one side of each boundary, group and so on; outside is only the edge."""

    def __init__(self, nodes: list[Node], side: int) -> None:
        self._kinds: dict[Node, int] = {}
        self._turns: dict[Node, int] = {}
        self._side = side
        self._walk(nodes, OTHER)

    def __getitem__(self, node: Node) -> int:
        return self._kinds[node]

    def _walk(self, nodes: list[Node], kinds: int) -> int:
        """The kinds beyond the nodes, if these kinds are before them."""
        for node in nodes if self._side == LEFT else reversed(nodes):
            if not isinstance(node, Chars):
                self._kinds[node] = self._kinds.get(node, 0) | kinds
            kinds = self._pass(node, kinds)
        return kinds

    def _pass(self, node: Node, kinds: int) -> int:
        match node:
            case Chars():
                return node.kinds
            case Group():
                beyond = 0
                for branch in node.branches:
                    beyond |= self._walk(branch, kinds)
                return beyond
            case Repeat():
                again = self._turn(node.item) if node.most != 1 else 0
                return self._pass(node.item, kinds | again) | (kinds if node.least == 0 else 0)
            case _:
                return kinds

    def _turn(self, item: Chars | Group) -> int:
        """The kinds with which one turn of a repetition can end. Remembered: repetitions stand inside each other."""
        if item not in self._turns:
            self._turns[item] = self._pass(item, 0)
        return self._turns[item]


class Edges:
    """Resolves the boundaries of a pattern in place; `faults` are those that can't be, by offset."""

    def __init__(self, nodes: list[Node]) -> None:
        self.faults: dict[int, str] = {}
        self._nodes = nodes
        for _ in range(MOST_STEPS):
            if not self._boundaries():
                return
            self._left, self._right = Neighbours(nodes, LEFT), Neighbours(nodes, RIGHT)
            self._drop_certain()
            if not any(self._step(sequence) for sequence in sequences(nodes)):
                message = UNCLEAR
                break
        else:
            message = TOO_MANY
        for boundary in self._boundaries():
            self.faults.setdefault(boundary.offset, message)

    def _boundaries(self) -> list[Boundary]:
        return [node for sequence in sequences(self._nodes) for node in sequence if isinstance(node, Boundary)]

    def _drop_certain(self) -> None:
        for sequence in sequences(self._nodes):
            sequence[:] = [node for node in sequence if not (isinstance(node, Boundary) and self._is_certain(node))]

    def _is_certain(self, boundary: Boundary) -> bool:
        left, right = self._left[boundary], self._right[boundary]
        if BOTH in (left, right):
            return False
        if (left != right) != boundary.differs:
            self.faults[boundary.offset] = NEVER_BESIDE if boundary.in_alternative else NEVER[boundary.differs]
        return True

    def _demand(self, node: Node | None) -> tuple[int, int]:
        """The side on which a boundary needs something, and the kind it needs there; (0, 0) if it can't tell."""
        if isinstance(node, Boundary):
            for side, other in ((LEFT, self._right[node]), (RIGHT, self._left[node])):
                if other != BOTH:
                    return side, WORD + OTHER - other if node.differs else other
        return 0, 0

    def _step(self, sequence: list[Node]) -> bool:
        """Whether one boundary of the sequence came nearer to its solution."""
        return any(
            self._press(sequence, at) if isinstance(node, Boundary) else self._hoist(sequence, at)
            for at, node in enumerate(sequence)
        )

    def _hoist(self, sequence: list[Node], at: int) -> bool:
        """Move a boundary out of the group at whose edge it stands, if it stands so in all alternatives."""
        group = sequence[at]
        if not isinstance(group, Group):
            return False
        for side, edge in ((LEFT, 0), (RIGHT, -1)):
            outer = [branch[edge] if branch else None for branch in group.branches]
            first = outer[0]
            if isinstance(first, Boundary) and {self._demand(node)[0] for node in outer} == {side}:
                if len({node.differs for node in outer if isinstance(node, Boundary)}) > 1:
                    return False
                for branch in group.branches:
                    del branch[edge]
                sequence.insert(at if side == LEFT else at + 1, first)
                return True
        return False

    def _press(self, sequence: list[Node], at: int) -> bool:
        """Bring what a boundary needs to the node beside it."""
        boundary = sequence[at]
        side, kind = self._demand(boundary)
        beside = at + side
        if not side or not 0 <= beside < len(sequence) or not isinstance(boundary, Boundary):
            return False
        moved = self._moved(sequence[beside], boundary, side, kind)
        if moved is None:
            return False
        sequence[min(at, beside) : max(at, beside) + 1] = moved if side == LEFT else moved[::-1]
        return True

    def _moved(self, node: Node, boundary: Boundary, side: int, kind: int) -> list[Node] | None:
        """What takes the place of a node and the boundary to the right of it; mirrored, if it is to the left."""
        match node:
            case Chars():
                only = node.only(kind)
                return None if only is None else [only, boundary]
            case Flags():
                return [boundary, node]
            case Boundary():
                return [node] if node.differs == boundary.differs else None
            case Group():
                for branch in node.branches:
                    copy = Boundary(
                        boundary.differs, boundary.offset, boundary.in_alternative or len(node.branches) > 1
                    )
                    branch.insert(len(branch) if side == LEFT else 0, copy)
                return [node]
            case Repeat():
                return self._unrolled(node, boundary, side, kind)

    def _unrolled(self, repeat: Repeat, boundary: Boundary, side: int, kind: int) -> list[Node] | None:
        """The nearest turn of a repetition on its own, beside the boundary.

        With characters every turn is one step, so that it doesn't matter which one is taken off; with groups the
        order in which alternatives are tried would change, unless there is one turn only.
        """
        beyond = (self._left if side == LEFT else self._right)[repeat]
        if (isinstance(repeat.item, Group) and repeat.most != 1) or (repeat.least == 0 and beyond == BOTH):
            return None
        if isinstance(repeat.item, Chars) and not repeat.item.kinds & kind:
            return [boundary]
        rest = Repeat(repeat.item, max(repeat.least - 1, 0), repeat.most and repeat.most - 1, repeat.lazy)
        turns: list[Node] = [*([rest] if rest.most != 0 else []), repeat.item, boundary]
        if repeat.least > 0 or beyond != kind:
            return turns
        return [Repeat(Group("(?:", [turns if side == LEFT else turns[::-1]]), 0, 1, repeat.lazy)]
