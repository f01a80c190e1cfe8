"""Chromium, driven through chromedriver by the few calls of the WebDriver protocol that the tests need."""

from __future__ import annotations

import base64
import http.client
import json
import shutil
import socket
import subprocess
import time
from pathlib import Path
from typing import Any

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The key by which the protocol names an element."""
KEYS = {"Escape": "\ue00c", "ArrowDown": "\ue015", "ArrowUp": "\ue013", "Tab": "\ue004", "Enter": "\ue007"}
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --hide-scrollbars --force-prefers-reduced-motion"
).split()
PATIENCE = 30.0


def missing() -> str:
    """Why no browser can be driven here, or nothing."""
    needed = {"chromium": _chromium(), "chromedriver": shutil.which("chromedriver")}
    lacking = [name for name, path in needed.items() if not path]
    return f"{' and '.join(lacking)} not found (Debian: apt-get install chromium chromium-driver)" if lacking else ""


class Browser:
    """One window. Close it in the end."""

    def __init__(self, profile: Path) -> None:
        self._port = _free_port()
        self._driver = subprocess.Popen(
            ["chromedriver", f"--port={self._port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        options = {"binary": _chromium(), "args": [*FLAGS, f"--user-data-dir={profile}"]}
        capabilities = {"alwaysMatch": {"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}}
        try:
            self._wait()
            session = self._ask("POST", "/session", {"capabilities": capabilities})["sessionId"]
        except BaseException:
            self._driver.kill()
            self._driver.wait()
            raise
        self._session = f"/session/{session}"

    def close(self) -> None:
        """End the browser and its driver."""
        try:
            self._ask("DELETE", self._session)
        finally:
            self._driver.terminate()
            self._driver.wait()

    def open(self, page: Path, width: int = 1400, height: int = 900) -> None:
        """Show a file in a window of this size, the pointer out of the way and nothing focused."""
        self._do("POST", "/window/rect", {"width": width, "height": height})
        self._do("POST", "/url", {"url": page.as_uri()})
        self.point(0, 0)

    def run(self, script: str, *arguments: object) -> Any:
        """What a piece of JavaScript returns."""
        return self._do("POST", "/execute/sync", {"script": script, "args": arguments})

    def hover(self, selector: str) -> None:
        """Move the pointer to the middle of an element."""
        self._point(0, 0, {ELEMENT: self._find(selector)})

    def point(self, x: int, y: int) -> None:
        """Move the pointer to a place in the window."""
        self._point(x, y, "viewport")

    def click(self, selector: str) -> None:
        """Click an element."""
        self._do("POST", f"/element/{self._find(selector)}/click", {})

    def press(self, *keys: str) -> None:
        """Press keys one after the other, wherever the focus is."""
        presses = [{"type": kind, "value": KEYS.get(key, key)} for key in keys for kind in ("keyDown", "keyUp")]
        self._do("POST", "/actions", {"actions": [{"type": "key", "id": "keys", "actions": presses}]})

    def prefer(self, **features: str) -> None:
        """Emulate what the reader's system prefers, such as prefers_color_scheme="dark", or a medium."""
        media = features.pop("media", "")
        named = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
        command = {"cmd": "Emulation.setEmulatedMedia", "params": {"media": media, "features": named}}
        self._do("POST", "/goog/cdp/execute", command)

    def picture(self) -> bytes:
        """The window as PNG."""
        return base64.b64decode(self._do("GET", "/screenshot"))

    def complaints(self) -> list[str]:
        """What the browser wrote to its console since the last question."""
        return [entry["message"] for entry in self._do("POST", "/se/log", {"type": "browser"})]

    def _point(self, x: int, y: int, origin: object) -> None:
        move = {"type": "pointerMove", "x": x, "y": y, "origin": origin, "duration": 0}
        self._do("POST", "/actions", {"actions": [{"type": "pointer", "id": "mouse", "actions": [move]}]})

    def _find(self, selector: str) -> str:
        found: dict[str, str] = self._do("POST", "/element", {"using": "css selector", "value": selector})
        return found[ELEMENT]

    def _do(self, method: str, path: str, body: object = None) -> Any:
        return self._ask(method, self._session + path, body)

    def _ask(self, method: str, path: str, body: object = None) -> Any:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=PATIENCE)
        try:
            connection.request(method, path, None if body is None else json.dumps(body))
            value = json.loads(connection.getresponse().read())["value"]
        finally:
            connection.close()
        if isinstance(value, dict) and "error" in value:
            raise RuntimeError(f"{value['error']}: {value['message']}")
        return value

    def _wait(self) -> None:
        until = time.monotonic() + PATIENCE
        while True:
            try:
                self._ask("GET", "/status")
            except OSError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.05)
            else:
                return


def _chromium() -> str | None:
    return shutil.which("chromium") or shutil.which("google-chrome")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
