"""The stored model: its parts, read from and written to one file of plain arrays (no pickle)."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleancopy.strangers import cues
from cleancopy.strangers.features import Reader, Wording
from cleancopy.strangers.grams import lanes, whole
from cleancopy.strangers.landmarks import LANDMARKS
from cleancopy.strangers.signs import Signs
from cleancopy.strangers.trees import Trees, pack, unpack

SHIPPED = Path(__file__).with_name("weights.npz")
LONG_AGO = (1980, 1, 1, 0, 0, 0)


class Weights(NamedTuple):
    """All parts of the model: `landmarks` are the trees of each of LANDMARKS.

    `typical` is the middle value of every feature of the second trees.
    """

    reader: Reader
    wording: Wording
    first: Trees
    landmarks: tuple[Trees, ...]
    second: Trees
    typical: NDArray[np.float32]


def load(path: Path = SHIPPED) -> Weights:
    """Read a weights file; raises OSError or ValueError where it is missing or broken."""
    with np.load(path, allow_pickle=False) as stored:
        signs = Signs(stored["kind_of"], stored["lower_of"])
        wording = Wording(lanes(stored["wording"]), stored["wording_scale"], stored["wording_offsets"])
        first, second = unpack(stored, "first"), unpack(stored, "second")
        landmarks = tuple(unpack(stored, landmark) for landmark in LANDMARKS)
        reader = Reader(signs, cues.table_of(stored["cues"]))
        return Weights(reader, wording, first, landmarks, second, stored["typical"])


def save(weights: Weights, path: Path) -> None:
    """Write a weights file."""
    signs, wording = weights.reader.signs, weights.wording
    arrays: dict[str, NDArray[Any]] = {
        "kind_of": signs.kind_of,
        "lower_of": signs.lower_of,
        "cues": weights.reader.cues.numbers,
        "wording": whole(wording.weights),
        "wording_scale": wording.scale,
        "wording_offsets": wording.offsets,
        "typical": weights.typical,
    }
    arrays |= pack(weights.first, "first") | pack(weights.second, "second")
    for landmark, trees in zip(LANDMARKS, weights.landmarks, strict=True):
        arrays |= pack(trees, landmark)
    save_arrays(arrays, path)


def save_arrays(arrays: Mapping[str, NDArray[Any]], path: Path) -> None:
    """Write a file of arrays: the same arrays give the same bytes on any day (numpy's own writer stores the time)."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, array in arrays.items():
            content = io.BytesIO()
            np.lib.format.write_array(content, array, allow_pickle=False)
            entry = zipfile.ZipInfo(f"{name}.npy", LONG_AGO)
            archive.writestr(entry, content.getvalue(), zipfile.ZIP_DEFLATED, 9)
